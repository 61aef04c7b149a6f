import type { RunSettings } from '../../src/core/loop/types';
import type { RunRecord } from '../../src/core/record/schema';
import type { StudyRecord } from '../../src/core/record/study';
import { studies, studyOf, type StudyId } from '../../src/core/studies/index';
import type { TalkHead, TalkRecord } from '../../src/core/talk/record';
import { TALK_DEFAULTS } from '../../src/core/talk/settings';
import { createSimulator } from '../../src/engines/simulator/index';
import { items } from '../../src/experiments/drive.fixture';
import { measure } from '../../src/experiments/measured-study.fixture';
import { TalkRun } from '../../src/experiments/talk-run';
import { headOf, runOf, smooth, stand } from '../../src/experiments/two-models.fixture';

/** Valid records, small enough that thousands of their mutants can be read and drawn. */

const few = {
  search: items.search.slice(0, 5),
  confirm: items.confirm.slice(0, 3),
  report: items.report.slice(0, 4),
};

/** What the engine was sent makes a record long and is read by nobody. */
const short = <T>(record: T): T =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'prompt' ? 'sent' : value))) as T;

async function run(own: Partial<RunSettings>): Promise<RunRecord> {
  const { search, confirm, report } = few;
  const size = { steps: 1, perStep: 2, items: 4, finalists: 2, race: 2, keep: 2 };
  const seeds = ['none', 'adjectives'];
  const head = headOf({ target: smooth, writer: null }, { ...size, seeds, ...own });
  const one = { ...head, id: 'ab12cd', items: { search, confirm, report } };
  const made = runOf(stand().holder, one, { target: smooth, writer: null });
  await made.run();
  return short(made.record());
}

export function study<Id extends StudyId>(id: Id, settings: (typeof studies)[Id]['defaults']): StudyRecord {
  const { items: asked, readings } = measure(studyOf(id), settings, 'smooth');
  const head = headOf({ target: smooth, writer: null });
  const total = [...readings.values()].reduce((n, list) => n + list.length, 0);
  return short({
    kind: 'personaloop-study',
    schema: 1,
    id: `study-${id}`,
    title: id,
    createdAt: head.createdAt,
    app: head.app,
    study: id,
    settings,
    bank: head.bank,
    items: asked,
    choice: smooth,
    target: createSimulator({ landscape: 'smooth', seed: 1 }).describe(),
    device: head.device,
    simulated: true,
    runningMs: 10,
    progress: { done: total, total },
    events: [...readings].map(([job, list]) => ({ type: 'read', job, readings: list })),
  });
}

async function talk(): Promise<TalkRecord> {
  const head = headOf({ target: smooth, writer: null });
  const engine = createSimulator({ landscape: 'smooth', seed: 1 });
  await engine.load({});
  const begun: TalkHead = {
    schema: 1,
    id: 'talk-1',
    title: 'Talk',
    createdAt: head.createdAt,
    app: head.app,
    settings: {
      ...TALK_DEFAULTS,
      trait: 'neuroticism',
      pole: 'high',
      items: 3,
      every: 1,
      persona: { label: 'Worried', text: 'You worry about everything.', aim: null },
    },
    bank: head.bank,
    items: items.report.slice(0, 3),
    choice: smooth,
    target: null,
    device: head.device,
    simulated: true,
    progress: { turns: 0 },
  };
  const made = new TalkRun({
    head: begun,
    events: [],
    append: () => Promise.resolve(),
    keep: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    // No other tab has stored anything.
    since: () => Promise.resolve({ head: begun, events: [] }),
    engine: () => Promise.resolve(engine),
    batch: () => 3,
  });
  const still = () =>
    new Promise<void>((resolve, reject) => {
      const off = made.subscribe(({ status, error }) => {
        if (status !== 'finished' && status !== 'failed') return;
        off();
        if (error) reject(error);
        else resolve();
      });
    });
  for (const text of ['Hello.', 'And then?']) {
    const done = still();
    await made.send(text);
    await done;
  }
  return short(made.record());
}

const persona = { label: 'Worried', text: 'You are very anxious and tense.', aim: null };
const aimed = { ...persona, aim: { trait: 'neuroticism', pole: 'high' } } as const;
const none = { label: 'None', text: null, aim: null };

export type AnyRecord = RunRecord | StudyRecord | TalkRecord;

/** One of each kind, and of each way in which a run reads, proposes and ends. */
export const originals = async (): Promise<readonly AnyRecord[]> => [
  await run({}),
  await run({ reading: 'letters', proposer: 'scored-list', exemplars: 1, onTopic: true }),
  await run({ reading: 'written', seeds: ['none', 'p2-portrait'], ownPrompts: ['You worry a lot.'] }),
  await run({ target: { kind: 'intensity', trait: 'neuroticism', tau: 0.7 }, proposer: 'template' }),
  await run({ objective: 'beyond-words', protocol: 'paper', selection: 'shrunken', proposer: 'auto' }),
  study('calibration', { ...studies.calibration.defaults, itemsPerTrait: 3 }),
  study('compare', { ...studies.compare.defaults, prompts: [none, aimed], itemsPerTrait: 3 }),
  study('quality', { ...studies.quality.defaults, items: 3, respondents: 3 }),
  study('profile', { instrument: 'card-task', prompts: [none, persona] }),
  study('intensity', {
    ...studies.intensity.defaults,
    items: 4,
    source: 'given',
    given: [
      { label: 'low', text: 'You are calm.', tau: 0.1 },
      { label: 'high', text: 'You are very anxious.', tau: 0.9 },
    ],
  }),
  await talk(),
];
