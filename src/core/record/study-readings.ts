import type { StudyReadings } from '../studies/contract';
import type { ItemReading } from '../vocabulary';
import type { StudyEvent } from './study';

/** Readings by job, in the order they were made; the same item twice (a file edited by hand) counts once. */
export function readingsOf(events: readonly StudyEvent[]): StudyReadings {
  return events.reduce<StudyReadings>((all, event) => withEvent(all, event), new Map());
}

/** The readings with one batch more. */
export function withEvent(all: StudyReadings, { job, readings }: StudyEvent): StudyReadings {
  const before: readonly ItemReading[] = all.get(job) ?? [];
  const known = new Set(before.map((r) => r.itemId));
  return new Map(all).set(job, [...before, ...readings.filter((r) => !known.has(r.itemId))]);
}
