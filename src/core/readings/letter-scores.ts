import { logit, softmax } from '../stats/moments';
import { ANSWER_KEYS, type AnswerKey, type AskResult, type Order } from '../vocabulary';

type Shares = Readonly<Record<AnswerKey, number>>;

/** Label probabilities of one order, renormalised to 1, by answer. */
function shares(results: readonly AskResult[], order: Order): Shares {
  const result = results.find((r) => r.order === order);
  if (!result) throw new RangeError(`The ${order} order of an item is missing.`);
  const chances = softmax(result.options.map((o) => o.logProb));
  const of = (key: AnswerKey) => chances[result.options.findIndex((o) => o.key === key)] ?? 0;
  return { high1: of('high1'), low1: of('low1'), high2: of('high2'), low2: of('low2') };
}

/** Both orders joined (science.md 3.1, steps 2 to 4); records are looked through for a missing one before. */
export function letterScores(results: readonly AskResult[]) {
  const f = shares(results, 'forward');
  const r = shares(results, 'reversed');
  const half = (key: AnswerKey) => (f[key] + r[key]) / 2;
  const joined = { high1: half('high1'), low1: half('low1'), high2: half('high2'), low2: half('low2') };
  const pf = f.high1 + f.high2;
  const pr = r.high1 + r.high2;
  const top = ANSWER_KEYS.reduce((a, b) => (joined[b] > joined[a] ? b : a), 'high1');
  return {
    ...joined,
    pHigh: joined.high1 + joined.high2,
    pForward: pf,
    pReversed: pr,
    label: top.startsWith('high') ? ('high' as const) : ('low' as const),
    slotBias: (pf - pr) / 2,
    logOdds: (logit(pf) + logit(pr)) / 2,
  };
}
