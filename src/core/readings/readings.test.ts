import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_KEYS, type AnswerKey, type AskResult, type Item, type Order } from '../vocabulary';
import { answers } from './answers';
import { shift } from './shift';
import { readings } from './index';
import { letters } from './letters';
import { letterScores } from './letter-scores';

const item: Item = {
  id: 'x',
  trait: 'extraversion',
  facet: 'friendliness',
  situation: 'You arrive at a barbecue and know only the host.',
  query: 'What would you do?',
  high1: 'walk up to the nearest group',
  high2: 'start a game with everyone',
  low1: 'stay near the grill',
  low2: 'take in the garden alone',
  paraphrasedSituation: 'p',
  paraphrasedQuery: 'q',
};

const result = (order: Order, logProbs: Partial<Record<AnswerKey, number>>): AskResult => ({
  order,
  options: (Object.entries(logProbs) as [AnswerKey, number][]).map(([key, logProb]) => ({
    key,
    logProb,
    tokens: 1,
  })),
  mass: order === 'open' ? null : Object.values(logProbs).reduce((sum, l) => sum + Math.exp(l), 0),
  prompt: '',
  evaluated: 1,
  reused: 0,
  ms: 1,
});
const ln = Math.log;

describe('letters', () => {
  // Vector of science.md 3.1: f = (.5,.2,.2,.1), r = (.3,.4,.1,.2) in slots 1 to 4.
  const forward = result('forward', { high1: ln(0.5), low1: ln(0.2), high2: ln(0.2), low2: ln(0.1) });
  const reversed = result('reversed', { low1: ln(0.3), high1: ln(0.4), low2: ln(0.1), high2: ln(0.2) });

  it('gives the vector', () => {
    const s = letterScores([forward, reversed]);
    expect(s.high1).toBeCloseTo(0.45, 4);
    expect(s.low1).toBeCloseTo(0.25, 4);
    expect(s.high2).toBeCloseTo(0.2, 4);
    expect(s.low2).toBeCloseTo(0.1, 4);
    expect(s.pHigh).toBeCloseTo(0.65, 4);
    expect(s.label).toBe('high');
    expect(s.slotBias).toBeCloseTo(0.05, 4);
  });

  it('renormalises whatever mass the labels have', () => {
    const half = (r: AskResult) => ({
      ...r,
      options: r.options.map((o) => ({ ...o, logProb: o.logProb - ln(2) })),
    });
    expect(letterScores([half(forward), half(reversed)]).pHigh).toBeCloseTo(0.65, 10);
    expect(letters.read(item, [forward, reversed]).mass).toBeCloseTo(1, 10);
  });

  it('lists the options in both orders as the paper does', () => {
    const [f, r] = letters.asks('You are loud.', item, { bothPairs: false });
    expect(f?.options.map((o) => o.key)).toEqual(['high1', 'low1', 'high2', 'low2']);
    expect(r?.options.map((o) => o.key)).toEqual(['low1', 'high1', 'low2', 'high2']);
    expect(f?.messages[0]).toEqual({ role: 'system', content: 'You are loud.' });
    expect(f?.messages[1]?.content).toContain('A. I would walk up to the nearest group.');
    expect(r?.messages[1]?.content).toContain('A. I would stay near the grill.');
  });
});

describe('answers', () => {
  // Vector of science.md 3.2.
  const persona = answers.read(item, [
    result('open', { high1: -20.1, high2: -23.4, low1: -19.6, low2: -25.0 }),
  ]);
  const none = answers.read(item, [result('open', { high1: -24.0, high2: -24.9, low1: -20.2, low2: -24.1 })]);

  it('gives the vector', () => {
    expect(persona.logOdds).toBeCloseTo(-0.46829, 4);
    expect(none.logOdds).toBeCloseTo(-3.47889, 4);
    expect(shift(persona, none)).toBeCloseTo(3.0106, 4);
    expect(answers.itemScore(persona, none)).toBeCloseTo(0.9531, 4);
  });

  it('is one half for no persona and needs it', () => {
    expect(answers.itemScore(none, none)).toBe(0.5);
    expect(answers.itemScore(persona, undefined)).toBeNull();
  });

  it('never compares one answer pair with two', () => {
    const single = answers.read(item, [result('open', { high1: -20.1, low1: -19.6 })]);
    expect(shift(single, none)).toBeCloseTo(-20.1 + 19.6 - (-24.0 + 20.2), 10);
  });

  it('asks the open question, prefills I would and continues with the infinitive', () => {
    const [ask] = answers.asks(null, item, { bothPairs: false });
    expect(ask?.messages).toEqual([
      { role: 'user', content: 'You arrive at a barbecue and know only the host. What would you do?' },
    ]);
    expect(ask?.prefill).toBe('I would');
    expect(ask?.options).toEqual([
      { key: 'high1', text: ' walk up to the nearest group.' },
      { key: 'low1', text: ' stay near the grill.' },
    ]);
  });
});

describe('forms and templates', () => {
  it('refuse names that are none', () => {
    for (const reading of Object.values(readings))
      expect(() => reading.asks(null, item, { bothPairs: true, form: 'sideways' })).toThrow(/sideways/);
  });

  it('differ in what is sent, and never lose an answer', () => {
    for (const reading of Object.values(readings)) {
      const sent = reading.forms.map((form) =>
        reading.asks('You are loud.', item, { bothPairs: true, form }),
      );
      expect(new Set(sent.map((asks) => JSON.stringify(asks))).size).toBe(reading.forms.length);
      for (const asks of sent) {
        const all = JSON.stringify(asks).toLowerCase();
        for (const key of ANSWER_KEYS) expect(all).toContain(item[key]);
        expect(all).toContain('you are loud.');
        expect(all).toContain('barbecue');
      }
    }
  });

  it('put the paraphrase in the place of the item where asked', () => {
    for (const reading of Object.values(readings))
      for (const form of reading.forms) {
        const options = { bothPairs: true, form, paraphrased: true };
        const asks = reading.asks(null, { ...item, paraphrasedSituation: 'A grill.' }, options);
        const sent = JSON.stringify(asks.map((ask) => ask.messages));
        expect(sent).toContain('A grill.');
        expect(sent).not.toContain('barbecue');
      }
  });

  it('turn be into am after I, and leave other verbs alone', () => {
    const [ask] = answers.asks(
      null,
      { ...item, high1: 'be the first to dance' },
      { bothPairs: false, form: 'i-do' },
    );
    expect(ask?.options.map((o) => o.text)).toEqual([' am the first to dance.', ' stay near the grill.']);
  });

  it('ask about each answer on its own and take the log-odds of agreeing', () => {
    const asks = answers.asks(null, item, { bothPairs: true, form: 'yes-no' });
    expect(asks).toHaveLength(4);
    const agree = [1.5, -0.5, 0.25, 0];
    const results = asks.map((ask, i) => ({
      ...result('open', {}),
      options: ask.options.map((o, j) => ({
        key: o.key,
        logProb: j === 0 ? (agree[i] ?? 0) - 3 : -3,
        tokens: 1,
      })),
    }));
    const expected = Math.log((Math.exp(1.5) + Math.exp(0.25)) / 2) - Math.log((Math.exp(-0.5) + 1) / 2);
    expect(answers.read(item, results).logOdds).toBeCloseTo(expected, 10);
  });

  it('list only the answers that an item has', () => {
    const single: Item = { ...item, high2: '', low2: '' };
    const [f] = letters.asks(null, single, { bothPairs: true });
    expect(f?.options).toEqual([
      { key: 'high1', text: 'A' },
      { key: 'low1', text: 'B' },
    ]);
    expect(f?.messages.at(-1)?.content).toContain('Answer with A or B only.');
    expect(answers.asks(null, single, { bothPairs: true })[0]?.options).toHaveLength(2);
    const two = ['forward', 'reversed'].map((order) =>
      result(order as Order, { high1: ln(0.3), low1: ln(0.1) }),
    );
    expect(letterScores(two).pHigh).toBeCloseTo(0.75, 10);
  });
});

describe('every reading', () => {
  for (const reading of Object.values(readings))
    it(`${reading.id}: more likely high answers never lower the score`, () => {
      const nats = fc.double({ min: -40, max: -0.1, noNaN: true });
      fc.assert(
        fc.property(
          fc.array(nats, { minLength: 4, maxLength: 4 }),
          fc.double({ min: 0.01, max: 3, noNaN: true }),
          (l, up) => {
            const make = (lift: number) => {
              const asks = reading.asks('p', item, { bothPairs: true });
              const results = asks.map((ask) =>
                result(
                  ask.order,
                  Object.fromEntries(
                    ask.options.map((o, i) => [o.key, (l[i] ?? -1) + (o.key.startsWith('high') ? lift : 0)]),
                  ),
                ),
              );
              return reading.read(item, results);
            };
            const none = make(0);
            const before = reading.itemScore(none, none) ?? 0;
            const after = reading.itemScore(make(up), none) ?? 0;
            // Two sums of the same four numbers may differ in the last digit.
            expect(after).toBeGreaterThanOrEqual(before - 1e-12);
            expect(after).toBeLessThanOrEqual(1 + 1e-12);
          },
        ),
      );
    });
});
