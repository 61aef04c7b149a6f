import type { RunState } from '../../core/loop/types';
import type { RunController, RunPicture } from '../../experiments/contract';
import type { Still } from '../../experiments/still';
import type { Replaying } from '../../experiments/workbench';
import { RunView } from './run-view.svelte';

/** The shipped recording's addresses; none where this copy of the page has no recording. */
const files = import.meta.glob<string>('/static/recorded/first-run*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
/** The whole run, fetched when it is played or looked into. */
export const recordedUrl: string | undefined = files['/static/recorded/first-run.json'];
/** What the first picture needs of it, made by scripts/record.mjs. */
const stillUrl = files['/static/recorded/first-run.still.json'];

/** The recorded run of the first page and its player. */
export class Recorded {
  #state = $state<'loading' | 'ready' | 'missing' | 'broken'>('loading');
  #still = $state.raw<Still | null>(null);
  #view = $state.raw<RunView | null>(null);
  #end = $state.raw<RunPicture | null>(null);
  #player: (RunController & Replaying) | null = null;
  /** Where the scrubber was put, until the run plays on from there. */
  #sought = $state<number | null>(null);
  /** The whole recording in about half a minute. */
  #speed = $state(100);
  #unplayable = $state(false);
  #fetching: Promise<boolean> | null = null;

  constructor() {
    void this.#load();
  }

  get state() {
    return this.#state;
  }
  /** The player; null until the whole run is here. */
  get view(): RunView | null {
    return this.#view;
  }
  /** The run as far as it is shown. */
  get shown(): RunPicture | null {
    return this.#view?.snapshot ?? this.#still;
  }
  /** The finished run, whatever the player shows. */
  get whole(): RunPicture | null {
    return this.#end ?? this.#still;
  }
  /** Whether its winner beats no persona by the rule of the conclusion; null where nothing can be said. */
  get beatsNone(): boolean | null {
    return this.#still?.beatsNone ?? null;
  }
  /** How much of the run is shown, 0..1. */
  readonly #place = $derived.by(() => {
    const [view, end] = [this.#view, this.#end];
    return view && end ? amount(view.state) / Math.max(1, amount(end.state)) : 1;
  });
  get share(): number {
    return this.#sought ?? this.#place;
  }
  get speed(): number {
    return this.#speed;
  }
  set speed(speed: number) {
    this.#speed = speed;
    this.#player?.setSpeed(speed);
  }
  get unplayable(): boolean {
    return this.#unplayable;
  }
  get playing(): boolean {
    return this.#view?.busy ?? false;
  }

  async play(): Promise<void> {
    if (this.playing) return this.#player?.pause();
    if (!(await this.fetchWhole())) {
      this.#unplayable = true;
      return;
    }
    if (this.#view?.snapshot.status === 'finished') this.#player?.seek(0);
    this.#sought = null;
    this.#player?.setSpeed(this.#speed);
    await this.#player?.run();
    // A recording of an older version of the loop may not play on; the whole picture still stands.
    if (this.#player?.snapshot().status === 'failed') {
      this.#unplayable = true;
      this.#player.seek(1);
    }
  }

  /** Shows the run as it was at a share of its length. */
  async seek(share: number): Promise<void> {
    this.#sought = share;
    if (!(await this.fetchWhole())) this.#unplayable = true;
    this.#player?.seek(this.#sought ?? share);
  }

  /** Brings what the first picture leaves out; false when it cannot be had. */
  fetchWhole(): Promise<boolean> {
    return (this.#fetching ??= this.#open().then(
      () => true,
      () => {
        this.#fetching = null;
        return false;
      },
    ));
  }

  /** Selects a prompt, to be looked into as soon as its texts are here. */
  async inspect(candidate: number): Promise<void> {
    await this.fetchWhole();
    if (this.#view) this.#view.selected = candidate;
  }

  async #load(): Promise<void> {
    if (!stillUrl) {
      this.#state = 'missing';
      return;
    }
    try {
      // Shipped with this very page, so it is read as it is.
      this.#still = JSON.parse(await textAt(stillUrl)) as Still;
      this.#state = 'ready';
    } catch {
      this.#state = 'broken';
    }
  }

  async #open(): Promise<void> {
    if (!recordedUrl) throw new Error('no recording');
    const [text, { parseRecord }, { openReplay }] = await Promise.all([
      textAt(recordedUrl),
      import('../../core/record/migrate'),
      import('../../experiments/replay-run'),
    ]);
    this.#player = openReplay(parseRecord(text), { speed: this.#speed });
    this.#end = this.#player.snapshot();
    this.#view = new RunView(this.#player);
  }
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

/** Answers and replies in a state: what the scrubber counts. */
const amount = (state: RunState): number =>
  Object.values(state.readings)
    .flatMap((bySplit) => Object.values(bySplit))
    .reduce((sum, list) => sum + list.length, state.calls.length);
