import { ALL_TRAITS } from '../../../core/vocabulary';
import type { PROBLEMS as en } from '../en/item-problems';
import type { Same } from '../same';

const SAVE_AS_CSV = 'Öffne sie in der Tabellenkalkulation und speichere sie als „CSV UTF-8“.';
const DOWNLOAD_ANEW =
  'Hole die Datei noch einmal; sie kann unterwegs abgeschnitten oder verändert worden sein.';
const FILL_IN = 'Fülle die Zelle aus oder nimm die ganze Zeile heraus.';

const inGerman = (detail: string) =>
  detail.replace('columns', 'Spalten').replace('rows', 'Zeilen').replace('values', 'Werte');

/** Ein Satz und eine Sache, die zu tun ist, für jeden Fall. */
export const PROBLEMS: Same<typeof en> = {
  empty: { what: () => 'Die Datei ist leer.', todo: 'Wähle eine andere Datei.' },
  html: {
    what: () => 'Das ist eine Webseite und keine Liste von Fragen.',
    todo: 'Hole die Datei selbst: Oft gibt es auf der Seite einen Knopf „Raw“ oder „Download“.',
  },
  binary: {
    what: () => 'Das ist keine Textdatei.',
    todo: 'Wähle eine Datei in JSON, JSONL, CSV oder Parquet.',
  },
  workbook: { what: () => 'Das ist eine Arbeitsmappe und keine CSV-Datei.', todo: SAVE_AS_CSV },
  encoding: { what: () => 'Die Buchstaben sind ab hier nicht UTF-8.', todo: SAVE_AS_CSV },
  'not-json': {
    what: (detail) => `Das JSON bricht hier ab oder ist falsch: ${detail}.`,
    todo: DOWNLOAD_ANEW,
  },
  'not-a-list': {
    what: () => 'Dieses JSON ist keine Liste von Fragen.',
    todo: 'Schreibe die Fragen in eine Liste, [ … ], oder eine in jede Zeile.',
  },
  'unknown-columns': {
    what: (detail) => `Kein bekanntes Format hat diese Spalten: ${detail}.`,
    todo: 'Nenne die Spalten wie in der Vorlage unten.',
  },
  'missing-column': {
    what: () => 'Diese Spalte fehlt.',
    todo: 'Füge sie hinzu, mit einer Zelle in jeder Zeile.',
  },
  'duplicate-column': {
    what: () => 'Zwei Spalten heißen so.',
    todo: 'Benenne eine von ihnen um oder entferne sie.',
  },
  'no-rows': { what: () => 'In der Datei sind keine Fragen.', todo: 'Wähle eine andere Datei.' },
  'mixed-formats': {
    what: (detail) => `Diese Dateien sind von verschiedener Art: ${detail}.`,
    todo: 'Lies sie nacheinander ein.',
  },
  'trait-needed': {
    what: () => 'Persona-Aussagen sagen nicht, von welchem Merkmal sie handeln.',
    todo: 'Wähle das Merkmal neben der Datei, oder benenne die Datei danach, wie extraversion.jsonl.',
  },
  'too-few': {
    what: (detail) => `Zu wenige verschiedene Fragen: ${detail}.`,
    todo: 'Ein Merkmal braucht mindestens 10, damit einige ungesehen bleiben können.',
  },
  'parquet-large': {
    what: (detail) => `Die Parquet-Datei enthält mehr als ${inGerman(detail)}.`,
    todo: 'Wähle eine kleinere Datei, oder speichere die nötigen Zeilen als CSV.',
  },
  // Was der Leser im Einzelnen fand, gibt es nur auf Englisch.
  parquet: {
    what: () =>
      'Die Parquet-Datei ist nicht lesbar: Sie ist beschädigt, oder sie ist anders geschrieben, als diese Seite es liest.',
    todo: 'Hol die Datei noch einmal; hilft das nicht, speichere sie als CSV.',
  },
  'not-a-row': {
    what: (detail) => `Das ist keine Frage mit benannten Teilen: ${detail}.`,
    todo: 'Schreibe sie als { "trait": …, "situation": … }.',
  },
  'broken-line': { what: (detail) => `Diese Zeile ist kein JSON: ${detail}`, todo: DOWNLOAD_ANEW },
  'open-quote': {
    what: () => 'Ein Anführungszeichen wird hier geöffnet und nicht oder zu früh geschlossen.',
    todo: 'Schreibe ein Anführungszeichen in einer Zelle doppelt: "".',
  },
  'cell-count': {
    what: (detail) => `Die Zeile hat mehr oder weniger Zellen als der Kopf (${detail}).`,
    todo: 'Setze Zellen, in denen ein Komma steht, in Anführungszeichen.',
  },
  'missing-cell': { what: () => 'Die Zelle ist leer.', todo: FILL_IN },
  'not-text': {
    what: (detail) => `Das ist kein Text: ${detail}.`,
    todo: 'Schreibe es in Anführungszeichen.',
  },
  'too-long': {
    what: (detail) => `${detail} Zeichen sind zu viele für eine Frage.`,
    todo: 'Kürze sie auf höchstens 4.000.',
  },
  'damaged-text': {
    what: (detail) => `Hier sind Buchstaben verloren: ${detail}`,
    todo: 'Speichere das Original noch einmal als UTF-8; aus dieser Datei sind sie nicht zu retten.',
  },
  'unknown-trait': {
    what: (detail) => `„${detail}“ ist keines der Merkmale.`,
    todo: `Schreibe ${ALL_TRAITS.join(', ')}.`,
  },
  'unknown-word': {
    what: (detail) => `„${detail}“ ist kein Wort, das hier stehen kann.`,
    todo: 'Schreibe „Yes“ oder „No“ bei einer Aussage, „phrase“ oder „whole“ bei eigenen Antworten.',
  },
  'not-a-share': {
    what: (detail) => `${detail} ist keine Zahl von 0 bis 1.`,
    todo: 'Berichtige oder leere die Zelle.',
  },
  'half-pair': {
    what: () => 'Das zweite Antwortpaar ist nur halb da.',
    todo: 'Fülle high2 und low2 aus, oder keines von beiden.',
  },
  'same-answers': {
    what: (detail) => `Eine hohe und eine niedrige Antwort sagen dasselbe: ${detail}`,
    todo: 'Schreibe eine von ihnen neu.',
  },
  'not-a-phrase': {
    what: (detail) => `Das setzt „I would“ nicht fort: ${detail}`,
    todo: 'Beginne mit einem klein geschriebenen Verb ohne Punkt am Ende, oder schreibe „whole“ unter answers.',
  },
  'duplicate-id': {
    what: (detail) => `Dieselbe id steht in Zeile ${detail}.`,
    todo: 'Gib jeder Frage eine eigene id.',
  },
};
