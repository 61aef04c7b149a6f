import type { EngineDescription } from '../engines/contract';

/** Answers of the two can be put side by side: same weights, same arithmetic. */
export function sameMeasurement(a: EngineDescription, b: EngineDescription): boolean {
  return (
    a.simulated === b.simulated && a.model.id === b.model.id && a.model.quantisation === b.model.quantisation
  );
}
