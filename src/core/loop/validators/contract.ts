import { kept } from '../../kept';
import type { RefusalId } from '../types';
import type { EarlierPrompts } from './earlier';

/** What a proposed prompt is held against. */
export interface ValidationContext {
  readonly maxWords: number;
  /** The run's prompts so far, seeds first, refused ones left out. */
  readonly earlier: EarlierPrompts;
  /** Word runs of the item bank, from `leakageGrams`. */
  readonly leakage: ReadonlySet<string>;
}

/** One named reason to refuse a prompt. Refused prompts are kept and shown, never scored. */
export interface Validator {
  readonly id: RefusalId;
  /** A sentence saying what is wrong, for people and for the optimizer's next try; null when nothing is. */
  check(text: string, context: ValidationContext): string | null;
}

/**
 * Word edges that are blind to case are slow to look for at every sign of a text: a pattern that begins with one is
 * looked for without it first, which finds all that it finds, and more.
 */
const wider = kept(1000, ({ source, flags, ignoreCase }: RegExp) =>
  ignoreCase && source.startsWith('\\b') ? new RegExp(source.slice(2), flags) : null,
);

/**
 * The first text a list of patterns finds, shortened, to quote in a detail sentence. Each repetition in a pattern has an
 * end: what is looked at from one place of the text is then bounded, and the whole grows as the text does.
 */
export function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    if (wider(pattern)?.test(text) === false) continue;
    const match = pattern.exec(text);
    if (match) return match[0].replace(/\s+/gu, ' ').trim().slice(0, 40);
  }
  return null;
}
