import { seedFrom } from '../rng';
import type { Candidate, RunState } from '../loop/types';
import type { RunItems } from '../loop/plan';
import { SPLITS, type Split } from '../vocabulary';
import { packList, type PackedList } from './packed-list';

/**
 * What a stored run came to after some of its events, so that opening it need not fold them again, without its pieces
 * (`partsOf`). A cache: one that other code wrote, that is damaged or does not belong to the events is thrown away, and
 * the events are folded.
 */
export interface Checkpoint {
  /** The run's id. */
  readonly run: string;
  /** Digest of the code whose fold it is. */
  readonly code: string;
  /** Events folded into it. */
  readonly events: number;
  /** Over all of the above and the pieces. */
  readonly sum: number;
}

export const KINDS = ['readings', 'shuffled'] as const;
/** Prompts, calls or lists of answers in a piece. */
const PIECE = 200;

type Call = RunState['calls'][number];
type Rest = Omit<RunState, 'settings' | 'candidates' | 'calls' | (typeof KINDS)[number]>;

/** One piece, read. */
export interface Part {
  readonly rest?: Rest;
  readonly candidates?: readonly Candidate[];
  readonly calls?: readonly Call[];
  /** What the replies to these calls say, as `saidIn`. */
  readonly said?: number;
  readonly lists?: readonly (readonly [(typeof KINDS)[number], Split, number, PackedList])[];
}

/** The pieces of a state as JSON, each made or read in some ten milliseconds. Texts sent and written stay with the events. */
export function* partsOf(state: RunState, items: RunItems): Generator<string, void, void> {
  const { settings, candidates, calls, readings, shuffled, ...rest } = state;
  const write = (part: Part) => JSON.stringify(part);
  yield write({ rest });
  for (const some of pieces(candidates)) yield write({ candidates: some });
  for (const some of pieces(calls)) yield write({ calls: some.map(withoutTexts), said: saidIn(some) });
  for (const kind of KINDS)
    for (const split of SPLITS) {
      const places = new Map(items[split].map(({ id }, at) => [id, at]));
      const whole = settings.reading !== 'answers' || split !== 'search';
      for (const some of pieces(Object.entries({ readings, shuffled }[kind][split])))
        yield write({
          lists: some.map(([id, list]) => [kind, split, Number(id), packList(list, places, whole)]),
        });
    }
}

/** Sum over the replies' texts: the prompts in a checkpoint were read from them. */
export const saidIn = (calls: readonly Call[]): number => seedFrom(...calls.map(({ result }) => result.text));

export const pieces = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / PIECE) }, (_, i) => list.slice(i * PIECE, (i + 1) * PIECE));

const withoutTexts = ({ call, result }: Call): Call => ({
  call: { ...call, messages: [], prefill: '' },
  result: { ...result, text: '', prompt: '' },
});

/** What guards a checkpoint against a changed letter and another's pieces: its sum before, and after one more piece. */
export const emptySum = ({ run, code, events }: Pick<Checkpoint, 'run' | 'code' | 'events'>): number =>
  seedFrom(run, code, events);
export const nextSum = (sum: number, part: string): number => seedFrom(sum, part);
