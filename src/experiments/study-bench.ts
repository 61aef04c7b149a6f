import { InputError } from '../core/errors';
import type { StudyEvent, StudyHead } from '../core/record/study';
import type { studyStore } from '../storage/runs';
import { fromStored, type EngineChoice } from './choice';
import type { EngineHolder } from './engine-holder';
import { keptRecords } from './kept-records';
import { sharedLog } from './shared-log';
import type { StudyBench } from './study-contract';
import type { StudyRun } from './study-run';

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
  const open = new Map<string, StudyRun>();
  const { takeIn, remove, restore } = keptRecords(store, (id) => open.get(id)?.dispose(), newId);

  const control = async (head: StudyHead, events: readonly StudyEvent[], choice: EngineChoice | null) => {
    const { StudyRun } = await theStudies();
    const run: StudyRun = new StudyRun({
      head,
      events,
      ...sharedLog(store, head.id),
      engine: (signal) =>
        holder.takeFor(
          { what: 'study', show: (loading) => run.showLoading(loading) },
          choice,
          { seed: SEED, like: head.target },
          signal,
        ),
      batch: (d) => batch[d.kind] ?? 1,
      now: () => performance.now(),
    });
    open.set(head.id, run);
    await run.look();
    return run;
  };

  return {
    list: () => store.heads(),
    async create(study, settings, choice, title) {
      const { newStudyHead } = await theHead();
      const context = { id: newId(), createdAt: new Date().toISOString() };
      const made = await newStudyHead(study, settings, choice, context);
      const head = title === undefined ? made : { ...made, title };
      await store.putHead(head);
      return control(head, [], choice);
    },
    async open(id, choice) {
      await open.get(id)?.dispose();
      const head = await store.head(id);
      if (!head) throw new InputError('This study is not in this browser.');
      return control(head, await store.events(id), choice ?? fromStored(head.choice));
    },
    importRecord: ({ kind: _, events, ...head }) => takeIn(head, events),
    remove,
    restore,
  };
}
