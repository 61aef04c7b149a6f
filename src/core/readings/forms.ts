import { refused } from '../problems/refused';
import { shown } from '../shown';
import type { Item, Message, Persona } from '../vocabulary';
import { personaMessages, questionOf, type AskOptions } from './contract';

/** How the likelihood of an answer is asked for (science.md 3.2). `answer` is a bare-infinitive phrase. */
export type Form =
  | {
      readonly id: string;
      /** The answer's own text is scored after the prefill. */
      readonly kind: 'text';
      readonly prefill: string;
      readonly text: (answer: string) => string;
      readonly messages: (persona: Persona, item: Item, options: AskOptions) => Message[];
      /** Sent without the model's chat template, in the form of base models. */
      readonly plain?: boolean;
    }
  | {
      readonly id: string;
      /** Each answer is put as a question; the log-odds of agreeing with it count. */
      readonly kind: 'agree';
      readonly labels: readonly [yes: string, no: string];
      readonly question: (answer: string) => string;
    };

const inSystem = (persona: Persona, item: Item, options: AskOptions): Message[] => [
  ...personaMessages(persona),
  { role: 'user', content: questionOf(item, options) },
];

const inUserTurn = (persona: Persona, item: Item, options: AskOptions): Message[] => [
  { role: 'user', content: [persona, questionOf(item, options)].filter(Boolean).join('\n\n') },
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** 'walk up' after 'I' is the present tense as it stands; only 'be' changes. */
const present = (answer: string) => answer.replace(/^be\b/, 'am');

/** The first is the default: the least spread on new items. A new form is one entry here. */
export const FORMS: readonly Form[] = [
  { id: 'i-would', kind: 'text', prefill: 'I would', text: (a) => ` ${a}.`, messages: inSystem },
  { id: 'imperative', kind: 'text', prefill: '', text: (a) => `${capital(a)}.`, messages: inSystem },
  { id: 'i-do', kind: 'text', prefill: 'I', text: (a) => ` ${present(a)}.`, messages: inSystem },
  { id: 'user-turn', kind: 'text', prefill: 'I', text: (a) => ` ${present(a)}.`, messages: inUserTurn },
  {
    id: 'plain',
    kind: 'text',
    prefill: 'I would',
    text: (a) => ` ${a}.`,
    messages: inSystem,
    plain: true,
  },
  {
    id: 'yes-no',
    kind: 'agree',
    labels: ['Yes', 'No'],
    question: (a) => `Would you ${a}? Answer with yes or no only.`,
  },
  {
    id: 'likely',
    kind: 'agree',
    labels: ['Likely', 'Unlikely'],
    question: (a) => `How likely are you to ${a}? Answer with likely or unlikely only.`,
  },
];

/**
 * The form for an item: a whole reply stands by itself, so of a form only the place of the persona is left. Asking
 * "Would you ...?" of a reply makes no sense: it is scored as a reply then too.
 */
export function formFor(item: Item, id: string | undefined): Form {
  const form = formById(id);
  if (!item.wholeAnswers) return form;
  const { messages, ...rest } = form.kind === 'text' ? form : { messages: inSystem, id: form.id };
  return { ...rest, kind: 'text', prefill: '', text: (answer) => answer, messages };
}

/** Throws InputError for an id that is none. */
export function formById(id: string | undefined): Form {
  const found = FORMS.find((f) => id === undefined || f.id === id);
  if (!found) throw refused({ kind: 'no-form', id: shown(id ?? '') });
  return found;
}
