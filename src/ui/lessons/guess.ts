import { score } from '../kit/format';
import type { ChoiceQuestion, Question } from './contract';

/** Decimals of a scale's steps, at most two. */
export const digitsOf = (step: number): number => (step >= 1 ? 0 : step >= 0.1 ? 1 : 2);

/** The option that holds for a figure: the last one that begins at or below it. Null where options have no order. */
export function optionFor({ options }: ChoiceQuestion, value: number): string | null {
  if (options.every((o) => o.from === undefined)) return null;
  return options.findLast((o) => o.from === undefined || o.from <= value)?.id ?? null;
}

/** A guess as the learner gave it, in words. */
export function guessInWords(question: Question, answer: string | number): string {
  if (question.kind === 'scale') return score(Number(answer), digitsOf(question.step));
  if (question.kind === 'text') return String(answer);
  return question.options.find((o) => o.id === answer)?.label ?? String(answer);
}

/** Whether a choice was the one that the figure allows; null where there is nothing to compare. */
export function choseRight(question: Question, answer: string | number, value: number): boolean | null {
  if (question.kind !== 'choice') return null;
  const right = optionFor(question, value);
  return right === null ? null : right === answer;
}
