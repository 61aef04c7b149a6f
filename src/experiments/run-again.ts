import type { RunHead, RunRecord } from '../core/record/schema';
import type { StudyRecord } from '../core/record/study';

/** What belongs to the repetition and not to the first time. */
export interface AgainContext {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly app: string;
  readonly device: RunHead['device'];
}

/**
 * The same task with nothing measured: settings, seed, questions and choice of model are the record's own, so that it
 * can be repeated without the bank it came from.
 */
export function runAgain(record: RunRecord | StudyRecord, context: AgainContext): RunRecord | StudyRecord {
  const blank = {
    ...context,
    target: null,
    simulated: record.choice.kind === 'simulator',
    runningMs: 0,
    events: [],
  };
  return record.kind === 'personaloop-run'
    ? {
        ...withoutCopyOf(record),
        ...blank,
        optimizer: null,
        progress: { stage: 'evaluate', step: 0, evaluations: 0 },
      }
    : {
        ...record,
        ...blank,
        simulated: record.models ? record.simulated : blank.simulated,
        ...(record.models && {
          models: record.models.map(({ choice }) => ({ choice, target: null, failure: null })),
        }),
        progress: { done: 0, total: record.progress.total },
      };
}

/** A repetition changes nothing: it is no copy with something changed. */
function withoutCopyOf({ copyOf: _, ...record }: RunRecord): RunRecord {
  return record;
}
