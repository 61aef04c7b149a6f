import { itemScores, scoreOf, type ItemScore } from '../../core/loop/summary';
import type { RunState } from '../../core/loop/types';
import { letterScores } from '../../core/readings/letter-scores';
import { softmax } from '../../core/stats/moments';
import type { BankItem } from '../../core/record/schema';
import { ANSWER_KEYS, type AnswerKey, type ItemReading } from '../../core/vocabulary';

export interface Example {
  readonly item: BankItem;
  readonly score: number;
  readonly answers: readonly {
    readonly key: AnswerKey;
    readonly text: string;
    /** Counts towards the target. */
    readonly wanted: boolean;
    readonly none: number;
    readonly best: number;
  }[];
}

/** Questions nearest to the winner's mean among which the example is chosen. */
const TYPICAL = 5;

/**
 * A typical report question, chosen by rule: of the few whose score is nearest to the winner's mean, the one on
 * which the model was most undecided with no persona, so that a change can be seen. Null while there is none.
 */
export function exampleItem(state: RunState, items: readonly BankItem[]): Example | null {
  const { winner } = state;
  if (winner === null) return null;
  const mean = scoreOf(state, winner, 'report')?.mean ?? 0;
  const off = ({ score }: { score: number }) => Math.abs(score - mean);
  const undecided = ({ answers }: Example) => Math.abs(sumWanted(answers, 'none') - 0.5);
  return (
    itemScores(state, winner, 'report')
      .toSorted((a, b) => off(a) - off(b))
      .slice(0, TYPICAL)
      .flatMap((scored) => exampleOf(state, items, scored) ?? [])
      .sort((a, b) => undecided(a) - undecided(b))[0] ?? null
  );
}

/** The wanted answers' shares together. */
export const sumWanted = (answers: Example['answers'], who: 'none' | 'best'): number =>
  answers.reduce((sum, answer) => sum + (answer.wanted ? answer[who] : 0), 0);

function exampleOf(
  state: RunState,
  items: readonly BankItem[],
  { itemId, score, reading }: ItemScore,
): Example | null {
  const item = items.find((i) => i.id === itemId);
  const none = state.readings.report[0]?.find((r) => r.itemId === itemId);
  if (!item || !none) return null;
  const before = shares(none);
  const after = shares(reading);
  const { target } = state.settings;
  const pole = target.kind === 'pole' ? target.pole : 'high';
  const answers = ANSWER_KEYS.flatMap((key) => {
    const [a, b] = [before[key], after[key]];
    return a === undefined || b === undefined
      ? []
      : [{ key, text: item[key], wanted: key.startsWith(pole), none: a, best: b }];
  });
  return { item, score, answers: answers.sort((a, b) => Number(b.wanted) - Number(a.wanted)) };
}

/** The share of each answer among those listed: option letters averaged over both orders, else likelihoods. */
function shares(reading: ItemReading): Partial<Record<AnswerKey, number>> {
  if (reading.asks.length > 1) return letterScores(reading.asks);
  const options = reading.asks.flatMap((ask) => ask.options);
  const chances = softmax(options.map((o) => o.logProb));
  return Object.fromEntries(options.map((o, i) => [o.key, chances[i]]));
}
