import * as v from 'valibot';
import { refused } from '../core/problems/refused';
import { placeOf, wantedBy } from '../core/record/issue';
import { instrumentOf } from '../core/instruments/index';
import { seedFrom } from '../core/rng';
import type { StoredChoice } from '../core/record/schema';
import { STUDY_SCHEMA_VERSION, type StudyHead } from '../core/record/study';
import { type StudyId, type StudyItems, type StudyNeed, studyOf } from '../core/studies/index';
import { loadBank } from './banks';
import { toStored, type EngineChoice } from './choice';
import { loadInstrumentData } from './instrument-data';
import { APP_VERSION } from './new-run';
import type { Question } from '../core/vocabulary';
import { thisDevice } from './this-device';

const TITLES: Readonly<Record<StudyId, string>> = {
  calibration: 'Calibration',
  compare: 'Comparison of prompts',
  quality: 'Quality of a measurement',
  profile: 'Profile on another instrument',
  intensity: 'Intensity control',
  transfer: 'Transfer of prompts to other models',
};

/** A study that has not begun: settings, items and device. Throws InputError naming a setting that is wrong. */
export async function newStudyHead(
  id: StudyId,
  input: unknown,
  choice: EngineChoice,
  context: { id: string; createdAt: string },
): Promise<StudyHead> {
  const study = studyOf(id);
  const read = v.safeParse(study.settings, input);
  if (!read.success) {
    const [issue] = read.issues;
    throw refused({ kind: 'study-settings', at: placeOf(issue), because: wantedBy(issue) });
  }
  const parts = await Promise.all(study.needs(read.output).map(take));
  const items: StudyItems = Object.fromEntries(parts.map((part) => [part.key, part.questions]));
  const [first] = parts;
  const total = study.plan(read.output, items).reduce((sum, job) => sum + job.items.length, 0);
  const models = study.models?.(read.output);
  return {
    schema: STUDY_SCHEMA_VERSION,
    ...context,
    title: TITLES[id],
    app: APP_VERSION,
    study: id,
    settings: read.output,
    bank: {
      id: first?.from.id ?? '',
      version: first?.from.version ?? 0,
      // One digest for the traits together.
      digest: digestOf(...parts.map(({ from }) => from.digest)),
    },
    items,
    choice: models?.[0] ?? toStored(choice),
    target: null,
    ...(models && { models: models.map((one) => ({ choice: one, target: null, failure: null })) }),
    device: thisDevice(),
    simulated: models ? models.every(isSimulator) : isSimulator(choice),
    runningMs: 0,
    progress: { done: 0, total },
  };
}

const isSimulator = ({ kind }: EngineChoice | StoredChoice): boolean => kind === 'simulator';

/** The questions of one need, under the name a record has for them, and where they are from. */
interface Part {
  readonly key: string;
  readonly questions: readonly Question[];
  readonly from: { readonly id: string; readonly version: number; readonly digest: string };
}

async function take(need: StudyNeed): Promise<Part> {
  if ('instrument' in need) {
    const { id, version, questions: read } = instrumentOf(need.instrument);
    const questions = read(await loadInstrumentData(id));
    return { key: id, questions, from: { id, version, digest: digestOf(JSON.stringify(questions)) } };
  }
  const { trait, split, count } = need;
  const bank = await loadBank(trait, need.bank);
  return { key: trait, questions: bank.splits[split].slice(0, count), from: bank };
}

const digestOf = (...parts: readonly string[]): string =>
  seedFrom(...parts)
    .toString(16)
    .padStart(8, '0');
