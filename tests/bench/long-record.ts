import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rng } from '../../src/core/rng';
import { createLoop } from '../../src/core/loop/machine';
import type { RunItems } from '../../src/core/loop/plan';
import type { RunEvent, RunSettings } from '../../src/core/loop/types';
import type { RunHead, RunRecord } from '../../src/core/record/schema';
import { SCHEMA_VERSION } from '../../src/core/record/version';
import type { Engine } from '../../src/engines/contract';
import { createSimulator } from '../../src/engines/simulator/index';
import { drive, items as bank, models, settings } from '../../src/experiments/drive.fixture';
import { runState, snapshot } from '../fixtures/run-state';

/** How long a run is made: prompts the writer is asked for, and questions each of them answers. */
export interface Length {
  readonly candidates: number;
  readonly questions: number;
}

const PER_STEP = 8;

/** Nearly all of the bank's items may be asked in the search of a long run; the rest are the unseen ones. */
export function longItems({ questions }: Pick<Length, 'questions'>): RunItems {
  const all = [...bank.search, ...bank.confirm, ...bank.report];
  const half = Math.ceil((all.length - questions) / 2);
  return {
    search: all.slice(0, questions),
    confirm: all.slice(questions, questions + half),
    report: all.slice(questions + half),
  };
}

export const longSettings = ({ candidates, questions }: Length): RunSettings => ({
  ...settings,
  perStep: PER_STEP,
  steps: Math.ceil(candidates / PER_STEP),
  items: questions,
  operators: true,
  race: 0,
  finalists: 3,
});

/** A run on the simulator that is nothing but long. */
export const longLoop = (length: Length) => createLoop(longSettings(length), longItems(length));

/** The file of such a run as the page reads it. */
export function recordOf(id: string, length: Length, events: readonly RunEvent[] = []): RunRecord {
  const target = createSimulator({ landscape: 'smooth', seed: 3 }).describe();
  const { head } = snapshot(runState({ done: -1 }), true);
  const begun = events.length > 0;
  const own: RunHead = {
    ...head,
    id,
    title: id,
    schema: SCHEMA_VERSION,
    settings: { ...longSettings(length), seeds: [...longSettings(length).seeds], ownPrompts: [] },
    items: {
      search: [...longItems(length).search],
      confirm: [...longItems(length).confirm],
      report: [...longItems(length).report],
    },
    target: begun ? target : null,
    optimizer: begun ? target : null,
    runningMs: 0,
    progress: { stage: 'evaluate', step: 0, evaluations: 0 },
  };
  return { kind: 'personaloop-run', ...own, events: [...events] };
}

/** Never the same twice: the simulator's writer repeats itself after some thousand prompts, and a slot then takes many tries. */
export function manyPrompts(): Engine['generate'] {
  const random = rng(1);
  const word = () => Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
  return (request) => models(` ${Array.from({ length: 9 }, word).join(' ')}.`)(request);
}
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** The events of such a run. Making them takes minutes: LONG_EVENTS=FOLDER keeps them for the next time. */
export async function longEvents(length: Length, generate?: Engine['generate']): Promise<RunEvent[]> {
  const folder = process.env['LONG_EVENTS'];
  const file = folder && join(folder, `${length.candidates}-${length.questions}.json`);
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RunEvent[];
  const loop = longLoop(length);
  const { events } = await drive(
    loop,
    { state: loop.start(), events: [] },
    { batch: 20, ...(generate && { generate }) },
  );
  if (file) writeFileSync(file, JSON.stringify(events));
  return events;
}
