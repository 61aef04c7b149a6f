import { InputError } from '../core/errors';
import type { RunHead } from '../core/record/schema';
import type { RunEvent } from '../core/loop/types';
import { openDatabase } from '../storage/db';
import { runStore, studyStore } from '../storage/runs';
import { fromStored, type EngineChoice } from './choice';
import type { RunController } from './contract';
import { servedHere } from './default-model';
import { EngineHolder } from './engine-holder';
import { newRunHead } from './new-run';
import type { OptimiseRun } from './run-controller';
import { keptRecords } from './kept-records';
import { studyBench } from './study-bench';
import type { StoredRun, Workbench } from './workbench';

/** Items between two writes: one stroke of the page for a formula, a few seconds of work for a model. */
const BATCH = { simulator: 20, replay: 1, wllama: 4, webllm: 4 } as const;

/** The loop and the record reader come when a run does: a visitor who only looks does not wait for them. */
const theLoop = () => import('./run-controller');
const theReader = () => import('../core/record/read-any');

/** The tab's workbench over IndexedDB. Rejects when the browser refuses storage altogether. */
export async function openWorkbench(): Promise<Workbench> {
  const db = await openDatabase();
  const store = runStore(db);
  const holder = new EngineHolder();
  const studies = studyBench({ store: studyStore(db), holder, newId, batch: BATCH });
  const open = new Map<string, OptimiseRun>();
  const { takeIn, remove, restore } = keptRecords(store, (id) => open.get(id)?.dispose(), newId);

  const control = async (head: RunHead, events: readonly RunEvent[], choice: EngineChoice | null) => {
    const { OptimiseRun } = await theLoop();
    const run: OptimiseRun = new OptimiseRun({
      head,
      events,
      sink: { append: (index, event, at) => store.append(head.id, index, event, at) },
      engine: (signal) =>
        holder.takeFor(
          { what: 'run', show: (loading) => run.showLoading(loading) },
          choice,
          { seed: head.settings.seed, like: head.target },
          signal,
        ),
      batch: (d) => BATCH[d.kind],
      now: () => performance.now(),
    });
    open.set(head.id, run);
    return run;
  };

  return {
    studies,
    runs: async () => (await store.heads()).map(stored),
    async create(settings, choice, title) {
      const context = { id: newId(), createdAt: new Date().toISOString() };
      const made = await newRunHead(settings, choice, context);
      const head = title === undefined ? made : { ...made, title };
      await store.putHead(head);
      return control(head, [], choice);
    },
    async open(id, choice): Promise<RunController> {
      await open.get(id)?.dispose();
      const head = await store.head(id);
      if (!head) throw new InputError('This run is not in this browser.');
      return control(head, await store.events(id), choice ?? fromStored(head.choice));
    },
    async importFile(file) {
      const { readAny } = await theReader();
      const read = readAny(await file.text());
      if (read.kind === 'personaloop-study')
        return { kind: 'study', study: await studies.importRecord(read) };
      const { kind: _, events, ...head } = read;
      return { kind: 'run', run: stored(await takeIn(head, events)) };
    },
    remove,
    restore,
    engineStatus: () => holder.status(),
    onEngineStatus: (listener) => holder.onChange(listener),
    load: async (choice, signal) => void (await holder.take(choice, { seed: 1, like: null }, signal)),
    defaultModelIsNear: async () => holder.status().choice?.kind === 'default-cpu' || (await servedHere()),
  };
}

/** 128 random bits in hex; `crypto.randomUUID` is missing on a classroom's plain-http address. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

const stored = (head: RunHead): StoredRun => ({
  head,
  finished: head.progress.stage === 'done',
  evaluations: head.progress.evaluations,
});
