import type { WordsFor } from '../../../core/problems/contract';
import type { SchemaProblem } from '../../../core/problems/schemas';

const LONGEST = 160;

/** Arten von Werten, wie valibot sie nennt. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  Array: 'eine Liste',
  Object: 'ein Objekt',
  null: 'null',
  undefined: 'nichts',
  NaN: 'keine Zahl',
};

/** Werte und Arten in deutschen Worten; was in Anführungszeichen steht, bleibt wie es ist. */
const called = (values: string): string => {
  const said = values
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/"((?:[^"\\]|\\.)*)(?:"|$)|([A-Za-z]+)|([<>]=)| \| /g, (_, text, word, bound) =>
      text !== undefined
        ? `„${text}“`
        : word !== undefined
          ? (KINDS[word] ?? word)
          : bound
            ? { '>=': 'mindestens ', '<=': 'höchstens ' }[bound as '>=' | '<=']
            : ' oder ',
    );
  return said.length > LONGEST ? `${said.slice(0, LONGEST)} …` : said;
};

/** Was ein Schema nicht annimmt; steht hinter der Stelle, an der es ist. */
export const schemaProblems: WordsFor<SchemaProblem> = {
  'letters-and-digits': () => 'Hier stehen nur Buchstaben und Ziffern.',
  'date-form': () => 'Hier steht ein Datum wie 2026-11-21T10:00:00Z.',
  'no-such-date': () => 'Dieses Datum gibt es nicht.',
  'entry-twice': () => 'Ein Eintrag steht zweimal da.',
  'two-prompts': () => 'Es braucht mindestens zwei Prompts.',
  'strength-twice': () => 'Eine Stärke steht zweimal da.',
  'model-twice': () => 'Ein Modell steht zweimal da.',
  'home-missing': () => 'Ein Prompt ist für ein Modell geschrieben, das nicht dabei ist.',
  'best-cards': () => 'Die beste Zahl von Karten ist eine andere.',
  wanted: ({ of, expected, received }) => {
    if (of === 'key' && expected === 'never') return `${called(received)} gehört nicht hierher.`;
    if (of === 'key') return `${called(expected ?? '')} fehlt.`;
    const wanted =
      of === 'integer'
        ? 'eine ganze Zahl'
        : of === 'finite'
          ? 'eine endliche Zahl'
          : expected === null
            ? 'etwas anderes'
            : called(expected);
    return of === 'length'
      ? `Die Länge ist ${received}, verlangt ist ${wanted}.`
      : `Verlangt ist ${wanted}, da ist ${called(received)}.`;
  },
};
