import ipipItems from '@bigfive-org/questions/data/en/questions.json';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { cardTask } from './card-task';
import { ipipNeo120 } from './ipip-neo-120';
import { itemReading } from './item-reading';
import { respond, type Probability } from './respond.fixture';

const statements = ipipNeo120.questions(ipipItems);
const plus = statements.filter((s) => s.keyed === 'plus').slice(0, 1);
const minus = statements.filter((s) => s.keyed === 'minus').slice(0, 1);

/** Forward .5 .2 .1 .15 .05 for the keys 5 to 1; reversed .2 .2 .2 .2 .2. Nine tenths of the mass. */
const forward: Readonly<Record<string, number>> = { 5: 0.5, 4: 0.2, 3: 0.1, 2: 0.15, 1: 0.05 };
const uneven: Probability<(typeof statements)[number]> = (key, _, order) =>
  0.9 * (order === 'forward' ? (forward[key] ?? 0) : 0.2);
const only = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('There is no answer.');
  return one;
};

describe('an instrument question as a record keeps it', () => {
  it('leans by what its options say, the middle left out, averaged over the orders', () => {
    const reading = itemReading(ipipNeo120, only(respond(ipipNeo120, plus, uneven)));
    // Forward ln(.7 / .2), reversed ln(.4 / .4) = 0.
    expect(reading.logOdds).toBeCloseTo(Math.log(3.5) / 2, 10);
    expect(reading.slotBias).toBeCloseTo((0.7 - 0.4) / 2, 10);
    expect(reading.mass).toBeCloseTo(0.9, 10);
    const turned = itemReading(ipipNeo120, only(respond(ipipNeo120, minus, uneven)));
    expect(turned.logOdds).toBeCloseTo(-Math.log(3.5) / 2, 10);
  });

  it('clips what is certain, and gives 0 where only the middle is chosen', () => {
    const sure = only(respond(ipipNeo120, plus, (key) => (key === '5' ? 1 : 0)));
    expect(itemReading(ipipNeo120, sure).logOdds).toBeCloseTo(Math.log(0.9999 / 0.0001), 8);
    const middle = only(respond(ipipNeo120, plus, (key) => (key === '3' ? 1 : 0)));
    expect(itemReading(ipipNeo120, middle).logOdds).toBe(0);
  });

  it('has neither slot bias nor mass where no options are listed', () => {
    const round = cardTask.questions(undefined).slice(0, 1);
    const best = String(round[0]?.optimum);
    const near = only(respond(cardTask, round, (key) => (key === best ? 0.9 : 0.001)));
    const reading = itemReading(cardTask, near);
    expect(reading).toMatchObject({ itemId: 'cards-1-10-250', slotBias: null, mass: null });
    expect(reading.logOdds).toBeGreaterThan(1);
    expect(reading.asks).toBe(near.results);
  });

  it('refuses missing answers', () => {
    const answer = only(respond(ipipNeo120, plus, uneven));
    const { question, results } = answer;
    expect(() => itemReading(ipipNeo120, { question, results: results.slice(1) })).toThrow(InputError);
    expect(() => itemReading(ipipNeo120, { question, results: [] })).toThrow(question.id);
  });
});
