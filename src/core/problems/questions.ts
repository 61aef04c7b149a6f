import type { Trait } from '../vocabulary';
import type { Problem } from '../instruments/imports/problems';
import type { InputProblem, WordsFor } from './contract';

/** A place in a list, from 1, and what stands there where it has a text or an id. */
export interface QuestionPlace {
  readonly place: number;
  readonly name: string | null;
}

/** What is wrong with questions: a bank, an instrument's data, imported items. */
export type QuestionProblem =
  | { readonly kind: 'items'; readonly first: readonly Problem[]; readonly more: number }
  | { readonly kind: 'bank-unusable'; readonly at: string; readonly because: InputProblem }
  | { readonly kind: 'bank-twice'; readonly item: string }
  | {
      readonly kind: 'bank-other-trait';
      readonly item: string;
      readonly trait: Trait;
      readonly wanted: Trait;
    }
  | {
      readonly kind: 'data-unusable';
      readonly of: 'ipip' | 'capability';
      readonly question: QuestionPlace | null;
      readonly at: string;
      readonly because: InputProblem;
    }
  | { readonly kind: 'ipip-twice'; readonly text: string }
  | { readonly kind: 'ipip-facet'; readonly facet: string; readonly wanted: number; readonly here: number }
  | { readonly kind: 'ipip-keys'; readonly trait: Trait; readonly wanted: number; readonly here: number }
  | { readonly kind: 'capability-twice'; readonly item: string }
  | { readonly kind: 'option-twice'; readonly item: string }
  | { readonly kind: 'right-missing'; readonly item: string }
  | { readonly kind: 'cards-take-no-data' };

const DATA = { ipip: 'The IPIP-NEO-120', capability: 'The capability questions' } as const;

/** 'items.csv, row 7, high1: missing cell'. For logs and the headless command; the page has sentences. */
function inShort({ file, row, column, code, detail }: Problem): string {
  const place = [file, row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
  return `${place}: ${code.replaceAll('-', ' ')}${detail ? ` (${detail})` : ''}`;
}

const placed = ({ place, name }: QuestionPlace) => `question ${place}${name === null ? '' : ` (${name})`}, `;

export const questionsInEnglish: WordsFor<QuestionProblem> = {
  items: ({ first, more }) => [...first.map(inShort), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  'bank-unusable': ({ at, because }, say) => `The item bank is not usable: ${at} ${say(because)}`,
  'bank-twice': ({ item }) => `The item bank names ${item} twice.`,
  'bank-other-trait': ({ item, trait, wanted }) => `${item} belongs to ${trait}, not to ${wanted}.`,
  'data-unusable': ({ of, question, at, because }, say) =>
    `${DATA[of]} cannot be used: ${question ? placed(question) : ''}${at} ${say(because)}`,
  'ipip-twice': ({ text }) => `The IPIP-NEO-120 has “${text}” twice.`,
  'ipip-facet': ({ facet, wanted, here }) =>
    `The IPIP-NEO-120 has ${wanted} statements on ${facet}, not ${here}.`,
  'ipip-keys': ({ trait, wanted, here }) => `${wanted} statements on ${trait} are keyed plus, not ${here}.`,
  'capability-twice': ({ item }) => `The capability questions name ${item} twice.`,
  'option-twice': ({ item }) => `${item} has the same option twice.`,
  'right-missing': ({ item }) => `The right answer of ${item} is not among its options.`,
  'cards-take-no-data': () => 'The card task makes its own rounds and takes no data.',
};
