import type { WordsFor } from './contract';
import type { Order, Trait } from '../vocabulary';

/** What is wrong with the events of a record: with answers, or with what comes where. */
export type AnswerProblem =
  | { readonly kind: 'after-the-end' }
  | { readonly kind: 'no-prompt'; readonly prompt: number }
  | { readonly kind: 'no-prompt-to-ask'; readonly prompt: number }
  | { readonly kind: 'reply-unasked' }
  | { readonly kind: 'question-unknown' }
  | { readonly kind: 'question-again' }
  | { readonly kind: 'cannot-come'; readonly event: string }
  | { readonly kind: 'answers-not-whole'; readonly item: string }
  | { readonly kind: 'order-missing'; readonly order: Order; readonly item: string }
  | { readonly kind: 'option-missing'; readonly option: string; readonly item: string }
  | { readonly kind: 'no-probability'; readonly item: string }
  | { readonly kind: 'nothing-answered' }
  | { readonly kind: 'answered-twice'; readonly item: string }
  | { readonly kind: 'answer-missing'; readonly item: string }
  | {
      readonly kind: 'statements-answered';
      readonly answered: number;
      readonly of: number;
      readonly trait: Trait;
    }
  | { readonly kind: 'rating-off-scale'; readonly item: string };

export const answersInEnglish: WordsFor<AnswerProblem> = {
  'after-the-end': () => 'the run had ended before it.',
  'no-prompt': ({ prompt }) => `there is no prompt ${prompt}.`,
  'no-prompt-to-ask': ({ prompt }) => `there is no prompt ${prompt} to ask about.`,
  'reply-unasked': () => 'nobody had asked for this reply.',
  'question-unknown': () => 'it answers a question that the run does not have.',
  'question-again': () => 'it answers a question again.',
  'cannot-come': ({ event }) => `"${event}" cannot come there.`,
  'answers-not-whole': ({ item }) => `the answers to "${item}" are not whole.`,
  'order-missing': ({ order, item }) => `The ${order} order of ${item} is missing from the answers.`,
  'option-missing': ({ option, item }) => `Option ${option} of ${item} is missing from the answers.`,
  'no-probability': ({ item }) => `No option of ${item} has a probability above 0.`,
  'nothing-answered': () => 'There are no answers to score.',
  'answered-twice': ({ item }) => `${item} is answered twice.`,
  'answer-missing': ({ item }) => `${item} is missing from the answers.`,
  'statements-answered': ({ answered, of, trait }) =>
    `${answered} of the ${of} statements on ${trait} are answered.`,
  'rating-off-scale': ({ item }) => `The rating of ${item} is not from 1 to 5.`,
};
