import { refusedLater } from '../core/problems/refused-later';
import type { StudyEvent, StudyHead } from '../core/record/study';
import type { studyStore } from '../storage/runs';
import { fromStored, type EngineChoice } from './choice';
import type { EngineHolder } from './engine-holder';
import { InHand } from './in-hand';
import { keptRecords } from './kept-records';
import { sharedLog } from './shared-log';
import type { StudyBench } from './study-contract';
import type { StudyRun } from './study-run';
import { openWhole } from './whole-record';

interface BenchParts {
  readonly store: ReturnType<typeof studyStore>;
  readonly holder: EngineHolder;
  readonly newId: () => string;
  /** Items between two writes. */
  readonly batch: Readonly<Record<string, number>>;
}

/** Loaded when a study is made or opened: a visitor who only looks does not wait for it. */
const theStudies = () => import('./study-run');
const theHead = () => import('./new-study');

/** Seed of the engines' sampling; studies only read probabilities, the simulator takes its noise from it. */
const SEED = 1;

/** Studies kept in this browser, sharing the tab's one engine. */
export function studyBench({ store, holder, newId, batch }: BenchParts): StudyBench {
  const open = new InHand<StudyRun>();
  const remove = keptRecords(store, (id) => open.close(id));

  /** Models of several that were pointed at in this tab, by study and place: local files are known here only. */
  const pointed = new Map<string, Map<number, EngineChoice>>();
  const pointedAt = (id: string, more?: ReadonlyMap<number, EngineChoice>) => {
    const all = new Map([...(pointed.get(id) ?? []), ...(more ?? [])]);
    pointed.set(id, all);
    return all;
  };

  const control = async (head: StudyHead, events: readonly StudyEvent[], choice: EngineChoice | null) => {
    const { StudyRun } = await theStudies();
    const run: StudyRun = new StudyRun({
      head,
      events,
      ...sharedLog(store, head.id),
      choose: (model, at) => void pointedAt(head.id, new Map([[model, at]])),
      engine: async (signal, model) => {
        const of = run.snapshot().head;
        const one = model === null ? { choice: of.choice, target: of.target } : of.models?.[model];
        const own = model === null ? choice : pointedAt(head.id).get(model);
        const from = own ?? (one && model !== null ? fromStored(one.choice) : null);
        const engine = await holder.takeFor(
          { what: 'study', show: (loading) => run.showLoading(loading) },
          from,
          { seed: SEED, like: one?.target ?? null },
          signal,
        );
        if (model !== null && own && one)
          (await import('./same-name')).sameName(one.choice, engine.describe());
        return engine;
      },
      batch: (d) => batch[d.kind] ?? 1,
      now: () => performance.now(),
    });
    open.take(head.id, run);
    await run.look();
    return run;
  };

  return {
    list: () => store.heads(),
    async create(study, settings, choice, { title, files } = {}) {
      const { newStudyHead } = await theHead();
      const context = { id: newId(), createdAt: new Date().toISOString() };
      const made = await newStudyHead(study, settings, choice, context);
      const head = title === undefined ? made : { ...made, title };
      await store.putHead(head);
      pointedAt(head.id, files);
      return control(head, [], choice);
    },
    async open(id, choice) {
      await open.close(id);
      const made = await openWhole('study', store, id, (head, events) =>
        control(head, events, choice ?? fromStored(head.choice)),
      );
      if (!made) throw await refusedLater({ kind: 'not-here', what: 'study' });
      return made;
    },
    remove,
  };
}
