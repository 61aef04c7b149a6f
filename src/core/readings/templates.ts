import { refused } from '../problems/refused';
import { shown } from '../shown';
import type { Item } from '../vocabulary';

/** A way to list options (science.md 3.1): wording, label alphabet, options after or before the situation. */
export interface Template {
  readonly id: string;
  readonly labels: readonly string[];
  /** `lines` are the labelled options, one a line. */
  readonly text: (question: string, lines: string, labels: string) => string;
  readonly line: (label: string, answer: string, item: Item) => string;
}

const LETTERS = ['A', 'B', 'C', 'D'];
const NUMBERS = ['1', '2', '3', '4'];

/** The first is the default. A new template is one entry here. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'letters-after',
    labels: LETTERS,
    text: (question, lines, labels) => `${question}\n\n${lines}\n\nAnswer with ${labels} only.`,
    line: (label, answer, item) => `${label}. ${item.wholeAnswers ? answer : `I would ${answer}.`}`,
  },
  {
    id: 'numbers-after',
    labels: NUMBERS,
    text: (question, lines, labels) =>
      `Read the situation and choose what you would do.\n\nSituation: ${question}\n\nOptions:\n${lines}\n\nReply with one number: ${labels}.`,
    line: (label, answer) => `${label}) ${answer}`,
  },
  {
    id: 'letters-first',
    labels: LETTERS,
    text: (question, lines, labels) =>
      `Here are some things that a person could do:\n${lines}\n\n${question} Which of them is most like you? Give the letter alone (${labels}).`,
    line: (label, answer) => `(${label}) ${answer}`,
  },
];

/** Throws InputError for an id that is none. */
export function templateById(id: string | undefined): Template {
  const found = TEMPLATES.find((t) => id === undefined || t.id === id);
  if (!found) throw refused({ kind: 'no-template', id: shown(id ?? '') });
  return found;
}
