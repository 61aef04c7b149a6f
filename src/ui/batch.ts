import { readAny } from '../core/record/read-any';
import type { RunRecord } from '../core/record/schema';
import type { StudyRecord } from '../core/record/study';
import {
  runBatch,
  type BatchEar,
  type BatchInput,
  type BatchResult,
  type Drawer,
} from '../experiments/batch-door';
import { newId } from '../experiments/new-id';
import { APP_VERSION } from '../experiments/new-run';
import { reproduction } from '../experiments/reproduce';
import { runAgain } from '../experiments/run-again';
import { thisDevice } from '../experiments/this-device';
import { stem } from '../storage/export/index';
import { pngBlob, svgBlob } from './charts/save';
import { runReport } from './report/run-report';
import { date, time } from './kit/format';
import { reproduce } from './text/en/reproduce';

interface PageInput extends BatchInput {
  /** Text of a record file that is to be repeated and compared with; the experiment only names its models. */
  readonly again?: string | null;
}

interface PageResult extends BatchResult {
  /** The comparison in one sentence, where there was something to repeat. */
  readonly says: string | null;
}

declare global {
  interface Window {
    /** Only with `#batch` in the address: what `npm run batch` calls. */
    personaloopBatch?: (input: PageInput) => Promise<PageResult>;
    /** Functions that the headless command puts here before it calls. */
    personaloopEar?: BatchEar;
  }
}

const silent: BatchEar = { event: () => undefined, progress: () => undefined };

const draw: Drawer = async (record: RunRecord, { state }) => {
  const options = { title: record.title, simulated: record.simulated, head: record };
  const name = `${stem(record)}-curve`;
  return [
    { name: `${name}.svg`, blob: await svgBlob(state, options) },
    { name: `${name}.png`, blob: await pngBlob(state, options) },
    { name: `${stem(record)}-report.html`, blob: new Blob([runReport(record, state)]) },
  ];
};

/** A run or study from the text of a file. Throws for a talk: it has no plan that could be repeated. */
function repeatable(text: string): RunRecord | StudyRecord {
  const record = readAny(text);
  if (record.kind === 'personaloop-talk') throw new Error('A talk cannot be repeated.');
  return record;
}

async function batch(input: PageInput): Promise<PageResult> {
  const ear = window.personaloopEar ?? silent;
  if (!input.again) return { ...(await runBatch(input, ear, draw)), says: null };
  const first = repeatable(input.again);
  const context = {
    id: newId(),
    createdAt: new Date().toISOString(),
    app: APP_VERSION,
    device: thisDevice(),
  };
  const resume = input.resume ?? JSON.stringify(runAgain(first, context));
  const result = await runBatch({ ...input, resume }, ear, draw);
  const kind = first.kind === 'personaloop-run' ? 'run' : 'study';
  const other = reproduce.other(kind, date(first.createdAt), time(first.createdAt));
  return { ...result, says: reproduce.says(reproduction(first, result.record), other) };
}

/** Opens the door for the headless command on this very page. */
export function openBatchDoor(): void {
  window.personaloopBatch = batch;
}
