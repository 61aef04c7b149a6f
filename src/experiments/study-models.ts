import { EngineError, InputError } from '../core/errors';
import { inEnglish } from '../core/problems/english';
import type { GoingOnProblem } from '../core/problems/going-on';
import type { StudyHead, StudyModel } from '../core/record/study';
import { questionsOf, type Job, type StudyItems, type StudyReadings } from '../core/studies/index';
import type { EngineDescription } from '../engines/contract';
import { ChooseAgain } from './choose-again';
import { called } from './called';
import { sameMeasurement } from './same-measurement';
import type { Left } from './study-stopwatch';

/** A study was given another model than the one it began with. */
export class OtherModel extends InputError {
  constructor(problem: GoingOnProblem) {
    super(problem, inEnglish(problem));
  }
}

/**
 * The head once a model has been loaded: the engine is part of the measurement, so it goes on only with the one it
 * began with. `model` is the place among several. Throws OtherModel.
 */
export function metModel(head: StudyHead, model: number | null, now: EngineDescription): StudyHead {
  const known = model === null ? head.target : (head.models?.[model]?.target ?? null);
  if (known && !sameMeasurement(known, now))
    throw new OtherModel({ kind: 'other-model', what: 'study', began: called(known), now: called(now) });
  if (model === null) return { ...head, target: known ?? now, simulated: now.simulated };
  return withModel(head, model, { target: known ?? now, failure: null });
}

/** What keeps one of several models from answering; null where the whole study has to stop. */
export function failureOf(cause: unknown): StudyModel['failure'] {
  if (cause instanceof ChooseAgain) return { code: 'choose-again', raw: cause.message };
  if (cause instanceof OtherModel) return { code: 'other-model', raw: cause.message };
  if (cause instanceof EngineError && cause.code !== 'aborted') return { code: cause.code, raw: cause.raw };
  return null;
}

/** The head with something new about one of its models. */
export const withModel = (head: StudyHead, model: number, part: Partial<StudyModel>): StudyHead => ({
  ...head,
  models: (head.models ?? []).map((one, i) => (i === model ? { ...one, ...part } : one)),
});

/** What a study has asked of its models: none answered with a language model, or some did not. */
export const simulatedModels = ({ models = [] }: Pick<StudyHead, 'models'>): boolean[] =>
  models.map(({ choice, target }) => target?.simulated ?? choice.kind === 'simulator');

/** What each model that can go on has still to answer; `now` is the place of the one that is loaded. */
export function leftOf(
  head: StudyHead,
  jobs: readonly Job[],
  readings: StudyReadings,
  now: number | null,
): Left[] {
  const formula = simulatedModels(head);
  const places = [...new Set(jobs.map((job) => job.model ?? null))];
  return places.flatMap((place): Left[] => {
    if (place !== null && head.models?.[place]?.failure) return [];
    const own = jobs.filter((job) => (job.model ?? null) === place);
    const items = own.reduce(
      (sum, { id, items: all }) => sum + all.length - (readings.get(id)?.length ?? 0),
      0,
    );
    const simulated = place === null ? head.simulated : (formula[place] ?? false);
    return [{ model: place ?? 0, items, load: place !== null && place !== now, simulated }];
  });
}

/** Ids of the questions of a job that have no answer yet. */
export function unanswered(job: Job, items: StudyItems, readings: StudyReadings): string[] {
  const answered = readings.get(job.id) ?? [];
  if (answered.length >= job.items.length) return [];
  const done = new Set(answered.map((r) => r.itemId));
  const known = new Set(questionsOf(items, job).map((q) => q.id));
  return job.items.filter((id) => !done.has(id) && known.has(id));
}
