import { regretAt, regretDifference, type LabSummary } from '../../../experiments/lab/summary';
import { count, interval, many, score, signedInterval } from '../../kit/format';
import { lab } from '../../text/en/lab';
import type { LabArm } from './lab.svelte';

const text = lab.conclusion;

export const armName = ({ choice }: Pick<LabArm, 'choice'>): string =>
  lab.arm(choice.questions, choice.protocol);

/** What the figures allow to say, by rule: a direction only where its interval leaves out 0. */
export function labSentences(arms: readonly LabArm[]): string[] {
  const own = arms.flatMap((arm) => [
    optimismSentence(armName(arm), arm.summary),
    text.claims(
      count(arm.summary.claimedFalsely),
      count(arm.summary.loops),
      score(arm.summary.falseClaims.mean),
      interval(arm.summary.falseClaims.low, arm.summary.falseClaims.high),
    ),
    ...(arms.length === 1
      ? [
          text.regret(
            score(arm.summary.regret.mean),
            interval(arm.summary.regret.low, arm.summary.regret.high),
          ),
        ]
      : []),
  ]);
  const [a, b] = arms;
  return a && b ? [...own, ...compared(a, b)] : own;
}

function optimismSentence(arm: string, { optimism: { mean, low, high } }: LabSummary): string {
  if (low > 0) return text.optimism(arm, score(mean), interval(low, high));
  if (high < 0) return text.modest(arm, score(-mean), interval(-high, -low));
  return text.noOptimism(arm, signedInterval(low, high));
}

function compared(a: LabArm, b: LabArm): string[] {
  const names = [armName(a), armName(b)] as const;
  const difference = regretDifference(a.results, b.results);
  if (!difference) return [];
  const { mean, low, high } = difference;
  const cost = [
    text.cost(names[0], many(a.summary.tokens), names[1], many(b.summary.tokens)),
    ...afterSameWork(a, b, names),
  ];
  if (low > 0) return [text.farther(...names, score(mean), interval(low, high)), ...cost];
  if (high < 0) return [text.nearer(...names, score(-mean), interval(-high, -low)), ...cost];
  return [text.same(...names, signedInterval(low, high)), ...cost];
}

/** The shorter search costs less: at its end both have done the same work, and that is the fair comparison. */
function afterSameWork(a: LabArm, b: LabArm, names: readonly [string, string]): string[] {
  const tokens = Math.min(...[a, b].map((arm) => arm.summary.band.at(-1)?.tokens ?? 0));
  const then = regretDifference(a.results, b.results, (r) => regretAt(r, tokens));
  if (!then) return [];
  const { mean, low, high } = then;
  const start = text.sameWork(many(tokens));
  if (low > 0) return [start, text.fartherThen(...names, score(mean), interval(low, high))];
  if (high < 0) return [start, text.nearerThen(...names, score(-mean), interval(-high, -low))];
  return [start, text.sameThen(signedInterval(low, high))];
}
