import type { RunHead } from '../core/record/schema';
import { called } from './called';
import { ChooseAgain } from './choose-again';
import type { RunEngines } from './roles';
import { sameMeasurement } from './same-measurement';

/**
 * The head of a run after its engines were met. The model that answers is part of the measurement and the one that
 * writes part of the search: a run goes on only with those it began with. Throws ChooseAgain.
 */
export function meet(head: RunHead, engines: RunEngines): RunHead {
  const [target, writer] = [engines.target.describe(), engines.writer.describe()];
  if (head.target && !sameMeasurement(head.target, target))
    throw new ChooseAgain('target', {
      kind: 'other-model',
      what: 'run',
      began: called(head.target),
      now: called(target),
    });
  if (head.optimizer && !sameMeasurement(head.optimizer, writer))
    throw new ChooseAgain('writer', {
      kind: 'other-writer',
      began: called(head.optimizer),
      now: called(writer),
    });
  return {
    ...head,
    target: head.target ?? target,
    optimizer: head.optimizer ?? writer,
    simulated: target.simulated,
  };
}
