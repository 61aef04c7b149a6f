import { SvelteMap } from 'svelte/reactivity';
import type { EngineChoice } from '../../experiments/choice';
import type { RunController, RunSnapshot } from '../../experiments/contract';
import type { Role } from '../../experiments/roles';
import type { Workbench } from '../../experiments/workbench';
import { RunView } from './run-view.svelte';

/** The open runs of the notebook. */
export class RunDesk {
  readonly #bench: () => Workbench;
  readonly #views = new SvelteMap<string, RunView>();
  // Nothing is drawn from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #opening = new Map<string, Promise<RunView>>();

  constructor(bench: () => Workbench) {
    this.#bench = bench;
  }

  get views(): Iterable<RunView> {
    return this.#views.values();
  }
  view(id: string): RunView | undefined {
    return this.#views.get(id);
  }

  take(controller: RunController): RunView {
    const view = new RunView(controller);
    this.#views.set(view.id, view);
    return view;
  }

  async open(id: string, engines?: Partial<Record<Role, EngineChoice>>): Promise<RunView> {
    const known = this.#views.get(id);
    if (known?.whole && !engines) return known;
    const waiting = engines ? undefined : this.#opening.get(id);
    if (waiting) return waiting;
    const opening = this.#openNow(id, engines).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  async #openNow(id: string, engines?: Partial<Record<Role, EngineChoice>>): Promise<RunView> {
    const known = this.#views.get(id);
    let picture: RunView | null = null;
    const show = (snapshot: RunSnapshot) => this.#views.set(id, (picture = new RunView(snapshot)));
    try {
      const controller = await this.#bench().open(id, engines, known ? undefined : show);
      return this.#whole(controller, known ?? null, picture);
    } catch (reason) {
      // What looked whole is not: the page says so in its place.
      if (picture && this.#views.get(id) === picture) this.#views.delete(id);
      throw reason;
    }
  }

  async #whole(controller: RunController, known: RunView | null, picture: RunView | null): Promise<RunView> {
    picture?.become(controller);
    if (picture) return picture;
    await known?.dispose();
    const view = this.take(controller);
    if (known) view.selected = known.selected;
    return view;
  }

  async close(id: string): Promise<void> {
    // What is just being opened would come back after it was closed, with what is left of its events: none.
    await this.#opening.get(id)?.catch(() => undefined);
    await this.#views.get(id)?.dispose();
    this.#views.delete(id);
  }
}
