import { createLoop } from '../../../src/core/loop/machine';
import { NOTEBOOK_FILE_VERSION, NOTEBOOK_KIND } from '../../../src/core/notebook/file';
import { readAny, readFile, type AnyRecord } from '../../../src/core/record/read-any';
import type { RunRecord } from '../../../src/core/record/schema';
import { createSimulator } from '../../../src/engines/simulator/index';
import { drive, items, settings } from '../../../src/experiments/drive.fixture';
import { CORPUS, PAYLOADS, SHORT } from './payloads';

/** Fields of free text: nothing is looked up by what they say. */
const FREE =
  /^(title|app|digest|version|name|quantisation|licence|source|templateDigest|device|browser|route|situation|query|high[12]|low[12]|paraphrasedSituation|paraphrasedQuery|content|card|prompt|reply|raw)$/;
/** The same in a record whose events do not decide what comes next. */
const TEXT = /^text$/;
/** A setting that has a name of a free text. */
const WORDS = /^(ladder|five-factors|given)$/;
const LABEL = /^label$/;
/** Longest message of a talk, characters. */
const ROOM = 3900;

/** The same value with the corpus behind every free text in it. */
export function filled<T>(value: T, more: RegExp = /^$/, key = ''): T {
  const inside = (part: unknown, name: string) => filled(part, more, name);
  let made: unknown = value;
  if (typeof value === 'string') {
    if (LABEL.test(key)) made = `${value} ${SHORT}`.slice(0, 120);
    else if ((FREE.test(key) || more.test(key)) && !WORDS.test(value))
      made = `${value} ${CORPUS}`.slice(0, ROOM);
  } else if (Array.isArray(value)) made = value.map((one) => inside(one, key));
  else if (typeof value === 'object' && value !== null)
    made = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part, name)]));
  // Only texts became other texts.
  return made as T;
}

/** A record of a study or a talk as the page saved it, with the corpus in it. */
export const filledRecord = (text: string): AnyRecord =>
  readAny(JSON.stringify(filled(JSON.parse(text) as unknown, TEXT)));

/** A finished run whose questions, prompts, replies, models and titles hold the corpus. */
export async function hostileRun(id: string): Promise<RunRecord> {
  const own = {
    ...settings,
    ...{ steps: 2, items: 6, keep: 3, proposer: 'scored-list' as const, operators: false },
    ownPrompts: [CORPUS, ...PAYLOADS.slice(0, 6).map((one) => `You say ${one} to others.`)],
  };
  const asked = filled(items);
  const loop = createLoop(own, asked);
  let written = 0;
  const { events, state } = await drive(
    loop,
    { state: loop.start(), events: [] },
    {
      generate: () => {
        const payload = PAYLOADS[written++ % PAYLOADS.length] ?? SHORT;
        const text = `<INS>You keep ${payload} in a pocket and smile at strangers.</INS> ${CORPUS}`;
        return Promise.resolve({ text, finish: 'stop', prompt: CORPUS, promptTokens: 9, tokens: 9, ms: 0 });
      },
    },
  );
  const simulator = createSimulator({ landscape: 'smooth', seed: 3 });
  await simulator.load({});
  const engine = filled(simulator.describe());
  const model = { ...engine.model, source: `javascript:xss(50) ${CORPUS}`, id: `model ${CORPUS}` };
  const record = {
    kind: 'personaloop-run',
    schema: 1,
    id,
    title: `Run ${CORPUS}`,
    createdAt: '2026-11-21T10:00:00.000Z',
    app: CORPUS,
    settings: own,
    bank: { id: `bank ${SHORT}`, version: 2, digest: CORPUS },
    items: asked,
    choice: { kind: 'gguf-url', urls: ['javascript:xss(51)', `https://evil.example/${SHORT}`] },
    target: { ...engine, model },
    optimizer: { ...engine, model },
    device: { browser: CORPUS, cores: 2, memoryGB: null, isolated: false },
    simulated: true,
    runningMs: 1,
    progress: { stage: state.stage, step: state.step, evaluations: 0 },
    events: filled(events),
  };
  return readAny(JSON.stringify(record)) as RunRecord;
}

/** All of them in one notebook, unfolded, with notes between them. */
export function hostileNotebook(records: readonly AnyRecord[]): string {
  const marks = ['', '# ', '## ', '- ', '1. ', '> ', '**', '`', '[x](', '![x]('];
  const note = (mark: string) => PAYLOADS.map((one) => mark + one).join('\n\n');
  const notes = marks.map((mark, i) => ({ kind: 'note', id: `note-${i}`, text: note(mark) }));
  const cells = records.map(({ kind, id }) => ({ kind: kind.replace('personaloop-', ''), id, open: false }));
  const notebook = {
    schema: 1,
    id: 'hostile',
    title: `Notebook ${SHORT}`,
    createdAt: '2026-11-21T10:00:00.000Z',
    entries: [...notes, ...cells],
  };
  const file = JSON.stringify({
    ...{ kind: NOTEBOOK_KIND, schema: NOTEBOOK_FILE_VERSION, simulated: true },
    ...{ notebook, records },
  });
  readFile(file);
  return file;
}
