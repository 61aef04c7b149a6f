import { calibration } from './calibration';
import { compare } from './compare';
import { intensity } from './intensity';
import { profile } from './profile';
import { quality } from './quality';
import { transfer } from './transfer';
import type { Study, StudyId } from './contract';

export * from './contract';
export { calibration, compare, intensity, profile, quality, transfer };

/** A new study is one file and one line here (and its name in the contract). */
export const studies = { calibration, compare, transfer, profile, quality, intensity } satisfies Record<
  StudyId,
  unknown
>;

/** A study by id, where its settings and result are not known by type. */
export const studyOf = (id: StudyId): Study<unknown, unknown> => studies[id] as Study<unknown, unknown>;

export type StudySettings<Id extends StudyId = StudyId> = (typeof studies)[Id]['defaults'];
