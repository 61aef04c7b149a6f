import type { RunController, RunSnapshot } from '../../experiments/contract';
import { PerFrame, REST } from '../kit/per-frame.svelte';

/**
 * A run as the page draws it: the controller's latest snapshot, at most one a frame, and the prompt that is
 * opened. Everything else is the controller's. A long run is a picture first, until its controller is there.
 */
export class RunView {
  #controller = $state.raw<RunController | null>(null);
  #off: (() => void) | null = null;
  readonly #come = promised<RunController>();
  #disposed = false;
  readonly #shown: PerFrame<RunSnapshot>;
  #selected = $state<number | null>(null);

  constructor(first: RunController | RunSnapshot) {
    const snapshot = 'snapshot' in first ? first.snapshot() : first;
    // Snapshots come faster than frames with the simulator; hidden pages get none and catch up when shown.
    this.#shown = new PerFrame(snapshot, 0, restOf);
    if ('snapshot' in first) this.become(first);
  }

  /** The controller of the run whose picture was shown. */
  become(controller: RunController): void {
    if (this.#disposed) return void controller.dispose();
    this.#controller = controller;
    this.#come.keep(controller);
    this.#shown.push(controller.snapshot());
    this.#off = controller.subscribe(() => this.#shown.push(controller.snapshot()));
  }

  /** Its answers are read; before that there is only its picture. */
  get whole(): boolean {
    return this.#controller !== null;
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
    const { candidates, readings } = this.state;
    return this.snapshot.live !== null || candidates.some(({ id }) => readings.search[id]);
  }

  /** Resolves when it is whole. */
  get ready(): Promise<unknown> {
    return this.#come.promise;
  }

  /** Only of a run that is whole. */
  record() {
    if (!this.#controller) throw new Error('The run is still being read.');
    return this.#controller.record();
  }

  run = async () => (await this.#come.promise).run();
  step = async () => (await this.#come.promise).step();
  pause = async () => (await this.#come.promise).pause();
  stop = async () => (await this.#come.promise).stop();

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#off?.();
    this.#shown.stop();
    await this.#controller?.dispose();
  }
}

/** Prompts from which on one point more is hardly seen: the time for drawing it goes to the run. */
const LONG = 2000;
const restOf = ({ state }: RunSnapshot): number => (state.candidates.length > LONG ? 4 * REST : REST);

function promised<T>() {
  let keep: (value: T) => void = () => undefined;
  return { promise: new Promise<T>((resolve) => (keep = resolve)), keep: (value: T) => keep(value) };
}
