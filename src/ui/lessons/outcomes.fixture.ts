import { readFileSync } from 'node:fs';
import { readBank } from '../../core/instruments/situational';
import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import type { SharedCell } from '../../core/record/link';
import { readAny } from '../../core/record/read-any';
import { readingsOf } from '../../core/record/study-readings';
import { studyOf } from '../../core/studies/index';
import { respondent, type Landscape } from '../../engines/simulator/respondent';
import { planOf, THREE_AND_TWENTY } from '../../experiments/lab/choices';
import { LabGround } from '../../experiments/lab/ground';
import { LAB_ITEMS } from '../../experiments/lab/items.fixture';
import { driveLoop } from '../../experiments/lab/loop';
import { loopAt } from '../../experiments/lab/plan';
import { summariseLab } from '../../experiments/lab/summary';
import { measure } from '../../experiments/measured-study.fixture';
import type { Where } from './contract';
import type { Outcome } from './measures/index';

const ground = new LabGround(LAB_ITEMS);

/** What the page would have measured at a place of a lesson, without a page; null where a step goes back to one. */
export function outcomeAt(where: Where, seed = 1): Outcome | null {
  switch (where.kind) {
    case 'again':
      return null;
    case 'recorded':
      return recorded(where.record);
    case 'cell':
      return simulated(where.cell, where.landscape ?? 'smooth', seed);
    case 'lab':
      return {
        kind: 'lab',
        arms: THREE_AND_TWENTY(where.choice).flatMap((choice) => {
          const plan = planOf(choice, where.loops, seed);
          const results = Array.from({ length: where.loops }, (_, i) => ground.run(loopAt(plan, i)));
          const summary = summariseLab(results);
          return summary ? [{ results, summary }] : [];
        }),
      };
  }
}

function simulated(cell: SharedCell, landscape: Landscape, seed: number): Outcome {
  if (cell.kind === 'study') {
    const { study, settings } = cell;
    const { result } = measure(studyOf(study), settings, landscape, seed);
    return { kind: 'study', study, settings, result };
  }
  const { trait } = cell.settings.target;
  const bank = readBank(JSON.parse(readFileSync(`static/items/${trait}.json`, 'utf8')));
  const state = driveLoop({ ...cell.settings, seed }, bank.splits, respondent(landscape, seed));
  return { kind: 'run', state };
}

function recorded(name: string): Outcome {
  const record = readAny(readFileSync(`static/recorded/${name}.json`, 'utf8'));
  if (record.kind === 'personaloop-run') {
    const loop = createLoop(record.settings, record.items);
    return { kind: 'run', state: settle(loop, replayEvents(loop, record.events)) };
  }
  if (record.kind !== 'personaloop-study') throw new Error(`${name} is neither a run nor a study`);
  const { study, settings, items, events } = record;
  const result = studyOf(study).summarise(settings, items, readingsOf(events));
  return { kind: 'study', study, settings, result };
}
