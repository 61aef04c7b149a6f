import { EngineError } from '../core/errors';
import type { Engine } from '../engines/contract';
import { choiceKey, type EngineChoice } from './choice';

/** Which of a run's two models is meant: the one that answers or the one that writes the prompts. */
export type Role = 'target' | 'writer';

/** What a run is to use; without a writer the model that answers writes too. */
export interface RunChoices {
  readonly target: EngineChoice;
  readonly writer: EngineChoice | null;
}

/** The loaded engines of a run; one and the same where one model does both. */
export interface RunEngines {
  readonly target: Engine;
  readonly writer: Engine;
}

/** The writer where it is another model than the one that answers, else null. */
export const otherWriter = ({ target, writer }: RunChoices): EngineChoice | null =>
  writer && choiceKey(writer) !== choiceKey(target) ? writer : null;

/** The model that writes could not be loaded; the one that answers is there and usable. */
export class WriterNotLoaded extends EngineError {
  constructor(cause: EngineError) {
    super(cause.code, cause.raw, { cause });
  }
}
