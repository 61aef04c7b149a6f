import { expect } from 'vitest';
import { conclusion } from '../../src/core/loop/conclusion';
import { chartPoints, leaderboard, stepMeans } from '../../src/core/loop/summary';
import { readAny } from '../../src/core/record/read-any';
import { readingsOf } from '../../src/core/record/study-readings';
import type { RunRecord } from '../../src/core/record/schema';
import type { StudyRecord } from '../../src/core/record/study';
import { signals } from '../../src/core/signals/index';
import { studyOf } from '../../src/core/studies/index';
import { driftOf } from '../../src/core/talk/drift';
import { nextOf } from '../../src/core/talk/next';
import { stateOf as talkState, type TalkRecord } from '../../src/core/talk/record';
import { OptimiseRun } from '../../src/experiments/run-controller';
import { StudyRun } from '../../src/experiments/study-run';
import { exporters } from '../../src/storage/export/index';
import { studyExporters, studyStem } from '../../src/storage/export/study';
import { talkTables } from '../../src/storage/export/talk-tables';
import { talkStem } from '../../src/storage/export/talk';
import { bestRows, tableRows } from '../../src/ui/cells/optimise/board-rows';
import { stageCounts } from '../../src/ui/cells/optimise/counts';
import { facts, parentOf } from '../../src/ui/cells/optimise/inspector-facts';
import { facetGroups, questionRows } from '../../src/ui/cells/optimise/inspector-items';
import { inspected, noneOf } from '../../src/ui/cells/study/inspected';
import { talkSentences } from '../../src/ui/cells/talk/conclusion';
import { trajectoryData } from '../../src/ui/charts/data';
import { trajectoryFigure } from '../../src/ui/charts/figure';
import { studyFigure } from '../../src/ui/charts/study/figure';
import { talkFigure } from '../../src/ui/charts/talk-figure';
import { storedCells } from '../../src/ui/frame/cells';
import { headEngine, headWriter } from '../../src/ui/state/names';
import { placeFromHash, hashOf } from '../../src/ui/state/place';
import { bundleFiles } from '../../src/ui/report/bundle';
import { app, signalWords, words } from '../../src/ui/text/en';
import type { AnyRecord } from './originals';

/** A name that unpacks beside its neighbours and nowhere else, on every system. */
const PLAIN_NAME = /^[\p{L}\p{N}._-]{1,120}$/u;

/** Everything that the page, its exports and its report make of a record. Throws where any of it cannot be made. */
export async function everyView(record: AnyRecord): Promise<void> {
  expect(readAny(JSON.stringify(record))).toEqual(record);
  const { id, createdAt } = record;
  const kind = (
    { 'personaloop-run': 'run', 'personaloop-study': 'study', 'personaloop-talk': 'talk' } as const
  )[record.kind];
  expect(placeFromHash(hashOf({ kind, id }))).toEqual({ kind, id });
  expect(createdAt.localeCompare('2026')).not.toBeNaN();
  if (record.kind === 'personaloop-run') await runViews(record);
  else if (record.kind === 'personaloop-study') await studyViews(record);
  else talkViews(record);
}

const nothing = () => Promise.reject(new Error('no engine'));

async function runViews(record: RunRecord): Promise<void> {
  const { events, kind: _, ...head } = record;
  const parts = { head, events, sink: null, engines: nothing, batch: () => 1, now: () => 0 };
  const run = new OptimiseRun(parts);
  const snapshot = run.snapshot();
  const { state } = snapshot;
  expect(run.record()).toEqual(record);
  expect([snapshot.clock.share, snapshot.clock.runningMs].every(Number.isFinite)).toBe(true);
  stageCounts(snapshot);
  const data = trajectoryData(state, null);
  for (const { score } of [...leaderboard(state), ...stepMeansOf(state)]) expect(score.mean).not.toBeNaN();
  bestRows(state, data);
  tableRows(state, data);
  conclusion(state);
  for (const { id, check } of signals) {
    const found = check(state);
    if (found) signalWords.of(id)?.seen(found.figures, state.settings);
  }
  for (const candidate of state.candidates) {
    const rows = (['search', 'confirm', 'report'] as const).flatMap((split) =>
      questionRows(state, head, candidate.id, split),
    );
    facetGroups(rows);
    facts(state, head, candidate, rows, parentOf(state, candidate));
  }
  [headEngine(head), headWriter(head), words.runName(head.settings.target)].forEach(shown);
  storedCells({ runs: [{ head, finished: false, evaluations: 0 }], studies: [], talks: [] });
  const figure = trajectoryFigure(state, { title: head.title, simulated: head.simulated, head });
  shown(figure);
  expectPlainNames([
    ...Object.keys(bundleFiles(record, figure)),
    ...exporters.map((e) => e.fileName(record)),
  ]);
}

const stepMeansOf = (state: Parameters<typeof chartPoints>[0]) =>
  stepMeans(chartPoints(state)).map(({ mean }) => ({ score: { mean } }));

async function studyViews(record: StudyRecord): Promise<void> {
  const { events, kind: _, ...head } = record;
  const written = () => Promise.resolve();
  const since = () => Promise.resolve({ head, events: [] });
  const parts = {
    head,
    events,
    append: written,
    keep: written,
    settle: written,
    since,
    choose: () => undefined,
    engine: nothing,
  };
  const run = new StudyRun({ ...parts, batch: () => 1, now: () => 0 });
  expect(run.record()).toEqual(record);
  run.snapshot();
  const readings = readingsOf(events);
  const study = studyOf(head.study);
  study.summarise(head.settings, head.items, readings);
  const jobs = study.plan(head.settings, head.items);
  for (const { id } of jobs) inspected(head, readings, id, noneOf(jobs, id));
  shown(app.studies[head.study]);
  const figure = studyFigure(head, readings);
  shown(figure);
  expectPlainNames([
    ...Object.keys(bundleFiles(record, figure)),
    ...studyExporters.map((e) => e.fileName(record)),
    studyStem(record),
  ]);
}

function talkViews(record: TalkRecord): void {
  const state = talkState(record, record.events);
  nextOf(state);
  const points = driftOf(state);
  talkSentences(record.settings, points);
  shown(talkFigure(record, points));
  talkTables(record);
  expectPlainNames([talkStem(record)]);
}

/** What is put on the page is a text. */
function shown(text: unknown): void {
  if (text !== null && typeof text === 'string')
    expect(text).not.toMatch(/\b(undefined|NaN)\b|\[object Object\]/);
}

function expectPlainNames(names: readonly string[]): void {
  for (const name of names) expect(name).toMatch(PLAIN_NAME);
}
