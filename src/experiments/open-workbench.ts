import { refusedLater } from '../core/problems/refused-later';
import type { RunHead } from '../core/record/schema';
import type { RunEvent } from '../core/loop/types';
import { checkpointStore } from '../storage/checkpoints';
import { openDatabase, type Database } from '../storage/db';
import { runStore, studyStore, talkStore } from '../storage/runs';
import { fromStored } from './choice';
import type { Kept } from './checkpoints';
import type { RunController, RunSnapshot } from './contract';
import { nearAddress } from './default-model';
import { EngineHolder } from './engine-holder';
import type { makeEngine } from './make-engine';
import { InHand } from './in-hand';
import { newId } from './new-id';
import { chosenIn, newRunHead } from './new-run';
import { otherWriter, type RunChoices } from './roles';
import type { OptimiseRun } from './run-controller';
import { runEngines } from './run-engines';
import { sharedLog } from './shared-log';
import { storedRun } from './stored-run';
import type { Workbench } from './workbench';

/** Items between two writes: one stroke of the page for a formula, a few seconds of work for a model. */
const BATCH = { simulator: 20, replay: 1, wllama: 4, webllm: 4 } as const;

/** The loop comes when a run does: a visitor who only looks does not wait for it. */
const theLoop = () => import('./stored-run-parts');

/**
 * The tab's workbench over IndexedDB. `onBlocked`: it waits for a tab with an older version of the page. Rejects when
 * the browser refuses storage altogether.
 */
export async function openWorkbench(make?: typeof makeEngine, onBlocked?: () => void): Promise<Workbench> {
  const db = await openDatabase(onBlocked);
  const store = runStore(db);
  const holder = new EngineHolder(make);
  const studies = studyStore(db);
  const studyBench = once(() =>
    import('./study-bench').then((m) => m.studyBench({ store: studies, holder, newId, batch: BATCH })),
  );
  const talks = talkStore(db);
  const talkBench = once(() =>
    import('./talk-bench').then((m) => m.talkBench({ store: talks, holder, newId, batch: BATCH })),
  );
  const notebooks = () => import('../storage/notebooks').then((m) => m.notebookStore(db));
  const open = new InHand<OptimiseRun>();
  const kept = once(() => theLoop().then((m) => m.keptRecords(store, (id) => open.close(id))));

  /** What was chosen in this tab, by run: local files are known here only. */
  const chosen = new Map<string, Partial<RunChoices>>();

  const theCheckpoints = async () => (await theLoop()).checkpoints(checkpointStore(db));

  /** What is kept of a stored run, shown at once where nothing has been stored since. */
  const glance = async (head: RunHead, show?: (picture: RunSnapshot) => void): Promise<Kept | null> => {
    const kept = await (await theCheckpoints()).of(head);
    if (kept && show && kept.events === (await store.countEvents(head.id)))
      show((await theLoop()).pictureOf(head, kept));
    return kept;
  };

  const control = async (head: RunHead, events: readonly RunEvent[], kept: Kept | null = null) => {
    const { target = fromStored(head.choice), writer = head.writer ? fromStored(head.writer) : null } =
      chosen.get(head.id) ?? {};
    const { OptimiseRun, foldRun } = await theLoop();
    const state = await foldRun(head, events, kept);
    const { keep } = (await theCheckpoints()).keeper(head, kept?.events ?? 0);
    void keep(state, events.length, true);
    const run: OptimiseRun = new OptimiseRun({
      head,
      events,
      state,
      sink: sharedLog(store, head.id),
      keep,
      engines: (signal) => {
        const show = run.showLoading.bind(run);
        return runEngines(holder, { head: run.snapshot().head, target, writer, show }, signal);
      },
      batch: (d) => BATCH[d.kind],
      now: () => performance.now(),
    });
    open.take(head.id, run);
    await run.look();
    return run;
  };

  return {
    studies: {
      list: () => studies.heads(),
      create: async (...of) => (await studyBench()).create(...of),
      open: async (...of) => (await studyBench()).open(...of),
      remove: async (id) => (await studyBench()).remove(id),
    },
    talks: { list: () => talks.heads(), bench: talkBench },
    notebooks,
    runs: async () => (await store.heads()).map(storedRun),
    async create(settings, target, { title, writer = null, copyOf = null } = {}) {
      const choices = { target, writer: otherWriter({ target, writer }) };
      const context = { id: newId(), createdAt: new Date().toISOString() };
      const made = await newRunHead(settings, choices, context);
      const head = { ...made, ...(title !== undefined && { title }), ...(copyOf !== null && { copyOf }) };
      await store.putHead(head);
      chosen.set(head.id, choices);
      return control(head, []);
    },
    async open(id, engines = {}, show): Promise<RunController> {
      await open.close(id);
      let kept: Kept | null = null;
      const make = async (stored: RunHead, events: readonly RunEvent[]) => {
        chosen.set(id, { ...chosen.get(id), ...engines });
        const head = unbegun(stored, chosen.get(id) ?? {});
        if (head !== stored) await store.putHead(head);
        return control(head, events, kept);
      };
      const { openWhole } = await theLoop();
      const made = await openWhole('run', store, id, make, async (head) => {
        kept = await glance(head, show);
      });
      if (!made) throw await refusedLater({ kind: 'not-here', what: 'run' });
      return made;
    },
    importFile: async (file) => (await theLoop()).importFile(db, file),
    remove: async (id) => (await kept())(id),
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

/** What is fetched when it is first wanted. */
function once<T>(get: () => Promise<T>): () => Promise<T> {
  let got: Promise<T> | null = null;
  return () => (got ??= get());
}

const somethingIn = async (db: Database): Promise<boolean> =>
  (await Promise.all([...db.objectStoreNames].map((name) => db.count(name)))).some(Boolean);
