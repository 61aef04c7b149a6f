import { refusedLater } from '../core/problems/refused-later';
import type { RunHead } from '../core/record/schema';
import type { RunEvent } from '../core/loop/types';
import { openDatabase, type Database } from '../storage/db';
import { runStore, studyStore, talkStore } from '../storage/runs';
import { fromStored } from './choice';
import type { RunController } from './contract';
import { nearAddress } from './default-model';
import { EngineHolder } from './engine-holder';
import type { makeEngine } from './make-engine';
import { newId } from './new-id';
import { chosenIn, newRunHead } from './new-run';
import { otherWriter, type RunChoices } from './roles';
import type { OptimiseRun } from './run-controller';
import { runEngines } from './run-engines';
import { keptRecords } from './kept-records';
import { sharedLog } from './shared-log';
import { studyBench } from './study-bench';
import type { TalkBench } from './talk-contract';
import { openWhole } from './whole-record';
import type { StoredRun, Workbench } from './workbench';

/** Items between two writes: one stroke of the page for a formula, a few seconds of work for a model. */
const BATCH = { simulator: 20, replay: 1, wllama: 4, webllm: 4 } as const;

/** The loop and the record reader come when a run does: a visitor who only looks does not wait for them. */
const theLoop = () => Promise.all([import('./run-controller'), import('./fold-run')]);
const theReader = () => import('../core/record/read-any');

/**
 * The tab's workbench over IndexedDB. `onBlocked`: it waits for a tab with an older version of the page. Rejects when
 * the browser refuses storage altogether.
 */
export async function openWorkbench(make?: typeof makeEngine, onBlocked?: () => void): Promise<Workbench> {
  const db = await openDatabase(onBlocked);
  const store = runStore(db);
  const holder = new EngineHolder(make);
  const studies = studyBench({ store: studyStore(db), holder, newId, batch: BATCH });
  const talks = talkStore(db);
  let talking: Promise<TalkBench> | null = null;
  const talkBench = () =>
    (talking ??= import('./talk-bench').then((m) =>
      m.talkBench({ store: talks, holder, newId, batch: BATCH }),
    ));
  const notebooks = () => import('../storage/notebooks').then((m) => m.notebookStore(db));
  const open = new Map<string, OptimiseRun>();
  const { takeIn, remove, restore } = keptRecords(store, (id) => open.get(id)?.dispose(), newId);

  /** What was chosen in this tab, by run: local files are known here only. */
  const chosen = new Map<string, Partial<RunChoices>>();

  const control = async (head: RunHead, events: readonly RunEvent[]) => {
    const { target = fromStored(head.choice), writer = head.writer ? fromStored(head.writer) : null } =
      chosen.get(head.id) ?? {};
    const [{ OptimiseRun }, { foldRun }] = await theLoop();
    const run: OptimiseRun = new OptimiseRun({
      head,
      events,
      state: await foldRun(head, events),
      sink: sharedLog(store, head.id),
      engines: (signal) => {
        const show = run.showLoading.bind(run);
        return runEngines(holder, { head: run.snapshot().head, target, writer, show }, signal);
      },
      batch: (d) => BATCH[d.kind],
      now: () => performance.now(),
    });
    open.set(head.id, run);
    await run.look();
    return run;
  };

  return {
    studies,
    talks: { list: () => talks.heads(), bench: talkBench },
    notebooks,
    runs: async () => (await store.heads()).map(stored),
    async create(settings, target, { title, writer = null, copyOf = null } = {}) {
      const choices = { target, writer: otherWriter({ target, writer }) };
      const context = { id: newId(), createdAt: new Date().toISOString() };
      const made = await newRunHead(settings, choices, context);
      const head = { ...made, ...(title !== undefined && { title }), ...(copyOf !== null && { copyOf }) };
      await store.putHead(head);
      chosen.set(head.id, choices);
      return control(head, []);
    },
    async open(id, engines = {}): Promise<RunController> {
      await open.get(id)?.dispose();
      const made = await openWhole('run', store, id, async (stored, events) => {
        chosen.set(id, { ...chosen.get(id), ...engines });
        const head = unbegun(stored, chosen.get(id) ?? {});
        if (head !== stored) await store.putHead(head);
        return control(head, events);
      });
      if (!made) throw await refusedLater({ kind: 'not-here', what: 'run' });
      return made;
    },
    async importFile(file) {
      const { checkSize, readFile } = await theReader();
      checkSize(file.size);
      const read = readFile(await file.text());
      if (read.kind === 'personaloop-notebook')
        return { kind: 'notebook', notebook: await (await notebooks()).takeWhole(read, newId) };
      if (read.kind === 'personaloop-study')
        return { kind: 'study', study: await studies.importRecord(read) };
      if (read.kind === 'personaloop-talk')
        return { kind: 'talk', talk: await (await talkBench()).importRecord(read) };
      const { kind: _, events, ...head } = read;
      return { kind: 'run', run: stored(await takeIn(head, events)) };
    },
    remove,
    restore,
    // Where it cannot be looked into, that is said elsewhere.
    hasStored: () => somethingIn(db).catch(() => false),
    salvage: () => import('./salvage').then((m) => m.salvage(db)),
    engineStatus: () => holder.status(),
    onEngineStatus: (listener) => holder.onChange(listener),
    load: async (choice, signal, beside) =>
      void (await holder.take(choice, { seed: 1, like: null }, signal, beside)),
    defaultModelIsNear: async () =>
      holder.status().held.some(({ choice }) => choice.kind === 'default-cpu') ||
      (await nearAddress()) !== null,
  };
}

/** A run that no engine has met yet takes what was chosen for it; one that has begun stays what its record says. */
function unbegun(head: RunHead, { target, writer }: Partial<RunChoices>): RunHead {
  if (head.target || (!target && !writer)) return head;
  const choices = {
    target: target ?? fromStored(head.choice),
    writer: writer ?? (head.writer ? fromStored(head.writer) : null),
  };
  if (!choices.target) return head;
  const { writer: _, ...rest } = head;
  return { ...rest, ...chosenIn({ ...choices, target: choices.target }) };
}

const stored = (head: RunHead): StoredRun => ({
  head,
  finished: head.progress.stage === 'done',
  evaluations: head.progress.evaluations,
});

const somethingIn = async (db: Database): Promise<boolean> =>
  (await Promise.all([...db.objectStoreNames].map((name) => db.count(name)))).some(Boolean);
