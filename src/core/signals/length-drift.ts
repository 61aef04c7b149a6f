import { firstOf } from '../first-of';
import { chartPoints, objectiveOf } from '../loop/summary';
import type { Candidate, RunState } from '../loop/types';
import { remembered } from '../remembered';
import { spearman } from '../stats/intensity';
import { meanOf } from '../stats/moments';
import { tTwoSided } from '../stats/student';
import { countWords } from '../text';
import type { Signal } from './contract';

const ENOUGH_STEPS = 3;
const ENOUGH_PROMPTS = 8;

const wordsOf = (candidate: Candidate): number =>
  remembered('words', [candidate], () => countWords(candidate.text ?? ''));

/** Mean words of the prompts that were the best `keep` after a step; None has none and is left out. */
function wordsKept(state: RunState, step: number): number {
  const known = chartPoints(state).filter((p) => p.step <= step && p.candidate !== 0);
  const objective = (p: (typeof known)[number]) => objectiveOf(state, p.score.mean);
  const kept = firstOf(known, state.settings.keep, (a, b) => objective(b) - objective(a));
  return meanOf(
    kept.map(({ candidate }) => {
      const written = state.candidates[candidate];
      return written ? wordsOf(written) : 0;
    }),
  );
}

/** One-sided chance of a rank correlation this high where there is none (t approximation). */
function chanceOf(rho: number, n: number): number {
  const t = rho * Math.sqrt((n - 2) / Math.max(1e-12, 1 - rho * rho));
  return rho > 0 ? tTwoSided(t, n - 2) / 2 : 1;
}

/**
 * Length drift: prompts get longer with the steps (rank correlation above chance), and those kept have more than
 * doubled since the first step that wrote any.
 */
export const lengthDrift: Signal = {
  id: 'length-drift',
  check(state) {
    const written = state.candidates.filter((c) => c.step > 0 && !c.refused);
    const last = chartPoints(state).at(-1)?.step ?? 0;
    if (last < ENOUGH_STEPS || written.length < ENOUGH_PROMPTS) return null;
    const rho = spearman(
      written.map((c) => c.step),
      written.map(wordsOf),
    );
    const [first, now] = [wordsKept(state, 1), wordsKept(state, last)];
    const grows = rho !== null && chanceOf(rho, written.length) < 0.05;
    return { raised: grows && now > 2 * first, figures: { first, now, rho: rho ?? 0 } };
  },
};
