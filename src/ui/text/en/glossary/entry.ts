import type { Wording } from '../wording';

/** A term of the field with its definition in both registers; two or three sentences each. */
export interface Entry extends Wording {
  readonly term: string;
}
