import { type StudyId, type StudyItems, studyOf } from '../../../core/studies/index';
import type { Item } from '../../../core/vocabulary';

/** How many questions a study with these settings asks. Only the number of items is needed, not their texts. */
export function plannedQuestions(id: StudyId, settings: unknown): number {
  const study = studyOf(id);
  const items: StudyItems = Object.fromEntries(
    study
      .needs(settings)
      .map(({ trait, count }) => [
        trait,
        Array.from({ length: count }, (_, i) => ({ id: `${trait}${i}` }) as Item),
      ]),
  );
  return study.plan(settings, items).reduce((sum, job) => sum + job.items.length, 0);
}
