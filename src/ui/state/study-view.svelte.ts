import { studyOf } from '../../core/studies/index';
import type { EngineChoice } from '../../experiments/choice';
import { PerFrame } from '../kit/per-frame.svelte';
import type { StudyController, StudySnapshot } from '../../experiments/study-contract';

/** A study as the page draws it: the controller's latest snapshot, at most one a frame, and its result so far. */
export class StudyView {
  readonly #controller: StudyController;
  readonly #off: () => void;
  readonly #shown: PerFrame<StudySnapshot>;

  constructor(controller: StudyController) {
    this.#controller = controller;
    this.#shown = new PerFrame(controller.snapshot());
    this.#off = controller.subscribe(() => this.#shown.push(controller.snapshot()));
  }

  get snapshot(): StudySnapshot {
    return this.#shown.current;
  }
  get head() {
    return this.snapshot.head;
  }
  get id(): string {
    return this.snapshot.head.id;
  }
  /** True from Run until the study stands still again. */
  get busy(): boolean {
    return ['loading', 'running', 'pausing'].includes(this.snapshot.status);
  }

  /** Only new answers change the figures, not every tick of the clock. */
  readonly #readings = $derived.by(() => this.snapshot.readings);
  readonly #result = $derived.by((): unknown => {
    const readings = this.#readings;
    const { study, settings, items } = this.#controller.snapshot().head;
    return studyOf(study).summarise(settings, items, readings);
  });
  /** What the study's `summarise` makes of the answers so far. */
  get result(): unknown {
    return this.#result;
  }

  record = () => this.#controller.record();
  run = () => this.#controller.run();
  pause = () => this.#controller.pause();
  /** Tries one of several models again, from other files where given. */
  retry = (model: number, choice?: EngineChoice) => this.#controller.retry(model, choice);

  async dispose(): Promise<void> {
    this.#off();
    this.#shown.stop();
    await this.#controller.dispose();
  }
}
