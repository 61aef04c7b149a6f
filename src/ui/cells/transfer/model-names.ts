import type { StoredChoice } from '../../../core/record/schema';
import type { StudyHead, StudyModel } from '../../../core/record/study';
import { studyOf, type StudyReadings } from '../../../core/studies/index';
import { nameOf as catalogueName } from '../../../engines/webllm/families';
import { nameOf } from '../../../experiments/choice-name';
import { simulatedModels } from '../../../experiments/study-models';
import { app } from '../../text/en/app';
import { transfer } from '../../text/en/transfer';

/** What a model is called before and after it has said its own name. */
function called({ choice, target }: Pick<StudyModel, 'choice' | 'target'>): string {
  if (choice.kind === 'simulator') return app.simulatorOf[choice.landscape];
  if (target) return target.model.name;
  if ('names' in choice) return choice.names[0] ?? '';
  return choice.kind === 'webllm' ? catalogueName(choice.id) : nameOf(choice);
}

/** Two of one name are told apart by their weights, or by number. */
export function modelNames(models: readonly Pick<StudyModel, 'choice' | 'target'>[]): string[] {
  const plain = models.map(called);
  const told = plain.map((name, i) =>
    plain.indexOf(name) === plain.lastIndexOf(name)
      ? name
      : [name, models[i]?.target?.model.quantisation].filter(Boolean).join(' '),
  );
  return told.map((name, i) => {
    const no = told.slice(0, i + 1).filter((other) => other === name).length;
    return no > 1 ? transfer.columns.twice(name, no) : name;
  });
}

export const choiceNames = (choices: readonly StoredChoice[]): string[] =>
  modelNames(choices.map((choice) => ({ choice, target: null })));

export interface Column {
  readonly name: string;
  readonly simulated: boolean;
  readonly failed: boolean;
}

/** The columns of a matrix as they are shown. */
export function columnsOf(head: Pick<StudyHead, 'models'>): Column[] {
  const { models = [] } = head;
  const names = modelNames(models);
  const formula = simulatedModels(head);
  return models.map(({ failure }, i) => ({
    name: names[i] ?? '',
    simulated: formula[i] ?? false,
    failed: failure !== null,
  }));
}

interface Answered {
  readonly done: number;
  readonly total: number;
}

/** Questions answered and planned, model by model. */
export function answeredBy(
  { models = [], study, settings, items }: Pick<StudyHead, 'models' | 'study' | 'settings' | 'items'>,
  readings: StudyReadings,
): Answered[] {
  const jobs = studyOf(study).plan(settings, items);
  return models.map((_, i) => {
    const own = jobs.filter((job) => job.model === i);
    return {
      done: own.reduce((sum, { id }) => sum + (readings.get(id)?.length ?? 0), 0),
      total: own.reduce((sum, { items: all }) => sum + all.length, 0),
    };
  });
}

/** Every question is answered, or its model cannot go on: what can be said can be said now. */
export const isSettled = (
  head: Pick<StudyHead, 'models' | 'study' | 'settings' | 'items'>,
  readings: StudyReadings,
): boolean =>
  answeredBy(head, readings).every(({ done, total }, i) => done >= total || head.models?.[i]?.failure);
