import type { readingText as en } from '../en/readings';
import type { Same } from '../same';

/** Messweisen und ihre Formen beim Namen. */
export const readingText: Same<typeof en> = {
  short: {
    answers: 'wie wahrscheinlich die Antworten sind',
    letters: 'die Buchstaben aufgezählter Antworten',
    written: 'die Antwort, die es schreibt',
  },
  long: {
    answers: 'Wie wahrscheinlich jede Antwort ist, ohne dass eine Liste gezeigt wird',
    letters: 'Vier aufgezählte Antworten, die Chance jedes Buchstabens, in beiden Reihenfolgen',
    written: 'Vier aufgezählte Antworten, die Antwort wird geschrieben und gelesen: langsam und grob',
  },
  formLabel: 'Wie die Frage gestellt wird',
  forms: {
    'i-would': 'Die Antwort beginnt mit „I would“, dann folgt der Text',
    imperative: 'Die Antwort als Aufforderung: „Walk up to ...“',
    'i-do': 'Die Antwort beginnt mit „I“, dann folgt der Text',
    'user-turn': 'Der Prompt steht in der Nachricht des Nutzers; die Antwort beginnt mit „I“',
    plain: 'Reiner Text ohne Chatform',
    'yes-no': 'Jede Antwort als Frage: ja oder nein',
    likely: 'Jede Antwort als Frage: wahrscheinlich oder unwahrscheinlich',
    'letters-after': 'A bis D, nach der Situation aufgezählt',
    'numbers-after': '1 bis 4, nach der Situation aufgezählt',
    'letters-first': 'A bis D, vor der Situation aufgezählt',
  },
};
