import type { Unreadable } from '../../../storage/unreadable';
import type { unreadable as en } from '../en/unreadable';
import type { Same } from '../same';

const WHAT: Readonly<Record<Unreadable['kind'], string>> = {
  run: 'Ein Lauf in diesem Browser ist nicht lesbar.',
  study: 'Eine Messung in diesem Browser ist nicht lesbar.',
  talk: 'Ein Gespräch in diesem Browser ist nicht lesbar.',
  notebook: 'Die Reihenfolge und die Notizen eines Notizbuchs in diesem Browser sind nicht lesbar.',
  bank: 'Geladene Fragen in diesem Browser sind nicht lesbar.',
  parts: 'In diesem Browser liegen Antworten ohne den Lauf, zu dem sie gehören.',
};

/** Was die Seite zu Gespeichertem sagt, das sie nicht lesen kann. */
export const unreadable: Same<typeof en> = {
  region: 'Nicht lesbar',
  what: (kind: Unreadable['kind']) => WHAT[kind],
  advice: 'Sichere es, wie es ist, oder lösche es. Alles andere geht wie zuvor.',
  save: 'Sichern, wie es ist',
  remove: 'Löschen',
  saveOf: (what: string) => `Sichern, wie es ist: ${what}`,
  removeOf: (what: string) => `Löschen: ${what}`,
  more: (count: number) => `${count} weitere zeigen`,
  removed: 'Gelöscht: was nicht lesbar war.',
  leftOut: (count: number) =>
    count === 1
      ? 'Eine Zelle des Notizbuchs ist nicht lesbar und steht nicht in der Datei.'
      : `${count} Zellen des Notizbuchs sind nicht lesbar und stehen nicht in der Datei.`,
  leftOutAdvice: 'Alles andere steht darin.',
};
