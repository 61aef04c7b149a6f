import type { PutBack } from '../../experiments/kept-records';
import { SvelteMap } from 'svelte/reactivity';
import { readStudyDraft } from '../../core/record/drafts';
import type { StoredChoice } from '../../core/record/schema';
import { STUDY_IDS } from '../../core/studies/contract';
import { studies, type StudyId, type StudySettings } from '../../core/studies/index';
import { toStored, type EngineChoice } from '../../experiments/choice';
import { canonical } from '../../experiments/same-task';
import type { StudyBench } from '../../experiments/study-contract';
import { firstRows } from '../cells/transfer/rows';
import { firstPrompts } from '../cells/compare/prompts';
import { keep, kept } from './kept';
import type { Notebook } from './notebook.svelte';
import { StudyView } from './study-view.svelte';

type Drafts = { readonly [Id in StudyId]: StudySettings<Id> };

/** The open studies of the notebook and the settings of those that have not begun. */
export class StudyDesk {
  readonly #notebook: Notebook;
  readonly #views = new SvelteMap<string, StudyView>();
  // Nothing is drawn from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #opening = new Map<string, Promise<StudyView>>();
  /** Local model files chosen in this tab, by what a record keeps of them. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #files = new Map<string, EngineChoice>();
  readonly #first: Drafts;
  #drafts = $state.raw<Drafts>() as Drafts;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
    const { trait } = notebook.draft.settings.target;
    const prompts = firstPrompts(trait);
    this.keepFiles(notebook.choice);
    this.#first = {
      calibration: studies.calibration.defaults,
      compare: { ...studies.compare.defaults, prompts },
      transfer: {
        ...studies.transfer.defaults,
        prompts: firstRows(trait),
        models: [toStored(notebook.choice)],
      },
      quality: studies.quality.defaults,
      profile: { ...studies.profile.defaults, prompts },
      intensity: studies.intensity.defaults,
    };
    const found = STUDY_IDS.map((id) => [id, readStudyDraft(id, kept(`study-${id}`)) ?? this.#first[id]]);
    this.#drafts = { ...this.#first, ...Object.fromEntries(found) };
  }

  get views(): Iterable<StudyView> {
    return this.#views.values();
  }
  view(id: string): StudyView | undefined {
    return this.#views.get(id);
  }

  draft<Id extends StudyId>(study: Id): Drafts[Id] {
    return this.#drafts[study];
  }
  change<Id extends StudyId>(study: Id, part: Partial<Drafts[Id]>): void {
    const before = this.#drafts;
    this.#set(study, part);
    const after = this.#drafts;
    this.#notebook.tell((shelf) =>
      shelf.changed({
        place: { kind: 'new-study', study },
        key: `${study} ${Object.keys(part).join(' ')}`,
        undo: () => this.#put(study, before[study]),
        redo: () => this.#put(study, after[study]),
      }),
    );
  }
  #set<Id extends StudyId>(study: Id, part: Partial<Drafts[Id]>): void {
    // What is set to undefined (the built-in bank) is not there: a record keeps no empty setting.
    const all = Object.entries({ ...this.#drafts[study], ...part }).filter(
      ([, value]) => value !== undefined,
    );
    this.#put(study, Object.fromEntries(all));
  }
  #put(study: StudyId, draft: unknown): void {
    this.#drafts = { ...this.#drafts, [study]: draft };
    keep(`study-${study}`, draft);
  }
  /** Not as it was in the beginning: there is something to lose. */
  changed(study: StudyId): boolean {
    return canonical(this.#drafts[study]) !== canonical(this.#first[study]);
  }
  /** As it was in the beginning. */
  reset(study: StudyId): void {
    this.change(study, this.#first[study]);
  }

  /** The draft can be started: it has something to ask. */
  ready(study: StudyId): boolean {
    const { compare, intensity, transfer } = this.#drafts;
    if (study === 'transfer') return transfer.prompts.length > 0;
    if (study === 'compare') return compare.prompts.some(({ text }) => text !== null);
    return study !== 'intensity' || intensity.source !== 'given' || intensity.given.length > 1;
  }

  /** Opens a stored study where it stopped; nothing starts. Two who want the same study get the same view. */
  async open(id: string, choice?: EngineChoice): Promise<StudyView> {
    const known = this.#views.get(id);
    if (known && !choice) return known;
    const waiting = choice ? undefined : this.#opening.get(id);
    if (waiting) return waiting;
    const opening = this.#openNow(id, choice).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  async #openNow(id: string, choice?: EngineChoice): Promise<StudyView> {
    const controller = await this.#bench().open(id, choice);
    await this.#views.get(id)?.dispose();
    const view = new StudyView(controller);
    this.#views.set(id, view);
    return view;
  }

  async create(study: StudyId): Promise<StudyView> {
    const { choice } = this.#notebook;
    const files = this.#filesOf(this.#drafts.transfer.models);
    const made = await this.#bench().create(study, this.#drafts[study], choice, { files });
    const view = new StudyView(made);
    this.#views.set(view.id, view);
    await this.#notebook.refresh();
    this.#notebook.go({ kind: 'study', id: view.id });
    return view;
  }

  /** Remembers the files behind a model that a draft names: a record has their names only. */
  keepFiles(choice: EngineChoice): void {
    if ('files' in choice) this.#files.set(JSON.stringify(toStored(choice)), choice);
  }

  #filesOf(models: readonly StoredChoice[]): ReadonlyMap<number, EngineChoice> {
    const found = models.map((one) => this.#files.get(JSON.stringify(one)));
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Map(found.flatMap((choice, i): [number, EngineChoice][] => (choice ? [[i, choice]] : [])));
  }

  async run(view: StudyView, start = view.run): Promise<void> {
    await this.#notebook.pauseAllBut(view);
    await start();
    await this.#notebook.refresh();
  }

  async remove(id: string): Promise<PutBack> {
    const { place } = this.#notebook;
    const kind = this.#notebook.studies.find((head) => head.id === id)?.study;
    // What is just being opened would come back after it was closed.
    await this.#opening.get(id)?.catch(() => undefined);
    await this.#views.get(id)?.dispose();
    this.#views.delete(id);
    const putBack = await this.#bench().remove(id);
    await this.#notebook.refresh();
    if (place.kind === 'study' && place.id === id)
      this.#notebook.go(kind ? { kind: 'new-study', study: kind } : { kind: 'new' });
    return async () => {
      await putBack();
      await this.#notebook.refresh();
      this.#notebook.go({ kind: 'study', id });
    };
  }

  #bench(): StudyBench {
    if (!this.#notebook.workbench) throw new Error('The workbench is not open yet.');
    return this.#notebook.workbench.studies;
  }
}
