import * as v from 'valibot';
import { InputError } from '../core/errors';
import { seedFrom } from '../core/rng';
import { STUDY_SCHEMA_VERSION, type StudyHead } from '../core/record/study';
import { type StudyId, type StudyItems, studyOf } from '../core/studies/index';
import { loadBank } from './banks';
import { toStored, type EngineChoice } from './choice';
import { APP_VERSION } from './new-run';
import { thisDevice } from './this-device';

const TITLES: Readonly<Record<StudyId, string>> = {
  calibration: 'Calibration',
  compare: 'Comparison of prompts',
  quality: 'Quality of a measurement',
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
    throw new InputError(`The study cannot be made: "${v.getDotPath(issue) ?? ''}" ${issue.message}`);
  }
  const banks = await Promise.all(
    study.needs(read.output).map(async (need) => ({ ...need, bank: await loadBank(need.trait) })),
  );
  const items: StudyItems = Object.fromEntries(
    banks.map(({ trait, split, count, bank }) => [trait, bank.splits[split].slice(0, count)]),
  );
  const [first] = banks;
  const total = study.plan(read.output, items).reduce((sum, job) => sum + job.items.length, 0);
  return {
    schema: STUDY_SCHEMA_VERSION,
    ...context,
    title: TITLES[id],
    app: APP_VERSION,
    study: id,
    settings: read.output,
    bank: {
      id: first?.bank.id ?? '',
      version: first?.bank.version ?? 0,
      // One digest for the traits together.
      digest: seedFrom(...banks.map(({ bank }) => bank.digest))
        .toString(16)
        .padStart(8, '0'),
    },
    items: items as StudyHead['items'],
    choice: toStored(choice),
    target: null,
    device: thisDevice(),
    simulated: choice.kind === 'simulator',
    runningMs: 0,
    progress: { done: 0, total },
  };
}
