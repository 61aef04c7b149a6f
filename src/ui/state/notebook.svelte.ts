import type { PutBack } from '../../experiments/kept-records';
import type { RunSettings } from '../../core/loop/types';
import type { StudyHead } from '../../core/record/study';
import type { TalkHead } from '../../core/talk/record';
import type { EngineChoice } from '../../experiments/choice';
import { otherWriter, type Role } from '../../experiments/roles';
import type { EngineStatus, Imported, StoredRun, Workbench } from '../../experiments/workbench';
import { sharedIn } from '../share/fragment';
import { Draft } from './draft.svelte';
import { kept } from './kept';
import { ModelChoice } from './model-choice.svelte';
import { hashOf, placeFromHash, type Place } from './place';
import { RunDesk } from './run-desk.svelte';
import type { RunView } from './run-view.svelte';
import type { Shelf } from './shelf.svelte';
import type { StudyDesk } from './study-desk.svelte';
import type { StudyView } from './study-view.svelte';
import type { TalkDesk } from './talk-desk.svelte';
import type { TalkView } from './talk-view.svelte';

/** The page's view of the workbench: the stored runs, the open ones, the model in use, and where the reader is. */
export class Notebook {
  readonly draft = new Draft();
  readonly model = new ModelChoice();
  #workbench = $state.raw<Workbench | null>(null);
  #refused = $state.raw<unknown>(null);
  #stored = $state.raw<readonly StoredRun[]>([]);
  #studies = $state.raw<readonly StudyHead[]>([]);
  #desk = $state.raw<StudyDesk | null>(null);
  #gettingDesk: Promise<StudyDesk> | null = null;
  #talks = $state.raw<readonly TalkHead[]>([]);
  #talkDesk = $state.raw<TalkDesk | null>(null);
  #gettingTalkDesk: Promise<TalkDesk> | null = null;
  #place = $state.raw<Place>(placeFromHash(location.hash));
  #engine = $state.raw<EngineStatus>({
    choice: null,
    name: '',
    description: null,
    loading: null,
    held: [],
  });
  #shelf = $state.raw<Shelf | null>(null);
  #gettingShelf: Promise<Shelf> | null = null;
  readonly #untold: ((shelf: Shelf) => void)[] = [];
  #listed: Promise<void> | null = null;
  readonly #runDesk = new RunDesk(() => this.#bench());

  constructor(private readonly opening: Promise<Workbench>) {
    this.draft.watch = (...change) => this.tell((shelf) => shelf.draftChanged(...change));
    this.model.watch = (...deed) => this.tell((shelf) => shelf.modelChosen(...deed));
    if (kept('run') ?? kept('choice')) void import('./kept-run').then(({ bringBack }) => bringBack(this));
    opening.then((workbench) => this.#begin(workbench)).catch((reason: unknown) => (this.#refused = reason));
    addEventListener('hashchange', () => {
      // A shared cell is asked about first; until then the reader stays where they are.
      if (sharedIn(location.hash) === null) this.#place = placeFromHash(location.hash);
    });
  }

  get workbench(): Workbench | null {
    return this.#workbench;
  }
  /** Why there is no workbench, or null. */
  get refused(): unknown {
    return this.#refused;
  }
  get place(): Place {
    return this.#place;
  }
  /** Oldest first: run 1 stays run 1. */
  get runs(): readonly StoredRun[] {
    return this.#stored;
  }
  /** Oldest first, as the runs. */
  get studies(): readonly StudyHead[] {
    return this.#studies;
  }
  /** Oldest first, as the runs. */
  get talks(): readonly TalkHead[] {
    return this.#talks;
  }
  /** Where talks are open; null until the first one is wanted. */
  get talkDesk(): TalkDesk | null {
    return this.#talkDesk;
  }
  /** Where studies are open; null until the first one is wanted. */
  get desk(): StudyDesk | null {
    return this.#desk;
  }
  get engine(): EngineStatus {
    return this.#engine;
  }
  /** The default model can be had without a large download; null while that is being looked up. */
  get near(): boolean | null {
    return this.model.near;
  }
  /** What the next run will use. */
  get choice(): EngineChoice {
    return this.model.choice;
  }
  /** What will write the next run's prompts, where that is another model than the one that answers. */
  get writer(): EngineChoice | null {
    return otherWriter({ target: this.choice, writer: this.draft.writer });
  }

  view(id: string): RunView | undefined {
    return this.#runDesk.view(id);
  }

  /** The run the place names, once it is open. */
  get current(): RunView | null {
    return this.#place.kind === 'run' ? (this.view(this.#place.id) ?? null) : null;
  }

  /** The study the place names, once it is open. */
  get study(): StudyView | null {
    return this.#place.kind === 'study' ? (this.#desk?.view(this.#place.id) ?? null) : null;
  }

  /** The talk the place names, once it is open. */
  get talk(): TalkView | null {
    return this.#place.kind === 'talk' ? (this.#talkDesk?.view(this.#place.id) ?? null) : null;
  }

  /** The notebooks as documents; null until one is first shown. */
  get shelf(): Shelf | null {
    return this.#shelf;
  }

  /** Rejects where the notebooks cannot be read. */
  getShelf(): Promise<Shelf> {
    return (this.#gettingShelf ??= import('./shelf.svelte').then(async ({ Shelf }) => {
      const shelf = new Shelf(this, await this.#bench().notebooks());
      await Promise.all([shelf.settle(), this.#listed]);
      this.#shelf = shelf;
      for (const what of this.#untold.splice(0)) what(shelf);
      return shelf;
    }));
  }

  /** As `getDesk`, for talks. */
  getTalkDesk(): Promise<TalkDesk> {
    return (this.#gettingTalkDesk ??= import('./talk-desk.svelte').then(
      ({ TalkDesk }) => (this.#talkDesk = new TalkDesk(this)),
    ));
  }

  /** What studies need comes when the first one is wanted: a first visit does without it. */
  getDesk(): Promise<StudyDesk> {
    return (this.#gettingDesk ??= import('./study-desk.svelte').then(
      ({ StudyDesk }) => (this.#desk = new StudyDesk(this)),
    ));
  }

  go(place: Place): void {
    // The hash change sets the place; setting it here too spares a frame.
    this.#place = place;
    if (location.hash !== hashOf(place)) location.hash = hashOf(place);
  }

  /** For the history: what is done while the notebooks are being opened waits for them. */
  tell(what: (shelf: Shelf) => void): void {
    if (this.#shelf) what(this.#shelf);
    else this.#untold.push(what);
  }

  /** What changes meanwhile is one thing to undo. */
  asOne(name: string, change: () => void): void {
    if (this.#shelf) this.#shelf.history.together(name, change);
    else change();
  }

  use(choice: EngineChoice): void {
    this.model.use(choice);
  }

  /** Opens a stored run where it stopped; nothing starts. Two who want the same run get the same view. */
  open(id: string, engines?: Partial<Record<Role, EngineChoice>>): Promise<RunView> {
    return this.#runDesk.open(id, engines);
  }

  async create(
    settings: RunSettings,
    choice: EngineChoice = this.choice,
    writer: EngineChoice | null = null,
  ): Promise<RunView> {
    const view = this.#runDesk.take(
      await this.#bench().create(settings, choice, { writer, copyOf: this.draft.copyOf }),
    );
    await this.refresh();
    this.go({ kind: 'run', id: view.id });
    return view;
  }

  /** One model, one run or study at a time: whatever else runs is paused first. */
  async pauseAllBut(view: RunView | StudyView | TalkView): Promise<void> {
    const others = [
      ...this.#runDesk.views,
      ...(this.#desk?.views ?? []),
      ...(this.#talkDesk?.views ?? []),
    ].filter((other) => other !== view);
    await Promise.all(others.filter((other) => other.busy).map((other) => other.pause()));
  }

  async run(view: RunView, how: 'run' | 'step' = 'run'): Promise<void> {
    await this.pauseAllBut(view);
    await (how === 'run' ? view.run() : view.step());
    await this.refresh();
  }

  async remove(id: string): Promise<PutBack> {
    await this.#runDesk.close(id);
    const putBack = await this.#bench().remove(id);
    await this.refresh();
    if (this.#place.kind === 'run' && this.#place.id === id) this.go({ kind: 'new' });
    return async () => {
      await putBack();
      await this.refresh();
      this.go({ kind: 'run', id });
    };
  }

  async importFile(file: File): Promise<Imported> {
    // A file may be chosen before the storage is open.
    const imported = await (await this.opening).importFile(file);
    await this.#listed;
    await this.refresh();
    const { id } =
      imported.kind === 'run'
        ? imported.run.head
        : imported.kind === 'study'
          ? imported.study
          : imported.kind === 'talk'
            ? imported.talk
            : imported.notebook;
    this.go({ kind: imported.kind, id });
    return imported;
  }

  async refresh(): Promise<void> {
    const bench = this.#bench();
    const [runs, studies, talks] = await Promise.all([
      bench.runs(),
      bench.studies.list(),
      bench.talks.list(),
    ]);
    this.#stored = [...runs].sort((a, b) => a.head.createdAt.localeCompare(b.head.createdAt));
    this.#studies = [...studies].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    this.#talks = [...talks].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    await this.#shelf?.settle();
  }

  async #begin(workbench: Workbench): Promise<void> {
    this.#workbench = workbench;
    this.#engine = workbench.engineStatus();
    workbench.onEngineStatus((status) => (this.#engine = status));
    void workbench.defaultModelIsNear().then(
      (near) => (this.model.near = near),
      () => (this.model.near = false),
    );
    await (this.#listed = this.refresh());
  }

  #bench(): Workbench {
    if (!this.#workbench) throw new Error('The workbench is not open yet.');
    return this.#workbench;
  }
}
