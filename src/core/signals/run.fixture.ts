import { SETTINGS } from '../loop/input.fixture';
import { createLoop } from '../loop/machine';
import type { Candidate, RefusalId, RunState } from '../loop/types';
import type { AnswerKey, AskResult, ItemReading, Order } from '../vocabulary';

const settings = {
  ...SETTINGS,
  target: { kind: 'pole', trait: 'extraversion', pole: 'high' },
  perStep: 1,
  items: 6,
  maxWords: 120,
  seeds: ['none'],
} as const;

/** One item in the `answers` reading, log-likelihoods of its two answers. */
export const reading = (
  itemId: string,
  high1: number,
  low1: number,
  mass: number | null = null,
): ItemReading => ({
  itemId,
  logOdds: high1 - low1,
  slotBias: null,
  mass,
  asks: [
    {
      order: 'open',
      options: [
        { key: 'high1', logProb: high1, tokens: 5 },
        { key: 'low1', logProb: low1, tokens: 5 },
      ],
      mass,
      prompt: '',
      evaluated: 1,
      reused: 0,
      ms: 1,
    },
  ],
});

/** A run whose candidate i, of step i, shifts every item by `shifts[i]` nats, items differing by `noise`. */
export function runWith(
  shifts: readonly number[],
  options: { none?: number; noise?: number; mass?: number } = {},
): RunState {
  const start = createLoop(settings, { search: [], confirm: [], report: [] }).start();
  const { none = 0, noise = 0.3, mass } = options;
  const search: Record<number, ItemReading[]> = {};
  shifts.forEach((shift, id) => {
    search[id] = [0, 1, 2, 3, 4, 5].map((i) =>
      reading(`i${i}`, -20 + none + shift + (id ? noise * (i - 2.5) : 0), -20, mass ?? null),
    );
  });
  const seed = start.candidates[0];
  if (!seed) throw new Error('no seed');
  const candidates = shifts.map((_, id) => ({ ...seed, id, step: id, text: id ? `p${id}` : null }));
  return { ...start, candidates, readings: { ...start.readings, search } };
}

/** What an ask is when one place of its list gets nearly all of the probability. */
const LISTS: Readonly<Record<'forward' | 'reversed', readonly AnswerKey[]>> = {
  forward: ['high1', 'low1', 'high2', 'low2'],
  reversed: ['low1', 'high1', 'low2', 'high2'],
};
const listed = (
  order: Exclude<Order, 'open'>,
  chosen: (place: number, key: AnswerKey) => boolean,
): AskResult => ({
  order,
  options: LISTS[order].map((key, place) => ({
    key,
    logProb: Math.log(chosen(place, key) ? 0.94 : 0.02),
    tokens: 1,
  })),
  mass: 0.97,
  prompt: '',
  evaluated: 1,
  reused: 0,
  ms: 1,
});

/** A run read by letters whose one prompt meets `items` questions, all answered by the same rule. */
export function listedRun(
  items: number,
  slotBias: number,
  chosen: (place: number, key: AnswerKey) => boolean,
): RunState {
  const run = runWith([0]);
  const list = Array.from({ length: items }, (_, i) => ({
    itemId: `i${i}`,
    logOdds: 0,
    slotBias: i % 2 ? slotBias : -slotBias,
    mass: 0.97,
    asks: [listed('forward', chosen), listed('reversed', chosen)],
  }));
  const settings = { ...run.settings, reading: 'letters' as const };
  return { ...run, settings, readings: { ...run.readings, search: { 0: list } } };
}

/** A prompt the model wrote, or a reply that was refused. */
export const written = (
  id: number,
  step: number,
  text: string,
  reason: RefusalId | null = null,
): Candidate => ({
  id,
  step,
  text,
  origin: { kind: 'model', proposer: 'sentence', callId: `${id}`, card: '', parents: [], parserStep: 'tag' },
  refused: reason && { reason, detail: '' },
});
