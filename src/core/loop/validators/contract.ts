import { kept } from '../../kept';
import type { RefusalId } from '../types';
import type { EarlierPrompts } from './earlier';
import type { ItemRuns } from './leakage';

/** What a proposed prompt is held against. */
export interface ValidationContext {
  readonly maxWords: number;
  /** The run's prompts so far, seeds first, refused ones left out. */
  readonly earlier: EarlierPrompts;
  /** Word runs of the item bank, from `leakageGrams`. */
  readonly leakage: ItemRuns;
}

/** One named reason to refuse a prompt. Refused prompts are kept and shown, never scored. */
export interface Validator {
  readonly id: RefusalId;
  /** A sentence saying what is wrong, for people and for the optimizer's next try; null when nothing is. */
  check(text: string, context: ValidationContext): string | null;
}

/**
 * What finds all that a list of patterns finds, and more, in one look for each way of looking: nearly all texts hold
 * nothing of it. Word edges that are blind to case are slow to look for at every sign of a text, so they are left out.
 */
const widerThan = kept(100, (patterns: readonly RegExp[]): readonly RegExp[] => {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags, ignoreCase } of patterns) {
    const wider = ignoreCase && source.startsWith('\\b') ? source.slice(2) : source;
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${wider})`]);
  }
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
});

/**
 * The first text a list of patterns finds, shortened, to quote in a detail sentence. Each repetition in a pattern has an
 * end: what is looked at from one place of the text is then bounded, and the whole grows as the text does.
 */
export function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  if (!widerThan(patterns).some((wider) => wider.test(text))) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0].replace(/\s+/gu, ' ').trim().slice(0, 40);
  }
  return null;
}
