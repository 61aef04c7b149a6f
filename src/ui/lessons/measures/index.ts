import type { Measure } from './contract';
import { labMeasures } from './lab';
import { runMeasures } from './run';
import { studyMeasures } from './study';

export type { Figure, Measure, Outcome } from './contract';

/** Every figure a lesson may set beside a guess, by name. */
export const measures = { ...runMeasures, ...labMeasures, ...studyMeasures };
export type MeasureId = keyof typeof measures;
export const measureOf = (id: MeasureId): Measure => measures[id];
