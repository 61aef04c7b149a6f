import type { RunEvent, TopicSubject } from '../core/loop/types';
import type { RunRecord } from '../core/record/schema';
import type { StudyEvent, StudyRecord } from '../core/record/study';
import { studyOf } from '../core/studies/index';
import type { AskResult, ItemReading } from '../core/vocabulary';

/**
 * A record as the order of what the model was asked. Batches are taken apart: how many questions were stored at once
 * depends on the device and on pauses, not on the settings.
 */
export type TraceStep =
  | { readonly kind: 'answer'; readonly place: string; readonly nats: readonly number[] }
  | {
      readonly kind: 'reply';
      readonly place: string;
      readonly step: number;
      readonly slot: number;
      readonly text: string;
    }
  | { readonly kind: 'stop'; readonly place: string };

export function traceOf(record: RunRecord | StudyRecord): TraceStep[] {
  return record.kind === 'personaloop-run'
    ? record.events.flatMap(runSteps)
    : inPlan(record).flatMap(({ job, readings }: StudyEvent) => readings.map((one) => answer(job, one)));
}

/** A model that could not be loaded may have answered after the others: its answers go where they were planned. */
function inPlan({ models, study, settings, items, events }: StudyRecord): readonly StudyEvent[] {
  if (!models) return events;
  const places = new Map(
    studyOf(study)
      .plan(settings, items)
      .map(({ id }, i) => [id, i]),
  );
  const place = ({ job }: StudyEvent) => places.get(job) ?? places.size;
  return [...events].sort((a, b) => place(a) - place(b));
}

function runSteps(event: RunEvent): TraceStep[] {
  switch (event.type) {
    case 'scored': {
      const { candidate, split, shuffled, readings } = event;
      return readings.map((one) => answer(`#${candidate} ${split}${shuffled ? ' shuffled' : ''}`, one));
    }
    case 'judged':
      return [judged(event.subject, event.result)];
    case 'replied': {
      const { step, slot, attempt } = event.call;
      const place = `reply ${step}.${slot}.${attempt}`;
      return [{ kind: 'reply', place, step, slot, text: event.result.text }];
    }
    case 'stopped':
      return [{ kind: 'stop', place: `stopped ${event.reason}` }];
  }
}

const answer = (who: string, { itemId, logOdds }: ItemReading): TraceStep => ({
  kind: 'answer',
  place: `${who} ${itemId}`,
  nats: [logOdds],
});

/** An on-topic check has no item: its options are compared one by one. */
const judged = (subject: TopicSubject, { options }: AskResult): TraceStep => ({
  kind: 'answer',
  place: `on topic ${subject}`,
  nats: options.map((option) => option.logProb),
});
