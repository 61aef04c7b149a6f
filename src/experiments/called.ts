import type { EngineDescription } from '../engines/contract';

/** What a model is called where it is told from another. */
export const called = ({ model }: EngineDescription): string => `${model.name} (${model.quantisation})`;
