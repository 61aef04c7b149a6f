import { signed } from '../../kit/format';
import type { QuestionRow } from './inspector-items';

export const optional = (value: number | null, write: (x: number) => string): string =>
  value === null ? '—' : write(value);

/** The last figure of a question: its bias where letters were read, else how far it moved. */
export const moved = ({ bias, shift }: QuestionRow, letters: boolean): string =>
  letters ? optional(bias, signed) : optional(shift, (x) => signed(x, 1));
