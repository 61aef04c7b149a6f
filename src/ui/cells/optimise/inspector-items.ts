import { leanTowards } from '../../../core/readings/item-score';
import { letterScores } from '../../../core/readings/letter-scores';
import { itemScores, type ItemScore } from '../../../core/loop/summary';
import type { RunState } from '../../../core/loop/types';
import type { RunHead } from '../../../core/record/schema';
import { scoreInterval, type Interval } from '../../../core/stats/interval';
import { logit } from '../../../core/stats/moments';
import type { ItemReading, Split } from '../../../core/vocabulary';

/** One question under one prompt, seen from the target. */
export interface QuestionRow {
  readonly id: string;
  /** Place in asked order, from 0. */
  readonly index: number;
  readonly facet: string;
  readonly situation: string | null;
  readonly query: string;
  /** `letters`: chance of the target's answers in each order; `answers`: null. */
  readonly forward: number | null;
  readonly reversed: number | null;
  readonly score: number;
  readonly none: number | null;
  readonly bias: number | null;
  readonly mass: number | null;
  /** Log-odds from no persona, nats, for `answers`. */
  readonly shift: number | null;
  readonly reading: ItemReading;
}

export interface FacetGroup {
  readonly facet: string;
  readonly mean: Interval;
  readonly rows: readonly QuestionRow[];
}

export const SPLIT_ORDER: readonly Split[] = ['search', 'confirm', 'report'];

export function questionRows(run: RunState, head: RunHead, candidate: number, split: Split): QuestionRow[] {
  const items = new Map(head.items[split].map((item) => [item.id, item]));
  return itemScores(run, candidate, split).map((one, index) => {
    const item = items.get(one.itemId);
    return {
      id: one.itemId,
      index,
      facet: item?.facet ?? '',
      // A persona statement stands on the line below the question that all of them share.
      situation: item?.situation.split('\n').at(-1) ?? null,
      query: item?.query ?? '',
      ...orders(run, one),
      score: one.score,
      none: one.none,
      mass: one.reading.mass,
      reading: one.reading,
    };
  });
}

function orders(run: RunState, { score, reading }: ItemScore) {
  if (run.settings.reading === 'answers')
    return { forward: null, reversed: null, bias: null, shift: logit(score) };
  const { pForward, pReversed } = letterScores(reading.asks);
  const forward = leanTowards(run.settings.target, pForward);
  const reversed = leanTowards(run.settings.target, pReversed);
  return { forward, reversed, bias: (forward - reversed) / 2, shift: null };
}

/** By facet, facets in the order they were first asked; each with the interval of its mean. */
export function facetGroups(rows: readonly QuestionRow[]): FacetGroup[] {
  const groups = new Map<string, QuestionRow[]>();
  for (const row of rows) {
    const list = groups.get(row.facet);
    if (list) list.push(row);
    else groups.set(row.facet, [row]);
  }
  return [...groups].map(([facet, list]) => ({
    facet,
    mean: scoreInterval(list.map((r) => r.score)),
    rows: list,
  }));
}
