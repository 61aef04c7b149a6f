import type { RunController, RunSnapshot } from '../../experiments/contract';
import { PerFrame } from '../kit/per-frame.svelte';

/**
 * A run as the page draws it: the controller's latest snapshot, at most one a frame, and the prompt that is
 * opened. Everything else is the controller's.
 */
export class RunView {
  readonly #controller: RunController;
  readonly #off: () => void;
  readonly #shown: PerFrame<RunSnapshot>;
  #selected = $state<number | null>(null);

  constructor(controller: RunController) {
    this.#controller = controller;
    // Snapshots come faster than frames with the simulator; hidden pages get none and catch up when shown.
    this.#shown = new PerFrame(controller.snapshot());
    this.#off = controller.subscribe(() => this.#shown.push(controller.snapshot()));
  }

  get snapshot(): RunSnapshot {
    return this.#shown.current;
  }

  get state() {
    return this.snapshot.state;
  }

  get head() {
    return this.snapshot.head;
  }

  get id(): string {
    return this.snapshot.head.id;
  }

  get selected(): number | null {
    return this.#selected;
  }

  set selected(candidate: number | null) {
    this.#selected = candidate;
  }

  /** True from Run until the run stands still again. */
  get busy(): boolean {
    return ['loading', 'running', 'pausing'].includes(this.snapshot.status);
  }

  /** Something has been measured, or is being measured. */
  get begun(): boolean {
    return Object.keys(this.state.readings.search).length > 0 || this.snapshot.live !== null;
  }

  record = () => this.#controller.record();
  run = () => this.#controller.run();
  step = () => this.#controller.step();
  pause = () => this.#controller.pause();
  stop = () => this.#controller.stop();

  async dispose(): Promise<void> {
    this.#off();
    this.#shown.stop();
    await this.#controller.dispose();
  }
}
