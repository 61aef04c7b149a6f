/** Step and reach of the integral, in standard deviations; more changes nothing in the first five digits. */
const STEP = 0.005;
const REACH = 9;

const density = (x: number) => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Expected maximum of k independent standard normals, by integrating 1 - F^k above 0 less F^k below it (trapezoids;
 * F is summed up on the way, as no dependency has it finely enough). 0 for one or none.
 */
export function expectedMaximum(k: number): number {
  if (k < 2) return 0;
  let cumulated = 0;
  let sum = 0;
  const steps = (2 * REACH) / STEP;
  for (let i = 0; i < steps; i++) {
    const [x, next] = [-REACH + i * STEP, -REACH + (i + 1) * STEP];
    const power = Math.min(1, cumulated) ** k;
    cumulated += (STEP * (density(x) + density(next))) / 2;
    const powerNext = Math.min(1, cumulated) ** k;
    const middle = (power + powerNext) / 2;
    sum += STEP * ((x + next) / 2 < 0 ? -middle : 1 - middle);
  }
  return sum;
}

/**
 * Winner's optimism: by how much the best of k equally good prompts is expected to look better than it is, when each
 * score has the standard error `se` and errors are independent (science.md 7). Shared items make it less.
 */
export const winnersOptimism = (se: number, k: number): number => se * expectedMaximum(k);
