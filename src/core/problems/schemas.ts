import type { WordsFor } from './contract';

/** What a schema of this page may refuse by a rule of its own; the code stands where valibot takes a message. */
export type RuleProblem =
  | 'letters-and-digits'
  | 'date-form'
  | 'no-such-date'
  | 'entry-twice'
  | 'two-prompts'
  | 'strength-twice'
  | 'model-twice'
  | 'home-missing'
  | 'best-cards';

export type SchemaProblem =
  | { [Rule in RuleProblem]: { readonly kind: Rule } }[RuleProblem]
  | {
      /** Something else was wanted; values as valibot writes them: `number`, `("a" | "b")`, `>=3`. */
      readonly kind: 'wanted';
      /** What was looked at: `type`, `key`, `value`, `length`, `integer`, `finite`, `format`, … */
      readonly of: string;
      readonly expected: string | null;
      readonly received: string;
    };

/** The longest repetition of a foreign value: it may be a whole book. */
export const LONGEST = 160;

export const schemasInEnglish: WordsFor<SchemaProblem> = {
  'letters-and-digits': () => 'needs letters and digits only',
  'date-form': () => 'needs a date as 2026-11-21T10:00:00Z',
  'no-such-date': () => 'needs a date that exists',
  'entry-twice': () => 'an entry is there twice',
  'two-prompts': () => 'needs at least two prompts',
  'strength-twice': () => 'has a strength twice',
  'model-twice': () => 'names a model twice',
  'home-missing': () => 'a prompt was written for a model that is not among the models',
  'best-cards': () => 'The best number of cards is another one.',
  wanted: ({ of, expected, received }) => {
    const text = `Invalid ${of}: ${expected ? `Expected ${expected} but r` : 'R'}eceived ${received}`;
    return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  },
};
