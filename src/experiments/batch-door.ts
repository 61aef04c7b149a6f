import type { RunEvent } from '../core/loop/types';
import type { AskResult } from '../core/vocabulary';
import type { RunHead, RunRecord } from '../core/record/schema';
import type { StudyEvent, StudyHead, StudyRecord } from '../core/record/study';
import { studyOf } from '../core/studies/index';
import { exporters } from '../storage/export/index';
import { studyExporters } from '../storage/export/study';
import type { StoredChoice } from '../core/record/schema';
import { withMemory, type AnswerMemory } from './answer-memory';
import { fromStored, type EngineChoice } from './choice';
import type { RunController, RunSnapshot } from './contract';
import { readExperiment } from './experiment';
import { makeEngine } from './make-engine';
import { openWorkbench } from './open-workbench';
import { isStudyExperiment, readStudyExperiment } from './study-experiment';
import type { Workbench } from './workbench';

/** What the headless command hears while a run goes on. */
export interface BatchEar {
  event(index: number, event: RunEvent | StudyEvent, head: RunHead | StudyHead): void;
  progress(line: BatchProgress): void;
  /** An answer that the memory did not have. */
  answer?(key: string, result: AskResult): void;
}

export interface BatchProgress {
  readonly status: string;
  readonly stage: string;
  readonly step: number;
  readonly steps: number;
  readonly share: number;
  readonly leftMs: number | null;
  readonly itemsPerSecond: number | null;
  readonly load: string | null;
}

export interface BatchFile {
  readonly name: string;
  readonly base64: string;
}

/** Draws a chart file from a finished run; the page hands it in, because experiments do not know it. */
export type Drawer = (record: RunRecord, snapshot: RunSnapshot) => Promise<{ name: string; blob: Blob }[]>;

export interface BatchInput {
  readonly experiment: unknown;
  readonly resume: string | null;
  /** The file that the experiment names as its bank. */
  readonly bank?: BatchFile | null;
  /** What other experiments have asked before, by key; null for no memory. */
  readonly answers?: readonly (readonly [string, AskResult])[] | null;
}

export interface BatchResult {
  readonly files: BatchFile[];
  readonly record: RunRecord | StudyRecord;
  /** Models of a study that could not answer everything, each with why. */
  readonly without?: readonly string[];
}

/** Runs or resumes one experiment to its end and gives its files. Throws the sentence to print. */
export async function runBatch(input: BatchInput, ear: BatchEar, draw: Drawer): Promise<BatchResult> {
  return isStudyExperiment(input.experiment) ? studyBatch(input, ear) : optimiseBatch(input, ear, draw);
}

/** Settings with the experiment's own questions imported. Throws ItemsError naming the rows that are wrong. */
async function withBank<S>(settings: S, bank: string | null, input: BatchInput): Promise<S> {
  if (bank === null) return settings;
  if (!input.bank) throw new Error(`The file of questions "${bank}" was not given.`);
  const { importBank } = await import('./items/item-banks');
  const bytes = Uint8Array.from(atob(input.bank.base64), (c) => c.charCodeAt(0));
  const files = [new File([bytes], input.bank.name)];
  const { id } = await importBank(
    { kind: 'files', files, trait: null },
    { signal: new AbortController().signal },
  );
  return { ...settings, bank: id };
}

/** The workbench; with a memory, models are asked only what no experiment has asked them. */
function benchFor({ answers }: BatchInput, ear: BatchEar): Promise<Workbench> {
  if (!answers) return openWorkbench();
  const known = new Map(answers);
  const memory: AnswerMemory = {
    recall: (key) => known.get(key),
    keep: (key, result) => {
      known.set(key, result);
      ear.answer?.(key, result);
    },
  };
  return openWorkbench(async (choice, wish) => {
    const engine = await makeEngine(choice, wish);
    return engine.describe().simulated ? engine : withMemory(engine, memory);
  });
}

async function optimiseBatch(input: BatchInput, ear: BatchEar, draw: Drawer): Promise<BatchResult> {
  const experiment = readExperiment(input.experiment);
  const { title } = experiment;
  const target = chosen(experiment.model);
  const writer = experiment.writer && chosen(experiment.writer);
  const bench = await benchFor(input, ear);
  const run: RunController = input.resume
    ? await bench.open(await importedId(bench, input.resume), { target, ...(writer && { writer }) })
    : await bench.create(await withBank(experiment.settings, experiment.bank, input), target, {
        ...(title !== null && { title }),
        writer,
      });
  const tell = teller(() => run.record().events, ear, input.resume !== null);
  run.subscribe((snapshot) => {
    tell(snapshot.head);
    ear.progress(progressOf(snapshot));
  });
  await run.run();
  const snapshot = run.snapshot();
  if (snapshot.status !== 'finished')
    throw snapshot.error ?? new Error(`The run ended as "${snapshot.status}".`);
  const record = run.record();
  const made = await Promise.all(
    exporters.map(async (e) => ({ name: e.fileName(record), blob: await e.make(record) })),
  );
  const drawn = await draw(record, snapshot);
  return { files: await Promise.all([...made, ...drawn].map(toBase64)), record };
}

async function studyBatch(input: BatchInput, ear: BatchEar): Promise<BatchResult> {
  const { model, bank, study, settings, title } = readStudyExperiment(input.experiment);
  const choice = chosen(model);
  studyOf(study).models?.(settings).forEach(chosen);
  const bench = await benchFor(input, ear);
  const run = input.resume
    ? await bench.studies.open(await importedId(bench, input.resume), choice)
    : await bench.studies.create(study, await withBank(settings, bank, input), choice, {
        ...(title !== null && { title }),
      });
  const tell = teller(() => run.record().events, ear, input.resume !== null);
  run.subscribe((snapshot) => {
    tell(snapshot.head);
    const { clock, status, job, loading } = snapshot;
    const { done, total, leftMs, itemsPerSecond } = clock;
    const share = done / Math.max(1, total);
    const stage = job ?? study;
    ear.progress({
      status,
      stage,
      step: done,
      steps: total,
      share,
      leftMs,
      itemsPerSecond,
      load: loadLine(loading),
    });
  });
  await run.run();
  const { status, error, head } = run.snapshot();
  // Models that could not be loaded leave their columns empty; the others are worth their files.
  const without = (head.models ?? []).flatMap(({ choice: of, failure }) =>
    failure ? [`${JSON.stringify(of)}: ${failure.code} ${failure.raw}`] : [],
  );
  const given = without.length > 0 && without.length < (head.models?.length ?? 0);
  if (status !== 'finished' && !given) throw error ?? new Error(`The study ended as "${status}".`);
  const record = run.record();
  const made = studyExporters.map(async (e) => ({ name: e.fileName(record), blob: await e.make(record) }));
  return { files: await Promise.all((await Promise.all(made)).map(toBase64)), record, without };
}

function chosen(model: StoredChoice): EngineChoice {
  const choice = fromStored(model);
  if (!choice)
    throw new Error('A batch run needs a model by address: local files cannot be named in an experiment.');
  return choice;
}

/** Hands each event on once, as soon as it is stored. */
function teller(events: () => readonly (RunEvent | StudyEvent)[], ear: BatchEar, resumed: boolean) {
  let told = resumed ? events().length : 0;
  return (head: RunHead | StudyHead) => {
    for (const all = events(); told < all.length; told++) {
      const event = all[told];
      if (event) ear.event(told, event, head);
    }
  };
}

async function importedId(bench: Workbench, text: string): Promise<string> {
  const imported = await bench.importFile(new Blob([text]));
  if (imported.kind === 'talk') throw new Error('A talk has no experiment to go on with.');
  if (imported.kind === 'notebook') throw new Error('A notebook has no one experiment to go on with.');
  return imported.kind === 'run' ? imported.run.head.id : imported.study.id;
}

function progressOf({ status, state, clock, loading }: RunSnapshot): BatchProgress {
  return {
    status,
    stage: state.stage,
    step: state.step,
    steps: state.settings.steps,
    share: clock.share,
    leftMs: clock.leftMs,
    itemsPerSecond: clock.itemsPerSecond,
    load: loadLine(loading),
  };
}

function loadLine(loading: RunSnapshot['loading']): string | null {
  const load = loading?.progress;
  return load ? `${load.phase} ${load.total ? Math.round((100 * load.done) / load.total) : '?'} %` : null;
}

async function toBase64({ name, blob }: { name: string; blob: Blob }): Promise<BatchFile> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name, base64: btoa(binary) };
}
