import * as v from 'valibot';
import { placeOf, wantedBy } from '../record/issue';
import type { QuestionPlace } from '../problems/questions';
import { refused } from '../problems/refused';

/** A text that says something, without spaces around it. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A question's place in the list, and its text or id where it has one. */
function placed(place: number, entry: unknown): QuestionPlace {
  const known = v.safeParse(v.union([v.object({ text: line }), v.object({ id: line })]), entry);
  const name = known.success ? Object.values(known.output)[0] : undefined;
  return { place: place + 1, name: name ?? null };
}

/** Data from outside in the schema's form. Throws InputError naming the first question and field that are wrong. */
export function readData<T>(
  of: 'ipip' | 'capability',
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const entry = issue.path?.find((step) => typeof step.key === 'number');
  const question = entry ? placed(Number(entry.key), entry.value) : null;
  throw refused({ kind: 'data-unusable', of, question, at: placeOf(issue), because: wantedBy(issue) });
}
