import type { FormatId, Problem } from '../../../core/instruments/imports/index';
import type { Trait } from '../../../core/vocabulary';
import type { SourceErrorCode } from '../../../experiments/items/fetch-items';
import type { BankHead } from '../../../storage/item-banks';
import { count } from '../../kit/format';
import type { items as en } from '../en/items';
import { PROBLEMS } from './item-problems';
import { TRAITS } from './traits';
import type { Same } from '../same';

/** Fragensammlungen: wählen, einlesen, und alles, was an einer Datei falsch sein kann. */
const FORMATS: Readonly<Record<FormatId, string>> = {
  trait: 'die Fragen von TRAIT',
  statements: 'die Persona-Aussagen von Anthropic',
  own: 'eigene Fragen',
};
const isFormat = (id: string): id is FormatId => Object.hasOwn(FORMATS, id);
const name = (trait: Trait) => TRAITS[trait].name;

interface SourceWords {
  readonly what: string;
  readonly todo: string;
}
const BY_HAND = 'Lade die Datei im Browser herunter und wähle sie oben als Datei.';

const SOURCES: Readonly<Record<SourceErrorCode, SourceWords>> = {
  address: { what: 'Das ist keine Webadresse.', todo: 'Sie beginnt mit https:// oder http://.' },
  unauthorised: {
    what: 'Der Anbieter will wissen, wer fragt (401).',
    todo: 'Gib dein eigenes Zugangstoken ein, oder prüfe, ob es abgelaufen ist.',
  },
  forbidden: {
    what: 'Der Anbieter gibt diese Datei nicht heraus (403).',
    todo: 'Nimm zuerst auf der Seite der Daten die Bedingungen an, mit dem Konto deines Tokens.',
  },
  missing: {
    what: 'Unter dieser Adresse gibt es keine Datei (404).',
    todo: 'Prüfe die Adresse; die Datei kann umgezogen sein.',
  },
  host: {
    what: 'Der Anbieter hat mit einem Fehler geantwortet.',
    todo: 'Versuche es in ein paar Minuten noch einmal.',
  },
  offline: {
    what: 'Dieses Gerät ist offline.',
    todo: 'Verbinde es, oder wähle eine Datei, die schon hier ist.',
  },
  unreachable: {
    what: 'Der Anbieter ist nicht erreichbar oder lässt andere Seiten seine Dateien nicht lesen.',
    todo: BY_HAND,
  },
  'too-large': {
    what: 'Die Datei hat mehr als 120 MB: Das ist keine Liste von Fragen.',
    todo: 'Wähle eine andere Datei.',
  },
  'no-files': { what: 'Der Anbieter hat keine Dateiliste für diese Daten.', todo: BY_HAND },
  aborted: { what: 'Es wurde abgebrochen.', todo: 'Nichts wurde gespeichert.' },
};

export const items: Same<typeof en> = {
  label: 'Fragen',
  hint: 'Eingelesene Fragen bleiben in diesem Browser. Ein Lauf behält die Fragen, die er gestellt hat, und kann überall gelesen werden.',
  builtIn: 'die eingebauten Fragen',
  builtInLong: 'Eingebaut: 60 Situationen je Merkmal, für dieses Notizbuch geschrieben',
  bankName: (id: string, head?: BankHead): string => {
    const format = head?.format ?? id.split('-')[0] ?? '';
    if (format === 'own' && head) return `deine Fragen „${head.title}“`;
    return isFormat(format) ? FORMATS[format] : 'eingelesene Fragen';
  },
  bankChoice: (head: BankHead): string => {
    const total = Object.values(head.counts).reduce((sum, n) => sum + n, 0);
    const title = head.format === 'own' ? `„${head.title}“` : sentenceCase(FORMATS[head.format]);
    return `${title}: ${count(total)} Fragen`;
  },
  gone: 'Diese Fragen sind nicht mehr in diesem Browser. Lies sie wieder ein, oder wähle andere.',
  importButton: 'Fragen einlesen …',
  loading: 'Wird geöffnet …',

  dialog: {
    title: 'Fragen einlesen',
    lead: 'Fragen bleiben in diesem Browser und werden nirgendwohin gesendet. Eine Datei wird ganz genommen oder gar nicht: Wo etwas falsch ist, wird jede falsche Zeile genannt und nichts gespeichert.',
    close: 'Schließen',
    files: 'Aus Dateien',
    filesText:
      'TRAIT (JSON, JSONL, CSV oder Parquet), die Persona-Aussagen von Anthropic (JSONL) oder eine eigene Tabelle (CSV). Das Format wird am Inhalt erkannt.',
    choose: 'Dateien',
    about: 'Die Aussagen handeln von',
    aboutNames: 'dem, was die Dateinamen sagen',
    aboutTrait: name,
    importFiles: 'Einlesen',
    template: 'Vorlage für eine eigene Tabelle herunterladen',
    templateFile: 'personaloop-questions.csv',
    address: 'Von einer Adresse',
    url: 'Adresse der Datei',
    importAddress: 'Holen und einlesen',
    known: 'Von den Autoren',
    knownText: 'Ein Druck holt die Dateien von ihren Autoren in diesen Browser.',
    sources: {
      anthropic: {
        title: 'Persona-Aussagen von Anthropic',
        detail: '1.000 Aussagen je Merkmal, Big Five und dunkle Triade, von GitHub.',
      },
      'trait-github': {
        title: 'TRAIT',
        detail: '1.000 Situationen je Merkmal, Big Five und dunkle Triade, aus der Ablage der Autoren.',
      },
      'trait-hub': {
        title: 'TRAIT bei Hugging Face',
        detail:
          'Dieselben Fragen, nur nach Anmeldung: Nimm dort die Bedingungen an und gib dann dein eigenes Zugangstoken ein.',
      },
    },
    get: 'Holen',
    getLabel: (title: string) => `${title} holen`,
    pageOf: 'Zur Seite',
    token: 'Dein Zugangstoken von Hugging Face',
    tokenHint:
      'Wird nur an huggingface.co gesendet. Bleibt, solange dieses Fenster offen ist, und wird nie gespeichert oder ausgegeben.',
    stored: 'In diesem Browser',
    none: 'Noch keine eingelesenen Fragen.',
    remove: 'Entfernen',
    removeLabel: (title: string) => `${title} entfernen`,
    removed: (title: string) => `${title}: entfernt. Läufe behalten die Fragen, die sie gestellt haben.`,
    undo: 'Zurückholen',
    from: (source: string, date: string) => `Von ${source}, ${date}.`,
  },

  licence: {
    'CC BY 4.0': 'Lizenz: CC BY 4.0.',
    none: 'Keine offene Lizenz: für den eigenen Gebrauch, nicht zum Weitergeben.',
    own: 'Deine eigenen.',
  },
  counts: (counts: BankHead['counts']) =>
    (Object.keys(counts) as Trait[]).map((trait) => `${name(trait)} ${counts[trait] ?? 0}`).join(', '),

  progress: (file: number, files: number, bytes: string) =>
    files > 1 ? `Datei ${file} von ${files}, ${bytes}` : bytes,
  reading: 'Wird gelesen …',
  cancel: 'Abbrechen',
  imported: (choice: string) => `Eingelesen. ${choice}.`,
  use: 'Diese Fragen nehmen',

  failed: {
    title: 'Nichts wurde eingelesen',
    mend: 'Behebe das und lies die Datei noch einmal ein.',
    more: (count: number) => `${count} weitere Zeilen sind falsch und nicht gezeigt.`,
    caption: 'Was an der Datei falsch ist, Zeile für Zeile',
    file: 'Datei',
    row: 'Zeile',
    column: 'Spalte',
    what: 'Was falsch ist',
    todo: 'Was zu tun ist',
    whole: 'ganze Datei',
    storage: 'Der Browser konnte die Fragen nicht speichern.',
    storageTodo: 'Schaffe Platz oder erlaube dieser Seite, Daten zu speichern, und versuche es noch einmal.',
    unknown: 'Etwas ist schiefgegangen, das die Seite nicht kennt.',
    unknownTodo: 'Versuche es noch einmal oder wähle eine andere Datei.',
  },
  what: ({ code, detail, column }: Problem) => PROBLEMS[code].what(detail, column ?? ''),
  todo: ({ code }: Problem) => PROBLEMS[code].todo,
  source: (code: SourceErrorCode) => SOURCES[code],
};

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
