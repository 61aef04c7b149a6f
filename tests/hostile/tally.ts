import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { InputError } from '../../src/core/errors';
import type { InputProblem } from '../../src/core/problems/contract';
import { sentenceOf as inGerman } from '../../src/ui/text/de/problems';
import { englishIn } from '../../src/ui/text/english-left.fixture';

const seed = fc.readConfigureGlobal().seed ?? 0;
/** Ten thousand inputs in all tests together; HOSTILE_TIMES=20 makes it 200,000. */
const TIMES = Number(process.env['HOSTILE_TIMES'] ?? 1);
export const runs = (share: number): { numRuns: number; seed: number } => ({
  numRuns: Math.max(1, Math.round(share * TIMES)),
  seed: Number(process.env['HOSTILE_SEED'] ?? seed),
});

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise, Error];
const inherited = () => PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).length).join();
const before = inherited();

/** Longest sentence that still reads as one. */
const LONGEST_SENTENCE = 600;

/** Nothing that an input says may change what every object inherits. */
export function expectNothingPolluted(): void {
  if (inherited() !== before || 'polluted' in {}) throw new Error('A prototype was changed by an input.');
}

/** The second language says it too, and nothing of it in English; what an item file holds is repeated as it is. */
function expectGerman(problem: InputProblem): void {
  const german = inGerman(problem);
  expect(german.length).toBeGreaterThan(5);
  expect(german.length).toBeLessThan(LONGEST_SENTENCE);
  // What is quoted may hold anything, closing marks too.
  if (problem.kind !== 'items') expect(englishIn(german.replace(/„.*“/su, ''))).toEqual([]);
}

/** Counts what became of hostile inputs and says it at the end. */
export function tally(name: string) {
  const counts = { read: 0, refused: 0 };
  const sentences = new Map<string, number>();
  let slowest = 0;
  afterAll(() => {
    const { read, refused } = counts;
    const all = `${read + refused} inputs, ${read} read, ${refused} refused, 0 broken`;
    console.log(`hostile ${name}: ${all}; seed ${runs(1).seed}, slowest ${Math.round(slowest)} ms`);
    expect(read + refused).toBeGreaterThan(0);
  });

  function refusal(error: unknown): void {
    if (!isRefusal(error)) throw error;
    expect(error.message.length).toBeGreaterThan(5);
    expect(error.message.length).toBeLessThan(LONGEST_SENTENCE);
    if (error instanceof InputError) expectGerman(error.problem);
    counts.refused++;
    sentences.set(error.message, (sentences.get(error.message) ?? 0) + 1);
  }
  /** Other refusals that are meant, beside InputError. */
  let isRefusal = (error: unknown): error is Error => error instanceof InputError;

  return {
    counts,
    alsoRefuses: (kind: (error: unknown) => boolean) =>
      void (isRefusal = (error): error is Error => error instanceof InputError || kind(error)),
    /** Reads an input; what is read has to be whole, what is not has to be refused with a sentence. */
    async meet<T>(read: () => T | Promise<T>, whole: (made: T) => unknown): Promise<void> {
      const began = performance.now();
      let made: { readonly value: T } | null = null;
      try {
        made = { value: await read() };
      } catch (error) {
        refusal(error);
      }
      // Outside of the try: whoever has read it may not refuse it any more.
      if (made) {
        await whole(made.value);
        counts.read++;
      }
      slowest = Math.max(slowest, performance.now() - began);
      expectNothingPolluted();
    },
  };
}
