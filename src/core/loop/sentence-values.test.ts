import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { drawSentences, sentenceValues } from './sentence-values';

const A = 'You greet everyone you meet.';
const B = 'You own a blue bicycle.';
const C = 'You stay at home all day.';
const prompt = (id: number, score: number, ...sentences: string[]) => ({
  id,
  score,
  text: sentences.join(' '),
});

describe('what sentences add', () => {
  // A adds .2, C takes .2, B nothing.
  const scored = [
    prompt(1, 0.7, A, B),
    prompt(2, 0.7, A),
    prompt(3, 0.5, A, C),
    prompt(4, 0.3, C, B),
    prompt(5, 0.3, C),
    prompt(6, 0.5, B),
  ];
  const values = sentenceValues(scored);
  const of = (sentence: string) => values.find((v) => v.sentence === sentence);

  it('is told apart although they stand together', () => {
    expect(of(A)?.mean).toBeGreaterThan(0.08);
    expect(of(C)?.mean).toBeLessThan(-0.08);
    expect(Math.abs(of(B)?.mean ?? 1)).toBeLessThan(0.03);
    expect(of(B)?.in).toEqual([1, 4, 6]);
  });

  it('is the exact Bayesian posterior: one sentence in n prompts', () => {
    // Prior .05, noise .04: mean = sum(y - centre) / (n + .04²/.05²), precision 1/.05² + n/.04².
    const [one] = sentenceValues([prompt(1, 0.6, A), prompt(2, 0.8, A), { id: 0, score: 0.4, text: null }]);
    expect(one?.mean).toBeCloseTo((0.6 - 0.7 + (0.8 - 0.7)) / (2 + 0.64), 10);
    expect(one?.sd).toBeCloseTo(1 / Math.sqrt(400 + 2 / 0.0016), 10);
  });

  it('is surer the more prompts hold it', () => {
    expect(of(A)?.sd).toBeLessThan(sentenceValues([prompt(1, 0.7, A, B)])[0]?.sd ?? 0);
  });

  it('is drawn by how good and how unsure it is', () => {
    const first = Array.from({ length: 200 }, (_, i) => drawSentences(values, 1, rng(i))[0]?.sentence);
    expect(first.filter((s) => s === A).length).toBeGreaterThan(150);
    expect(first.filter((s) => s === C).length).toBeLessThan(10);
  });

  it('needs prompts that say something', () => {
    expect(sentenceValues([])).toEqual([]);
    expect(sentenceValues([{ id: 0, score: 0.5, text: null }])).toEqual([]);
  });
});
