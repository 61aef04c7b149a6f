import type { Question } from '../vocabulary';
import { capability } from './capability';
import { cardTask } from './card-task';
import type { Instrument, InstrumentId } from './contract';
import { ipipNeo120 } from './ipip-neo-120';

export { INSTRUMENT_IDS } from './contract';
export type { Answered, Instrument, InstrumentId, Scale } from './contract';

/** A new instrument is one file and one line here (and its name in the contract). */
export const instruments = {
  'ipip-neo-120': ipipNeo120,
  'card-task': cardTask,
  capability,
} satisfies Record<InstrumentId, unknown>;

/** An instrument by id, where the form of its questions and score is not known by type. */
export const instrumentOf = (id: InstrumentId): Instrument<Question, unknown> => instruments[id];

/** The score of a whole instrument, each with the name of its instrument. */
export type OwnScore = {
  [Id in InstrumentId]: {
    readonly instrument: Id;
    readonly score: ReturnType<(typeof instruments)[Id]['score']>;
  };
}[InstrumentId];
