import type { RunHead } from '../core/record/schema';
import type { EngineDescription } from '../engines/contract';
import { ChooseAgain, type RunEngines } from './roles';
import { sameMeasurement } from './same-measurement';

/**
 * The head of a run after its engines were met. The model that answers is part of the measurement and the one that
 * writes part of the search: a run goes on only with those it began with. Throws ChooseAgain with the sentence.
 */
export function meet(head: RunHead, engines: RunEngines): RunHead {
  const [target, writer] = [engines.target.describe(), engines.writer.describe()];
  if (head.target && !sameMeasurement(head.target, target))
    throw new ChooseAgain(
      'target',
      `This run began with ${called(head.target)}; now there is ${called(target)}.`,
    );
  if (head.optimizer && !sameMeasurement(head.optimizer, writer))
    throw new ChooseAgain(
      'writer',
      `The prompts of this run were written by ${called(head.optimizer)}; now there is ${called(writer)}.`,
    );
  return {
    ...head,
    target: head.target ?? target,
    optimizer: head.optimizer ?? writer,
    simulated: target.simulated,
  };
}

const called = ({ model }: EngineDescription) => `${model.name} (${model.quantisation})`;
