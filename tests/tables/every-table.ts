import { readFileSync } from 'node:fs';
import { readAny } from '../../src/core/record/read-any';
import type { RunRecord } from '../../src/core/record/schema';
import type { StudyRecord } from '../../src/core/record/study';
import { studies, type StudySettings } from '../../src/core/studies/index';
import type { TalkRecord } from '../../src/core/talk/record';
import { createSimulator } from '../../src/engines/simulator/index';
import { fileOf, studentRecord } from '../../src/experiments/class/class.fixture';
import { groupsOf } from '../../src/experiments/class/groups';
import { readClassFile } from '../../src/experiments/class/read-file';
import { planOf, THREE_AND_TWENTY, LAB_DEFAULT } from '../../src/experiments/lab/choices';
import { LabGround } from '../../src/experiments/lab/ground';
import { LAB_ITEMS } from '../../src/experiments/lab/items.fixture';
import { loopAt } from '../../src/experiments/lab/plan';
import { summariseLab } from '../../src/experiments/lab/summary';
import { deceptive, smooth } from '../../src/experiments/two-models.fixture';
import { studyTables } from '../../src/storage/export/study-tables';
import { tables } from '../../src/storage/export/tables';
import { talkTables } from '../../src/storage/export/talk-tables';
import { labCsv } from '../../src/ui/cells/lab/csv';
import { classCsv } from '../../src/ui/class/csv';
import { originals, study } from '../hostile/originals';

/** Which part of docs/files.md a table belongs to, and its text. */
export interface Table {
  readonly part: string;
  readonly file: string;
  readonly text: string;
}

/** What a person may write and a spreadsheet or pandas may take for something else. */
export const AWKWARD = ['NA', '=1+1;-2', '\'quoted\' "twice"', 'two\nlines', '-5', 'ä, ö; ＝1'];

/** Two models of three have answered; the third never came. */
function transferStudy(): StudyRecord {
  const settings: StudySettings<'transfer'> = {
    ...studies.transfer.defaults,
    prompts: [
      {
        label: 'Quiet',
        text: 'You are quiet and like to be alone.',
        aim: { trait: 'extraversion', pole: 'low' },
        home: 0,
      },
    ],
    models: [smooth, deceptive, { kind: 'gguf-files', names: ['mine.gguf'] }],
    items: 5,
  };
  const made = study('transfer', settings);
  const described = [smooth, deceptive].map(({ landscape }) =>
    createSimulator({ landscape, seed: 1 }).describe(),
  );
  return {
    ...made,
    target: null,
    simulated: false,
    models: settings.models.map((choice, i) => ({
      choice,
      target: described[i] ?? null,
      failure: described[i] ? null : { code: 'choose-again', raw: 'Choose mine.gguf again.' },
    })),
    events: made.events.filter(({ job }) => !job.endsWith('model2')),
  };
}

/** The talk again, with what it said replaced by awkward texts. */
const awkward = (talk: TalkRecord): TalkRecord => ({
  ...talk,
  id: 'awkward',
  events: AWKWARD.flatMap((text): TalkRecord['events'] => [
    { type: 'asked', text },
    ...(['none', 'persona'] as const).map((side) => {
      const said = talk.events.find((event) => event.type === 'said' && event.side === side);
      if (said?.type !== 'said') throw new Error('nobody said anything');
      return { ...said, reply: { ...said.reply, text } };
    }),
  ]),
});

async function classTable(): Promise<string> {
  const records = [
    ...(await Promise.all([1, 2, 3].map((seed) => studentRecord(seed)))),
    await studentRecord(4, { keep: 2 }, { upTo: 20 }),
  ];
  const read = await Promise.all(records.map((record, i) => readClassFile(fileOf(record, `=S${i}.json`))));
  const groups = groupsOf(read.flatMap(({ runs }) => runs));
  return classCsv({ groups, nameOf: ({ path }) => path.join(), hidden: false });
}

function labTable(): string {
  const ground = new LabGround(LAB_ITEMS);
  const arms = THREE_AND_TWENTY(LAB_DEFAULT).flatMap((choice) => {
    const results = [0, 1].map((i) => ground.run(loopAt(planOf(choice, 2), i)));
    const summary = summariseLab(results);
    return summary ? [{ choice, results, summary }] : [];
  });
  return labCsv(arms);
}

/** One table of each kind from one record of each kind; the real recorded run and study too. */
export async function everyTable(): Promise<readonly Table[]> {
  const of = (part: string, name: string, made: Readonly<Record<string, string>>) =>
    Object.entries(made).map(([file, text]): Table => ({ part, file: `${name}/${file}`, text }));
  const recorded = ['first-run', 'calibration', 'compare'].map((name) =>
    readAny(readFileSync(`static/recorded/${name}.json`, 'utf8')),
  );
  const records: (RunRecord | StudyRecord | TalkRecord)[] = [
    ...recorded,
    ...(await originals()),
    transferStudy(),
  ];
  const talk = records.find((record) => record.kind === 'personaloop-talk');
  if (talk) records.push(awkward(talk));
  return [
    ...records.flatMap((record, i) => {
      if (record.kind === 'personaloop-run') return of('run', `${i}-run`, tables(record));
      if (record.kind === 'personaloop-talk') return of('talk', `${i}-${record.id}`, talkTables(record));
      return of('study', `${i}-${record.study}`, studyTables(record));
    }),
    ...of('Class', 'class', { 'personaloop-class.csv': await classTable() }),
    ...of('Noise lab', 'lab', { 'personaloop-noise-lab-SIMULATED.csv': labTable() }),
  ];
}
