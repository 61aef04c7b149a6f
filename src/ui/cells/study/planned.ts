import { instrumentOf } from '../../../core/instruments/index';
import { type StudyId, type StudyItems, type StudyNeed, studyOf } from '../../../core/studies/index';

/** How many questions a study with these settings asks. Only their number is needed, not their texts. */
export function plannedQuestions(id: StudyId, settings: unknown): number {
  const study = studyOf(id);
  const items: StudyItems = Object.fromEntries(study.needs(settings).map(placeholders));
  return study.plan(settings, items).reduce((sum, job) => sum + job.items.length, 0);
}

const placeholders = (need: StudyNeed): [string, { id: string }[]] =>
  'instrument' in need
    ? [need.instrument, numbered(need.instrument, instrumentOf(need.instrument).size)]
    : [need.trait, numbered(need.trait, need.count)];

const numbered = (stem: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${stem}${i}` }));
