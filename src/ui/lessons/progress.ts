/** What a learner has done in a lesson: kept in this browser, small enough for its local storage. */
export interface Progress {
  /** Place in the lesson's steps. */
  readonly step: number;
  readonly answers: Readonly<Record<string, string | number>>;
  /** Cells that came of the lesson, by the names that the lesson gives them. */
  readonly results: Readonly<Record<string, CellRef>>;
  /** What was measured, by question: it stays when the noise lab, which keeps nothing, is gone. */
  readonly found: Readonly<Record<string, Found>>;
}

export interface CellRef {
  readonly kind: 'run' | 'study';
  readonly id: string;
}

export interface Found {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Who answered; null for the simulator. */
  readonly model: string | null;
}

export interface Kept {
  /** The lesson whose panel is open, if any. */
  readonly active: string | null;
  readonly folded: boolean;
  readonly lessons: Readonly<Record<string, Progress>>;
}

export const NOT_BEGUN: Progress = { step: 0, answers: {}, results: {}, found: {} };
export const NOTHING_KEPT: Kept = { active: null, folded: false, lessons: {} };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Those entries of a stored object that are what they should be: the rest was written by something else. */
const entriesOf = <T>(value: unknown, is: (one: unknown) => one is T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).flatMap(([key, one]) => (is(one) ? [[key, one]] : [])),
  );

const isAnswer = (one: unknown): one is string | number => typeof one === 'string' || finite(one);
const isCell = (one: unknown): one is CellRef =>
  isFields(one) && (one['kind'] === 'run' || one['kind'] === 'study') && typeof one['id'] === 'string';
const isFound = (one: unknown): one is Found =>
  isFields(one) &&
  finite(one['value']) &&
  [one['low'], one['high']].every((end) => end === null || finite(end)) &&
  (one['model'] === null || typeof one['model'] === 'string');

function progressOf(value: unknown): Progress {
  const fields = isFields(value) ? value : {};
  const { step } = fields;
  return {
    step: finite(step) && step >= 0 ? Math.floor(step) : 0,
    answers: entriesOf(fields['answers'], isAnswer),
    results: entriesOf(fields['results'], isCell),
    found: entriesOf(fields['found'], isFound),
  };
}

/** What was stored, as far as it can be used; nothing where it cannot. */
export function readKept(text: string | null): Kept {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isFields(value)) return NOTHING_KEPT;
    const { active, folded, lessons } = value;
    return {
      active: typeof active === 'string' ? active : null,
      folded: folded === true,
      lessons: Object.fromEntries(
        Object.entries(isFields(lessons) ? lessons : {}).map(([id, one]) => [id, progressOf(one)]),
      ),
    };
  } catch {
    return NOTHING_KEPT;
  }
}
