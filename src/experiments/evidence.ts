import { conclusion, type Against } from '../core/loop/conclusion';
import { meaningOf } from '../core/loop/finalists';
import { createLoop, replayEvents, settle } from '../core/loop/machine';
import { itemScores, scoreOf } from '../core/loop/summary';
import type { RunRecord } from '../core/record/schema';
import type { Interval } from '../core/stats/interval';
import { pairedComparison } from '../core/stats/paired';

/** What one run of the evidence says, from its record alone. */
export interface EvidenceRow {
  /** 'extraversion, high'. */
  readonly target: string;
  readonly arm: string;
  readonly seed: number;
  /** Prompts scored that are no starting prompts, and those refused. */
  readonly tried: number;
  readonly refused: number;
  /** Tokens run for answers and for writing. */
  readonly tokens: number;
  /** The winner is one of the starting prompts. */
  readonly startingPrompt: boolean;
  readonly search: Interval;
  readonly report: Interval | null;
  readonly against: readonly Against[];
  /** Share of the shift on confirm that its words in random order do not have; null where there is none. */
  readonly meaning: Interval | null;
  /** Scores of the winner on the report items, by item. */
  readonly items: ReadonlyMap<string, number>;
}

/** The arm is the last word of the title before the seed: 'extraversion, high: sentence, seed 1'. */
const armOf = (title: string) => /: ([\w-]+), seed/.exec(title)?.[1] ?? title;

/** Folds a finished run. Throws for one without a winner. */
export function evidenceRow({ events, title, settings, items }: RunRecord): EvidenceRow {
  const loop = createLoop(settings, items);
  const state = settle(loop, replayEvents(loop, events));
  const said = conclusion(state);
  if (!said) throw new Error(`"${title}" has no winner.`);
  const own = state.candidates.filter((c) => c.origin.kind !== 'seed');
  const share = meaningOf(state, said.winner, 'confirm');
  const { target } = settings;
  return {
    target: target.kind === 'pole' ? `${target.trait}, ${target.pole}` : `${target.trait}, ${target.tau}`,
    arm: armOf(title),
    seed: settings.seed,
    tried: own.filter((c) => scoreOf(state, c.id, 'search')).length,
    refused: own.filter((c) => c.refused).length,
    tokens: state.tokens.target + state.tokens.optimizer,
    startingPrompt: !own.some((c) => c.id === said.winner),
    search: said.search,
    report: said.report,
    against: said.against,
    meaning: share?.interval ?? null,
    items: new Map(itemScores(state, said.winner, 'report').map((s) => [s.itemId, s.score])),
  };
}

/** Winner against winner on the report items that both answered; null below two. */
export function armAgainst(a: EvidenceRow, b: EvidenceRow): Interval | null {
  const shared = [...a.items].flatMap(([id, x]) => {
    const y = b.items.get(id);
    return y === undefined ? [] : [[x, y] as const];
  });
  if (shared.length < 2) return null;
  return pairedComparison(
    shared.map(([x]) => x),
    shared.map(([, y]) => y),
  ).difference;
}
