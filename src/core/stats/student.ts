import { kept } from '../kept';

/** Student's t by the incomplete beta function (continued fraction, Lentz); no dependency has it. */

function logGamma(x: number): number {
  const c = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
    -0.5395239384953e-5,
  ];
  let y = x;
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const sum = c.reduce((acc, ci) => acc + ci / ++y, 1.000000000190015);
  return -t + Math.log((2.5066282746310005 * sum) / x);
}

function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / Math.max(tiny, 1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-14) break;
  }
  return h;
}

/** Regularised incomplete beta function I_x(a, b). */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(a, b, x)) / a
    : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/** Two-sided p-value of t with `df` degrees of freedom. */
export const tTwoSided = (t: number, df: number): number => incompleteBeta(df / 2, 0.5, df / (df + t * t));

/** Quantile of Student's t for p in [.5, 1), by bisection on the two-sided p-value. */
export function tQuantile(p: number, df: number): number {
  let low = 0;
  let high = 1;
  while (tTwoSided(high, df) > 2 * (1 - p)) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (tTwoSided(middle, df) > 2 * (1 - p)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Every interval asks for it, and most for the same one. */
export const tQuantile975 = kept(1000, (df: number) => tQuantile(0.975, df));
