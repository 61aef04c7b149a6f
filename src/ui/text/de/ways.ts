import type { Way } from '../../../core/studies/contract';

const READINGS: Readonly<Record<Way['reading'], string>> = {
  answers: 'Wahrscheinlichkeit der Antworten',
  letters: 'Buchstaben aufgezählter Antworten',
  written: 'Geschriebene Antwort',
};

const FORMS: Readonly<Record<string, string>> = {
  'i-would': 'I would\u00a0...',
  imperative: 'als Aufforderung',
  'i-do': 'I\u00a0...',
  'user-turn': 'Persona in der Nachricht des Nutzers',
  plain: 'reiner Text',
  'yes-no': 'ja oder nein',
  likely: 'wahrscheinlich oder unwahrscheinlich',
  'letters-after': 'A bis D',
  'numbers-after': '1 bis 4',
  'letters-first': 'A bis D zuerst',
};

export const formName = (form: string): string => FORMS[form] ?? form;

/** Eine Messweise mit ihrer Form, kurz. */
export const wayName = ({ reading, form }: Way): string => `${READINGS[reading]} (${formName(form)})`;

/** Dasselbe in einem Satz. */
export const wayInSentence = (way: Way): string => `die ${wayName(way)}`;
