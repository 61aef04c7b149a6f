import { describe, expect, it } from 'vitest';
import type { InputProblem } from '../../core/problems/contract';
import { EXAMPLES } from '../../core/problems/examples.fixture';
import { PROBLEM_CODES, type Problem } from '../../core/instruments/imports/problems';
import { TRAITS } from './de/traits';
import { englishIn } from './english-left.fixture';
import { sentenceOf as inGerman } from './de/problems';
import { sentenceOf as inEnglish } from './en/problems';

/** Every figure and name in a problem, at any depth, that a sentence has to repeat. */
function named(problem: object): string[] {
  return Object.entries(problem).flatMap(([key, value]): string[] => {
    if (typeof value === 'object' && value !== null) return named(value);
    const isCode = ['kind', 'what', 'of', 'order', 'role', 'code', 'expected', 'received'].includes(key);
    return isCode || value === null || value === '' ? [] : [String(value)];
  });
}

describe('what is wrong with something from outside', () => {
  it.each(Object.values(EXAMPLES))('is said in both languages: $kind', (problem: InputProblem) => {
    const [english, german] = [inEnglish(problem), inGerman(problem)];
    expect(englishIn(german)).toEqual([]);
    expect(german).not.toBe(english);
    expect(german).toMatch(/^[\p{Lu}\d„].*[.“]$/su);
    expect(german).not.toMatch(/undefined|\[object|NaN/);
    for (const part of named(problem)) {
      expect(english).toContain(part);
      expect(german).toContain(part in TRAITS ? TRAITS[part as keyof typeof TRAITS].name : part);
    }
  });

  it.each(['run', 'study', 'talk', 'notebook'] as const)('has a name for a %s', (what) => {
    const all: InputProblem[] = [
      { kind: 'not-a', what },
      { kind: 'no-version', what },
      { kind: 'newer-version', what },
      { kind: 'damaged', what, at: '', because: { kind: 'no-list' } },
    ];
    for (const problem of all) {
      expect(inEnglish(problem)).toContain(what);
      expect(englishIn(inGerman(problem))).toEqual([]);
    }
  });

  it.each(PROBLEM_CODES)('of an item file: %s', (code) => {
    const first: Problem[] = [{ file: 'a.csv', row: 2, column: 'high1', code, detail: '7' }];
    expect(englishIn(inGerman({ kind: 'items', first, more: 0 }))).toEqual([]);
  });

  it.each([
    ['type', 'number', '"seven"', 'Verlangt ist eine Zahl, da ist „seven“.'],
    ['type', '(string | null)', 'undefined', 'Verlangt ist ein Text oder null, da ist nichts.'],
    ['type', '("smooth" | "flat")', '3', 'Verlangt ist „smooth“ oder „flat“, da ist 3.'],
    ['type', 'Array', 'Object', 'Verlangt ist eine Liste, da ist ein Objekt.'],
    ['key', '"seed"', 'undefined', '„seed“ fehlt.'],
    ['key', 'never', '"sede"', '„sede“ gehört nicht hierher.'],
    ['value', '>=3', '2', 'Verlangt ist mindestens 3, da ist 2.'],
    ['value', '<=30', '31', 'Verlangt ist höchstens 30, da ist 31.'],
    ['length', '<=120', '500', 'Die Länge ist 500, verlangt ist höchstens 120.'],
    ['integer', null, '1.5', 'Verlangt ist eine ganze Zahl, da ist 1.5.'],
    ['finite', null, 'Infinity', 'Verlangt ist eine endliche Zahl, da ist Infinity.'],
    ['type', 'string', '"cut of', 'Verlangt ist ein Text, da ist „cut of“.'],
  ] as const)('by a schema, %s: %s for %s', (of, expected, received, german) => {
    expect(inGerman({ kind: 'wanted', of, expected, received })).toBe(german);
  });
});
