import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { conclusion } from '../../core/loop/conclusion';
import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import { bestSoFar, chartPoints, itemScores } from '../../core/loop/summary';
import type { RunEvent, RunState } from '../../core/loop/types';
import type { RunRecord } from '../../core/record/schema';
import { canonical } from '../same-task';
import type { ClassResult, ClassRun, Standing } from './contract';
import { facetsOf, namesOf } from './facets';

/** What the class picture needs of a run; null where nothing is measured yet. Throws what replaying throws. */
export function classRun(record: RunRecord, path: readonly string[]): ClassRun | null {
  const loop = createLoop(record.settings, record.items);
  const state = settle(loop, replayEvents(loop, record.events));
  const curve = curveOf(state);
  if (curve.length === 0) return null;
  const result = resultOf(state);
  const { id, simulated, settings, createdAt } = record;
  return {
    id,
    path,
    digest: digestOf(record),
    events: record.events.length,
    simulated,
    settings,
    names: namesOf(record),
    facets: facetsOf(record),
    createdAt,
    standing: standingOf(state, result),
    steps: state.step,
    curve,
    result: result && result.gain.se > 0 ? result : null,
    prompt: state.winner === null ? null : (state.candidates[state.winner]?.text ?? null),
  };
}

function standingOf(state: RunState, result: ClassResult | null): Standing {
  if (state.stage !== 'done' || !result) return 'unfinished';
  if (state.stopReason === 'user') return 'stopped';
  return result.gain.se > 0 ? 'finished' : 'no-spread';
}

/** By step; a step without a scored prompt keeps the best of the one before. */
function curveOf(state: RunState): number[] {
  const points = chartPoints(state);
  const best = bestSoFar(state, points);
  const at = new Map(points.map(({ step }, i) => [step, best[i]?.score.mean]));
  const curve: number[] = [];
  for (let step = 0; step <= (points.at(-1)?.step ?? -1); step++) {
    const score = at.get(step) ?? curve.at(-1);
    if (score !== undefined) curve.push(score);
  }
  return curve;
}

function resultOf(state: RunState): ClassResult | null {
  const end = conclusion(state);
  const none = end?.against.find(({ baseline }) => baseline === 'none');
  if (!end?.report || !none?.complete) return null;
  const gain = none.closer ?? none.paired.difference;
  return {
    gain: { ...gain, se: gain.se ?? 0 },
    score: end.report,
    none: none.score.mean,
    questions: none.paired.n,
    byQuestion: none.closer ? [] : differencesOf(state, end.winner),
    verdict: none.verdict,
  };
}

const differencesOf = (state: RunState, winner: number): ClassResult['byQuestion'] =>
  itemScores(state, winner, 'report').flatMap(({ itemId, score, none }) =>
    none === null ? [] : [[itemId, score - none] as const],
  );

/** Two runs with this in common are the same measurement, whoever sent it and however long it took. */
function digestOf({ settings, events }: RunRecord): string {
  return bytesToHex(sha256(utf8ToBytes(canonical([settings, events.map(answersOf)]) ?? '')));
}

function answersOf(event: RunEvent): unknown {
  switch (event.type) {
    case 'scored':
      return [event.candidate, event.split, event.readings.map((r) => [r.itemId, r.logOdds])];
    case 'judged':
      return [event.subject, event.result.options.map((o) => o.logProb)];
    case 'replied':
      return event.result.text;
    case 'stopped':
      return event.reason;
  }
}
