import { conclusion, type Against } from '../core/loop/conclusion';
import { meaningOf } from '../core/loop/finalists';
import { createLoop, replayEvents, settle } from '../core/loop/machine';
import { itemScores, scoreOf } from '../core/loop/summary';
import type { RunRecord } from '../core/record/schema';
import type { Interval } from '../core/stats/interval';
import { meanOf } from '../core/stats/moments';
import type { Persona } from '../core/vocabulary';
import { pairedComparison, type PairedComparison } from '../core/stats/paired';

/** What one run of the evidence says, from its record alone. */
export interface EvidenceRow {
  /** 'extraversion, high'. */
  readonly target: string;
  readonly arm: string;
  readonly seed: number;
  /** Text of the winner; null: no persona won. */
  readonly prompt: Persona;
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
  readonly items: Scores;
  /** The same of the starting prompts, by baseline. */
  readonly starting: ReadonlyMap<string, Scores>;
}

type Scores = ReadonlyMap<string, number>;

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
  const scores = (id: number): Scores =>
    new Map(itemScores(state, id, 'report').map((s) => [s.itemId, s.score]));
  return {
    target: target.kind === 'pole' ? `${target.trait}, ${target.pole}` : `${target.trait}, ${target.tau}`,
    arm: armOf(title),
    seed: settings.seed,
    prompt: state.candidates[said.winner]?.text ?? null,
    tried: own.filter((c) => scoreOf(state, c.id, 'search')).length,
    refused: own.filter((c) => c.refused).length,
    tokens: state.tokens.target + state.tokens.optimizer,
    startingPrompt: !own.some((c) => c.id === said.winner),
    search: said.search,
    report: said.report,
    against: said.against,
    meaning: share?.interval ?? null,
    items: scores(said.winner),
    starting: new Map(
      state.candidates.flatMap(({ id, origin }) =>
        origin.kind === 'seed' ? [[origin.baseline, scores(id)] as const] : [],
      ),
    ),
  };
}

/**
 * Winners of several targets and seeds against something each: the differences question by question, those of several
 * seeds averaged first because they are about the same questions. Null below two questions.
 */
export function overTargets(
  rows: readonly EvidenceRow[],
  other: (row: EvidenceRow) => Scores | undefined,
): PairedComparison | null {
  const differences = new Map<string, number[]>();
  for (const row of rows) {
    const theirs = other(row);
    for (const [id, own] of row.items) {
      const score = theirs?.get(id);
      if (score === undefined) continue;
      const key = `${row.target} ${id}`;
      differences.set(key, [...(differences.get(key) ?? []), own - score]);
    }
  }
  const means = [...differences.values()].map(meanOf);
  return means.length < 2 ? null : pairedComparison(means, new Array<number>(means.length).fill(0));
}
