import { driftOf, type DriftPoint } from '../../core/talk/drift';
import type { TalkController, TalkSnapshot } from '../../experiments/talk-contract';
import { nextOf, type TalkDemand } from '../../core/talk/next';
import { PerFrame } from '../kit/per-frame.svelte';
import { typed } from './typed';

/** A talk as the page draws it: the controller's latest snapshot, at most one a frame, and its drift so far. */
export class TalkView {
  readonly #controller: TalkController;
  readonly #off: () => void;
  readonly #shown: PerFrame<TalkSnapshot>;

  #message = $state('');

  constructor(controller: TalkController) {
    this.#controller = controller;
    this.#message = typed.in(controller.snapshot().head.id);
    this.#shown = new PerFrame(controller.snapshot());
    this.#off = controller.subscribe(() => this.#shown.push(controller.snapshot()));
  }

  /** What is typed and not sent yet. */
  get message(): string {
    return this.#message;
  }
  set message(message: string) {
    this.#message = message;
    typed.put(this.id, message);
  }

  get snapshot(): TalkSnapshot {
    return this.#shown.current;
  }
  get head() {
    return this.snapshot.head;
  }
  get id(): string {
    return this.snapshot.head.id;
  }
  /** True from a message or Go on until the talk stands still again. */
  get busy(): boolean {
    return ['loading', 'running', 'pausing'].includes(this.snapshot.status);
  }

  /** What is asked next; null while the talk waits for its person. */
  get next(): TalkDemand | null {
    return nextOf(this.snapshot.state);
  }
  /** It stands still in the middle of something: it can go on. */
  get stoodStill(): boolean {
    return this.next !== null && ['ready', 'paused'].includes(this.snapshot.status);
  }

  /** Only new answers change the figures, not every word of a reply. */
  readonly #measurements = $derived.by(() => this.snapshot.state.measurements);
  readonly #drift = $derived.by(() => {
    const measurements = this.#measurements;
    return driftOf({ ...this.#controller.snapshot().state, measurements });
  });
  get drift(): readonly DriftPoint[] {
    return this.#drift;
  }

  record = () => this.#controller.record();
  send = (text: string) => this.#controller.send(text);
  measure = () => this.#controller.measure();
  giveUp = () => this.#controller.giveUp();
  run = () => this.#controller.run();
  pause = () => this.#controller.pause();

  async dispose(): Promise<void> {
    this.#off();
    this.#shown.stop();
    await this.#controller.dispose();
  }
}
