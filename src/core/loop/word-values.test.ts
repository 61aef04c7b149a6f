import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { drawWordValue } from './word-values';

// "greet" adds .2, "hide" takes .2, "bicycle" nothing.
const scored = [
  ['You greet people.', 0.7],
  ['You greet people and own a bicycle.', 0.7],
  ['You hide from people.', 0.3],
  ['You hide and own a bicycle.', 0.3],
  ['You own a bicycle.', 0.5],
  ['You greet, then hide.', 0.5],
].map(([text, score], id) => ({ id, text: String(text), score: Number(score) }));

/** Mean value over many draws. */
function valueOf(text: string, list: Parameters<typeof drawWordValue>[0] = scored, questions = 20): number {
  const random = rng(3);
  const draws = Array.from({ length: 400 }, () => drawWordValue(list, questions, random)(text));
  return draws.reduce((a, b) => a + b, 0) / draws.length;
}

describe('what words are worth', () => {
  it('tells of a text that nobody has scored', () => {
    expect(valueOf('You greet your neighbours.') - valueOf('You hide from your neighbours.')).toBeGreaterThan(
      0.1,
    );
    expect(Math.abs(valueOf('A bicycle.'))).toBeLessThan(0.05);
    expect(valueOf('Words of no prompt.')).toBe(0);
  });

  it('is surer after more questions', () => {
    const spread = (questions: number) => {
      const random = rng(5);
      const draws = Array.from({ length: 400 }, () => drawWordValue(scored, questions, random)('greet'));
      const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
      return draws.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    };
    expect(spread(100)).toBeLessThan(spread(3));
  });

  it('looks at a new list anew, and needs none', () => {
    const turned = scored.map((one) => ({ ...one, score: 1 - one.score }));
    expect(valueOf('greet', turned)).toBeLessThan(0);
    expect(valueOf('greet', [])).toBe(0);
    expect(valueOf('greet', [{ id: 0, text: null, score: 0.5 }])).toBe(0);
  });
});
