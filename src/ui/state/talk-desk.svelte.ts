import type { PutBack } from '../../experiments/kept-records';
import { SvelteMap } from 'svelte/reactivity';
import { readTalkDraft } from '../../core/record/drafts';
import { TALK_DEFAULTS, type TalkSettings } from '../../core/talk/settings';
import { TRAITS } from '../../core/vocabulary';
import type { EngineChoice } from '../../experiments/choice';
import { canonical } from '../../experiments/same-task';
import type { TalkBench } from '../../experiments/talk-contract';
import { byRule } from '../cells/compare/prompts';
import { keep, kept } from './kept';
import type { Notebook } from './notebook.svelte';
import { TalkView } from './talk-view.svelte';

/** The open talks of the notebook and the settings of the one that has not begun. */
export class TalkDesk {
  readonly #notebook: Notebook;
  readonly #views = new SvelteMap<string, TalkView>();
  // Nothing is drawn from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #opening = new Map<string, Promise<TalkView>>();
  readonly #first: TalkSettings;
  #draft = $state.raw<TalkSettings>() as TalkSettings;
  #message = $state('');

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
    const { target } = notebook.draft.settings;
    const trait = TRAITS.find((t) => t === target.trait) ?? 'extraversion';
    const pole = target.kind === 'pole' ? target.pole : 'high';
    const rule = byRule('adjectives', { trait, pole });
    this.#first = {
      ...TALK_DEFAULTS,
      trait,
      pole,
      persona: { label: rule?.label ?? '', text: rule?.text ?? '', aim: { trait, pole } },
    };
    const found = readTalkDraft(kept('talk'));
    this.#draft = found?.settings ?? this.#first;
    this.#message = found?.message ?? '';
  }

  get views(): Iterable<TalkView> {
    return this.#views.values();
  }
  view(id: string): TalkView | undefined {
    return this.#views.get(id);
  }
  get draft(): TalkSettings {
    return this.#draft;
  }
  change(part: Partial<TalkSettings>): void {
    const before = this.#draft;
    const after = { ...before, ...part };
    this.#put(after);
    this.#notebook.tell((shelf) =>
      shelf.changed({
        place: { kind: 'new-talk' },
        key: `talk ${Object.keys(part).join(' ')}`,
        undo: () => this.#put(before),
        redo: () => this.#put(after),
      }),
    );
  }
  #put(draft: TalkSettings): void {
    this.#draft = draft;
    this.#keep();
  }

  /** What is typed before the talk begins. */
  get message(): string {
    return this.#message;
  }
  set message(message: string) {
    this.#message = message;
    this.#keep();
  }
  #keep(): void {
    keep('talk', { settings: this.#draft, message: this.#message });
  }

  /** Not as it was in the beginning: there is something to lose. */
  get changed(): boolean {
    return canonical(this.#draft) !== canonical(this.#first);
  }
  /** The settings as they were in the beginning; what is typed stays. */
  reset(): void {
    this.change(this.#first);
  }

  /** Opens a stored talk where it stopped; nothing starts. Two who want the same talk get the same view. */
  async open(id: string, choice?: EngineChoice): Promise<TalkView> {
    const known = this.#views.get(id);
    if (known && !choice) return known;
    const waiting = choice ? undefined : this.#opening.get(id);
    if (waiting) return waiting;
    const opening = this.#openNow(id, choice).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  async #openNow(id: string, choice?: EngineChoice): Promise<TalkView> {
    const controller = await (await this.#bench()).open(id, choice);
    await this.#views.get(id)?.dispose();
    const view = new TalkView(controller);
    this.#views.set(id, view);
    return view;
  }

  async create(): Promise<TalkView> {
    const view = new TalkView(await (await this.#bench()).create(this.#draft, this.#notebook.choice));
    this.#views.set(view.id, view);
    await this.#notebook.refresh();
    this.#notebook.go({ kind: 'talk', id: view.id });
    return view;
  }

  /** Does something that needs the model, with everything else paused; resolves with what `what` says. */
  async take<T>(view: TalkView, what: () => Promise<T>): Promise<T> {
    await this.#notebook.pauseAllBut(view);
    try {
      return await what();
    } finally {
      await this.#notebook.refresh();
    }
  }

  async remove(id: string): Promise<PutBack> {
    const { place } = this.#notebook;
    // What is just being opened would come back after it was closed.
    await this.#opening.get(id)?.catch(() => undefined);
    await this.#views.get(id)?.dispose();
    this.#views.delete(id);
    const putBack = await (await this.#bench()).remove(id);
    await this.#notebook.refresh();
    if (place.kind === 'talk' && place.id === id) this.#notebook.go({ kind: 'new-talk' });
    return async () => {
      await putBack();
      await this.#notebook.refresh();
      this.#notebook.go({ kind: 'talk', id });
    };
  }

  #bench(): Promise<TalkBench> {
    if (!this.#notebook.workbench) throw new Error('The workbench is not open yet.');
    return this.#notebook.workbench.talks.bench();
  }
}
