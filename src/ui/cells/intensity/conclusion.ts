import type { IntensityResult } from '../../../core/studies/intensity';
import { fewestToTell, type Control } from '../../../core/studies/intensity-steps';
import type { Interval } from '../../../core/stats/interval';
import { interval, score, signed, signedInterval } from '../../kit/format';
import { compare } from '../../text/en/compare';
import { intensity } from '../../text/en/intensity';
import { pText } from '../compare/figures';

const text = intensity.conclusion;
const written = ({ mean, low, high }: Interval) => `${score(mean)} ${interval(low, high)}`;
const change = ({ mean, low, high }: Interval) => `${signed(mean)} ${signedInterval(low, high)}`;
const p = (value: number) => compare.conclusion.p(pText(value));

/** What the figures allow to say: whether scores follow, which steps are told apart, and where control ends. */
export function intensitySentences(result: IntensityResult, done: boolean): string[] {
  if (!done) return [text.waiting];
  const { control, fit } = result;
  return [
    ...orderSentences(result),
    ...(control ? controlSentences(result, control) : []),
    ...(fit.mae ? [text.mae(written(fit.mae))] : []),
  ];
}

function orderSentences({ fit: { rho }, strengths }: IntensityResult): string[] {
  if (!rho) return [text.flat];
  const [low, high] = [strengths[0]?.score, strengths.at(-1)?.score];
  if (rho.low > 0 && low && high) return [text.follows(written(rho), score(low.mean), score(high.mean))];
  return [rho.high < 0 ? text.against(written(rho)) : text.partly(written(rho))];
}

function controlSentences({ strengths, ends, fit }: IntensityResult, control: Control): string[] {
  const { span, told, of } = control;
  if (!span) return [text.none, ...endSentences(ends), ...fewSentences(fit.n, of)];
  const [from, to] = span;
  const at = (i: number) => score(strengths[i]?.wanted ?? NaN);
  const last = strengths.length - 1;
  const inside = to - from - told;
  return [
    text.told(told, of),
    from === 0 && to === last ? text.whole : text.span(at(from), at(to)),
    ...(from > 0 ? [text.below(at(from))] : []),
    ...(to < last ? [text.above(at(to))] : []),
    ...(inside > 0 ? [text.inside(inside)] : []),
  ];
}

/** Steps too fine to tell are not the same as a model that hears nothing. */
function endSentences(ends: IntensityResult['ends']): string[] {
  if (!ends) return [];
  const { difference, pRandomisation } = ends;
  if (pRandomisation >= 0.05) return [text.noEnds(change(difference))];
  return [(difference.mean > 0 ? text.ends : text.wrongEnds)(change(difference), p(pRandomisation))];
}

function fewSentences(n: number, steps: number): string[] {
  const least = fewestToTell(steps);
  return n < least ? [text.few(n, least)] : [];
}
