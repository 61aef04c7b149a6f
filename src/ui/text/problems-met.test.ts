import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors';
import { capability } from '../../core/instruments/capability';
import { importItems } from '../../core/instruments/imports/index';
import { ipipNeo120 } from '../../core/instruments/ipip-neo-120';
import { readBank } from '../../core/instruments/situational';
import { formById } from '../../core/readings/forms';
import { readLink, writeLink, type SharedLink } from '../../core/record/link';
import { pack } from '../../core/record/link-pack';
import { LINK_WORDS } from '../../core/record/link-words';
import { checkSize, readAny, readFile } from '../../core/record/read-any';
import { loadBank } from '../../experiments/banks';
import { readExperiment } from '../../experiments/experiment';
import { defaultSettings } from '../../experiments/new-run';
import { newStudyHead } from '../../experiments/new-study';
import { sameName } from '../../experiments/same-name';
import { sharedLog } from '../../experiments/shared-log';
import { readStudyExperiment } from '../../experiments/study-experiment';
import { createSimulator } from '../../engines/simulator/index';
import { readItems } from '../../storage/readable';
import { englishIn } from './english-left.fixture';
import { sentenceOf as inGerman } from './de/problems';

type Plain = Record<string, unknown>;
const fromFile = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Plain;
const run = fromFile('static/recorded/first-run.json');
const study = fromFile('static/recorded/compare.json');
const bank = fromFile('static/items/extraversion.json');
const questions = fromFile('static/instruments/capability.json');
const items = (bank['items'] ?? []) as Plain[];
const asText = JSON.stringify;

const target = { kind: 'pole', trait: 'extraversion', pole: 'high' } as const;
const simulator = { kind: 'simulator', landscape: 'smooth' } as const;
const shared: SharedLink = {
  title: 'Ein Lauf',
  cell: { kind: 'run', settings: defaultSettings(target) },
  choice: simulator,
  locked: [],
  hidden: [],
};
const link = writeLink(shared);
const linkOf = (payload: unknown) => `share=1.${pack(asText(payload), LINK_WORDS[1] ?? '')}`;
const notebook = (own: Plain) => ({ kind: 'personaloop-notebook', schema: 1, records: [], ...own });
const document = { schema: 1, id: 'n', title: 'N', createdAt: '2026-11-22T08:00:00Z', entries: [] };
const context = { id: 'x', createdAt: document.createdAt };

/** Each door to the outside with something that it refuses, and a part of what a German reader is told. */
const REFUSED: readonly (readonly [what: string, read: () => unknown, says: string])[] = [
  ['no JSON', () => readAny('Hello'), 'Sie ist kein JSON oder abgeschnitten.'],
  ['a file cut short', () => readFile(asText(run).slice(0, -9)), 'abgeschnitten'],
  ['another file', () => readAny('{"hello":1}'), 'kein Lauf aus Personaloop'],
  ['a huge file', () => checkSize(300e6), '300 MB'],
  ['a run of no version', () => readAny(asText({ ...run, schema: 'x' })), 'sagt nicht, welche Version'],
  ['a newer run', () => readAny(asText({ ...run, schema: 99 })), 'Lade die Seite neu'],
  ['a run without an id', () => readAny(asText({ ...run, id: '' })), 'beschädigt bei „id“: Hier stehen nur'],
  ['a run of no day', () => readAny(asText({ ...run, createdAt: 'now' })), 'ein Datum wie'],
  ['a run with a word for a list', () => readAny(asText({ ...run, events: 'x' })), 'Verlangt ist eine Liste'],
  [
    'a run that goes on after its end',
    () =>
      readAny(asText({ ...run, events: [...(run['events'] as []), { type: 'stopped', reason: 'user' }] })),
    'Der Lauf war vorher schon zu Ende.',
  ],
  [
    'a newer study',
    () => readAny(asText({ ...study, schema: 99 })),
    'Diese Messung stammt aus einer neueren',
  ],
  ['a study of no kind', () => readAny(asText({ ...study, study: 'luck' })), 'Diese Messung ist beschädigt'],
  ['models nobody asked', () => readAny(asText({ ...study, models: [{}] })), 'bei „models.0'],
  ['a newer talk', () => readAny(asText({ kind: 'personaloop-talk', schema: 99 })), 'Dieses Gespräch stammt'],
  ['half a talk', () => readAny(asText({ kind: 'personaloop-talk', schema: 1 })), '„id“ fehlt.'],
  ['a newer notebook', () => readFile(asText(notebook({ schema: 99 }))), 'Dieses Notizbuch stammt'],
  ['half a notebook', () => readFile(asText(notebook({ notebook: {} }))), 'Dieses Notizbuch ist beschädigt'],
  [
    'a notebook without its records',
    () => readFile(asText(notebook({ notebook: document, records: null }))),
    'Da ist keine Liste.',
  ],
  [
    'a notebook with a damaged run',
    () => readFile(asText(notebook({ notebook: document, records: [{ ...run, createdAt: 7 }] }))),
    '„records.0“: Dieser Lauf ist beschädigt bei „createdAt“: Verlangt ist ein Text, da ist 7.',
  ],
  ['a link cut off', () => readLink(link.slice(0, -8)), 'Dieser Link ist beschädigt'],
  ['a newer link', () => readLink(link.replace('1.', '9.')), 'neueren Version des Notizbuchs'],
  ['a link of a book', () => readLink(`share=1.${'A'.repeat(70_000)}`), 'länger als jeder'],
  [
    'a link that asks too much',
    () => readLink(linkOf({ ...shared, title: 'x'.repeat(200) })),
    '„title“: Die Länge',
  ],
  [
    'a cell too long for a link',
    () => writeLink({ ...shared, title: Array.from({ length: 9000 }, (_, i) => i * 7919).join() }),
    'Zeichen; mehr als 8000',
  ],
  ['an empty bank', () => readBank({}), 'Die Fragen sind nicht brauchbar'],
  ['a bank with an item twice', () => readBank({ ...bank, items: [...items, items[0]] }), 'steht zweimal'],
  ['a bank of two traits', () => readBank({ ...bank, trait: 'openness' }), 'nicht zu Offenheit'],
  ['no inventory', () => ipipNeo120.questions([]), 'Der IPIP-NEO-120 ist nicht brauchbar'],
  [
    'a question half',
    () => capability.questions({ ...questions, items: [{ id: 'sum' }] }),
    'Frage 1 („sum“)',
  ],
  ['no answers', () => ipipNeo120.score([]), 'keine Antworten'],
  [
    'a file of no questions',
    () => importItems([{ file: 'a.csv', content: '', trait: null }]),
    'a.csv: Die Datei ist leer.',
  ],
  ['stored questions', () => readItems([{}]), 'Die eingelesenen Fragen sind beschädigt'],
  ['a trait without questions', () => loadBank('narcissism'), 'Zu Narzissmus gibt es keine eingebauten'],
  ['an unknown form', () => formById('shout'), 'Eine Frageform „shout“'],
  ['an experiment of nothing', () => readExperiment({}), 'Das Experiment ist nicht brauchbar'],
  ['a setting misspelt', () => readExperiment({ settings: { target, sepps: 3 } }), '„sepps“'],
  [
    'a part misspelt',
    () => readExperiment({ settings: { target }, modle: 1 }),
    '„modle“ gehört nicht hierher.',
  ],
  [
    'a bank for a study with its own',
    () => readStudyExperiment({ study: 'profile', settings: {}, bank: 'mine.csv' }),
    'hat eigene Fragen',
  ],
  [
    'a study of no settings',
    () => newStudyHead('compare', {}, simulator, context),
    'Die Messung kann nicht beginnen',
  ],
  [
    'a record deleted elsewhere',
    () =>
      sharedLog(
        {
          append: async () => undefined,
          appendWhole: async () => false,
          renew: async () => undefined,
          since: async () => null,
        },
        'x',
      ).since(0),
    'in einem anderen Tab',
  ],
  [
    'another model',
    () =>
      sameName(
        { kind: 'simulator', landscape: 'deaf' },
        createSimulator({ landscape: 'smooth', seed: 1 }).describe(),
      ),
    'verlangt war das Modell simulator-deaf',
  ],
];

async function problemOf(read: () => unknown): Promise<InputError> {
  try {
    await read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a German reader', () => {
  it.each(REFUSED)('is told about %s', async (_, read, says) => {
    const { problem, message } = await problemOf(read);
    const german = inGerman(problem);
    expect(german).toContain(says);
    expect(englishIn(german)).toEqual([]);
    expect(german).not.toBe(message);
  });
});
