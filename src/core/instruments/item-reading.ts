import { refused } from '../problems/refused';
import { meanMass } from '../readings/contract';
import { logit, meanOf, softmax } from '../stats/moments';
import type { ItemReading, Question } from '../vocabulary';
import type { Answered, Instrument } from './contract';

/**
 * The answers to one question as a record keeps them. `logOdds` is log P(options with lean > 0) - log P(lean < 0) in
 * nats, averaged over the orders, probabilities clipped as in `logit`; `slotBias` and `mass` as for listed letters
 * (science.md 3.1). Scores are computed from `asks`, not from it. Throws InputError where answers are missing.
 */
export function itemReading<Q extends Question>(
  instrument: Instrument<Q, unknown>,
  { question, results }: Answered<Q>,
): ItemReading {
  // An instrument refuses missing orders and options by itself, in its own words.
  for (const scale of instrument.scales([question])) scale.value({ question, results });
  const sides = instrument.asks(null, question).map(({ order, options }) => {
    const result = results.find((r) => r.order === order);
    if (!result) throw refused({ kind: 'order-missing', order, item: question.id });
    const p = softmax(result.options.map((o) => o.logProb));
    const leaning = (side: 1 | -1) =>
      options.reduce((sum, { key, lean = 0 }) => {
        const at = result.options.findIndex((o) => o.key === key);
        return lean * side > 0 ? sum + (p[at] ?? 0) : sum;
      }, 0);
    return { high: leaning(1), low: leaning(-1), listed: result.mass !== null };
  });
  const [first, second] = sides;
  return {
    itemId: question.id,
    logOdds: meanOf(sides.map(({ high, low }) => (high + low > 0 ? logit(high / (high + low)) : 0))),
    slotBias: first?.listed && second ? (first.high - second.high) / 2 : null,
    mass: meanMass(results),
    asks: results,
  };
}
