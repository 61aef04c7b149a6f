import type { Interval } from './interval';
import { meanOf, sampleVar } from './moments';
import { tQuantile975, tTwoSided } from './student';

/** One study, student or laboratory: what it measured, and the standard error of that. */
export interface Effect {
  readonly mean: number;
  /** Above 0. */
  readonly se: number;
}

/** What several measurements of the same kind say together, and how far they differ beyond their own noise. */
export interface Pooled {
  /** Measurements pooled. */
  readonly k: number;
  /** The mean effect with its Hartung-Knapp interval, k - 1 degrees of freedom. */
  readonly estimate: Interval;
  /** Standard deviation of the true effects, in the unit of the effects. */
  readonly tau: number;
  /** Share of the variation that is not noise of the single measurements, 0..1. */
  readonly i2: number;
  /** Where the true effect of one more measurement of this kind would lie, 95 %; null for fewer than three. */
  readonly prediction: { readonly low: number; readonly high: number } | null;
}

/**
 * Random-effects meta-analysis. tau by restricted maximum likelihood (Fisher scoring, Viechtbauer 2005,
 * doi:10.3102/10769986030003261); the interval of the mean by Hartung and Knapp (2001, doi:10.1002/sim.1009) with
 * their factor never below 1 (Knapp & Hartung 2003, doi:10.1002/sim.1482), so that measurements which agree by luck
 * make it no narrower than their noise allows; the prediction interval with k - 2 degrees of freedom (Higgins,
 * Thompson & Spiegelhalter 2009, doi:10.1111/j.1467-985X.2008.00552.x). I2 is tau2 / (tau2 + s2), s2 the typical
 * noise of Higgins & Thompson (2002, doi:10.1002/sim.1186). Null for fewer than two effects.
 */
export function randomEffects(effects: readonly Effect[]): Pooled | null {
  const k = effects.length;
  if (k < 2) return null;
  const tau2 = restrictedTau2(effects);
  const { weights, total, mean } = weighted(effects, tau2);
  const scatter = sumOf(effects, (e, i) => (weights[i] ?? 0) * (e.mean - mean) ** 2) / (k - 1);
  const se = Math.sqrt(Math.max(1, scatter) / total);
  const half = tQuantile975(k - 1) * se;
  const reach = k > 2 ? tQuantile975(k - 2) * Math.sqrt(tau2 + se ** 2) : null;
  return {
    k,
    estimate: { mean, low: mean - half, high: mean + half, se },
    tau: Math.sqrt(tau2),
    i2: tau2 / (tau2 + typicalNoise(effects)),
    prediction: reach === null ? null : { low: mean - reach, high: mean + reach },
  };
}

/** Two pooled estimates apart. */
export interface Difference {
  readonly difference: Interval;
  /** Two-sided, Welch. */
  readonly p: number;
}

/** `a` - `b`, measured on different people, by Welch (1947) with Satterthwaite's degrees of freedom. */
export function pooledDifference(a: Pooled, b: Pooled): Difference {
  const [va, vb] = [(a.estimate.se ?? 0) ** 2, (b.estimate.se ?? 0) ** 2];
  const se = Math.sqrt(va + vb);
  const df = (va + vb) ** 2 / (va ** 2 / (a.k - 1) + vb ** 2 / (b.k - 1));
  const mean = a.estimate.mean - b.estimate.mean;
  const half = tQuantile975(df) * se;
  return { difference: { mean, low: mean - half, high: mean + half, se }, p: tTwoSided(mean / se, df) };
}

const sumOf = <T>(list: readonly T[], of: (one: T, i: number) => number): number =>
  list.reduce((sum, one, i) => sum + of(one, i), 0);

function weighted(effects: readonly Effect[], tau2: number) {
  const weights = effects.map((e) => 1 / (e.se ** 2 + tau2));
  const total = sumOf(weights, (w) => w);
  return { weights, total, mean: sumOf(effects, (e, i) => (weights[i] ?? 0) * e.mean) / total };
}

const ROUNDS = 500;

/** tau2 where the restricted likelihood is highest; 0 where the effects differ no more than their noise. */
function restrictedTau2(effects: readonly Effect[]): number {
  const noise = meanOf(effects.map((e) => e.se ** 2));
  let tau2 = Math.max(0, sampleVar(effects.map((e) => e.mean)) - noise);
  for (let round = 0; round < ROUNDS; round++) {
    const { weights, total, mean } = weighted(effects, tau2);
    const squares = sumOf(weights, (w) => w ** 2);
    const residual = sumOf(effects, (e, i) => (weights[i] ?? 0) ** 2 * ((e.mean - mean) ** 2 - e.se ** 2));
    const next = Math.max(0, residual / squares + 1 / total);
    const moved = Math.abs(next - tau2);
    // Half a step where whole ones go to and fro.
    tau2 = round < ROUNDS / 10 ? next : (tau2 + next) / 2;
    if (moved <= 1e-12 * (noise + tau2)) break;
  }
  return tau2;
}

/** s2 = (k - 1) sum w / ((sum w)2 - sum w2), w = 1 / se2. */
function typicalNoise(effects: readonly Effect[]): number {
  const { weights, total } = weighted(effects, 0);
  return ((effects.length - 1) * total) / (total ** 2 - sumOf(weights, (w) => w ** 2));
}
