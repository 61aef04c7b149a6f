import { interval, score, signed, signedInterval } from '../kit/format';
import { lessons } from '../text/en/lessons';
import type { Lesson, Question } from './contract';
import { choseRight, digitsOf, guessInWords, optionFor } from './guess';
import { measureOf } from './measures/index';
import type { Found, Progress } from './progress';

const text = lessons.panel;

/** A question of a lesson with the learner's guess and what was measured, in words. */
export interface AnswerRow {
  readonly id: string;
  readonly question: Question;
  /** What the figure is; the question itself where there is none. */
  readonly says: string;
  readonly guess: string | null;
  readonly measured: {
    readonly figure: string;
    readonly interval: string;
    /** Who answered; null for the simulator. */
    readonly model: string | null;
  } | null;
  /** How guess and figure go together; null where one is missing. */
  readonly verdict: string | null;
}

export function rowsOf(lesson: Lesson, { answers, found }: Progress): AnswerRow[] {
  return lesson.steps.flatMap(({ question }): AnswerRow[] => {
    if (!question) return [];
    const [answer, figure] = [answers[question.id], found[question.id]];
    const row = {
      id: question.id,
      question,
      says: question.measure ? lessons.measures[question.measure.figure] : question.ask,
      guess: answer === undefined ? null : guessInWords(question, answer),
    };
    if (!figure || !question.measure) return [{ ...row, measured: null, verdict: null }];
    const verdict = answer === undefined ? null : verdictOf(question, answer, figure);
    return [{ ...row, measured: { ...written(question, figure), model: figure.model }, verdict }];
  });
}

function written(question: Question, { value, low, high }: Found): { figure: string; interval: string } {
  const differs = question.measure ? measureOf(question.measure.figure).signed : undefined;
  const within = low === null || high === null ? '' : (differs ? signedInterval : interval)(low, high);
  return { figure: (differs ? signed : score)(value), interval: within };
}

function verdictOf(question: Question, answer: string | number, { value, low, high }: Found): string | null {
  if (question.kind === 'choice') {
    const right = choseRight(question, answer, value);
    if (right === null) return null;
    return right ? text.right : text.other(guessInWords(question, optionFor(question, value) ?? ''));
  }
  if (typeof answer !== 'number' || question.kind !== 'scale') return null;
  if (low !== null && high !== null && answer >= low && answer <= high) return text.inside;
  return text.away(score(Math.abs(answer - value), digitsOf(question.step)));
}
