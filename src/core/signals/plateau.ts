import { bestSoFar, chartPoints, objectiveOf } from '../loop/summary';
import type { Signal } from './contract';

const LOOK_BACK = 3;

/** Saturation: the best score has been within one standard error of its maximum for some steps. */
export const plateau: Signal = {
  id: 'plateau',
  check(state) {
    const points = chartPoints(state);
    const last = points.at(-1)?.step ?? 0;
    const best = bestSoFar(state, points);
    const now = best.at(-1)?.score;
    const before = best[points.findLastIndex((p) => p.step <= last - LOOK_BACK)]?.score;
    if (!now || !before || now.se === null) return null;
    const { se } = now;
    const lack = (mean: number) => objectiveOf(state, now.mean) - objectiveOf(state, mean);
    const since = points[best.findIndex(({ score }) => lack(score.mean) < se)]?.step ?? last;
    const gain = lack(before.mean);
    return { raised: gain < se, figures: { steps: LOOK_BACK, gain, se, since } };
  },
};
