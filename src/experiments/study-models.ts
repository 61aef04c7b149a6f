import { EngineError, InputError } from '../core/errors';
import type { StudyHead, StudyModel } from '../core/record/study';
import type { EngineDescription } from '../engines/contract';
import { ChooseAgain } from './roles';
import { sameMeasurement } from './same-measurement';

/** A study was given another model than the one it began with. */
export class OtherModel extends InputError {}

const called = ({ model }: EngineDescription) => `${model.name} (${model.quantisation})`;

/**
 * The head once a model has been loaded: the engine is part of the measurement, so it goes on only with the one it
 * began with. `model` is the place among several. Throws OtherModel.
 */
export function metModel(head: StudyHead, model: number | null, now: EngineDescription): StudyHead {
  const known = model === null ? head.target : (head.models?.[model]?.target ?? null);
  if (known && !sameMeasurement(known, now))
    throw new OtherModel(`This study began with ${called(known)}; now there is ${called(now)}.`);
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
