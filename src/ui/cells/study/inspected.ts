import type { StudyHead } from '../../../core/record/study';
import { byItem, type Job, questionsOf, studyOf, type StudyReadings } from '../../../core/studies/index';
import type { Item, ItemReading, Question } from '../../../core/vocabulary';
import { profile } from '../../text/en/profile';

export interface InspectedRow {
  readonly id: string;
  readonly index: number;
  readonly situation: string;
  readonly logOdds: number;
  /** From no persona on the same question; null without one. */
  readonly shift: number | null;
  readonly slotBias: number | null;
  readonly mass: number | null;
  readonly reading: ItemReading;
}

/** The job that asks the same questions in the same way with no persona; null where the study has none. */
export function noneOf(jobs: readonly Job[], id: string): string | null {
  const own = jobs.find((job) => job.id === id);
  const none = jobs.find((job) => job.persona === null && own && sameAsking(job, own));
  return none?.id ?? null;
}

function sameAsking(a: Job, b: Job): boolean {
  if (a.model !== b.model) return false;
  if ('instrument' in a || 'instrument' in b)
    return 'instrument' in a && 'instrument' in b && a.instrument === b.instrument;
  return (
    a.trait === b.trait && a.reading === b.reading && a.form === b.form && a.paraphrased === b.paraphrased
  );
}

/** A question as a list names it. */
const nameOf = (job: Job, question: Question): string =>
  'instrument' in job ? profile.asked(job.instrument, question) : (question as Item).situation;

/** One job with its answers so far, in the order they were asked; null for a job that is none of the study's. */
export function inspected(
  head: StudyHead,
  readings: StudyReadings,
  jobId: string,
  none: string | null,
): { job: Job; rows: InspectedRow[] } | null {
  const study = studyOf(head.study);
  const job = study.plan(head.settings, head.items).find((one) => one.id === jobId);
  if (!job) return null;
  const items = new Map(questionsOf(head.items, job).map((item) => [item.id, item]));
  const reference = none === null || none === jobId ? null : byItem(readings, none);
  const rows = (readings.get(jobId) ?? []).map((reading, index): InspectedRow => {
    const item = items.get(reading.itemId);
    const without = reference?.get(reading.itemId);
    return {
      id: reading.itemId,
      index,
      situation: item ? nameOf(job, item) : reading.itemId,
      logOdds: reading.logOdds,
      shift: without ? reading.logOdds - without.logOdds : null,
      slotBias: reading.slotBias,
      mass: reading.mass,
      reading,
    };
  });
  return { job, rows };
}
