import * as v from 'valibot';
import type { InputProblem } from '../problems/contract';
import { LONGEST, schemasInEnglish, type RuleProblem } from '../problems/schemas';
import { shown } from '../shown';

/** Where a schema was not met; `at` is the place of the schema itself. */
export const placeOf = (issue: v.BaseIssue<unknown>, at = ''): string =>
  `${at}${shown(v.getDotPath(issue) ?? '', 80)}`;

/** What a schema wanted there: a rule of this page, or valibot's own words in parts. */
export function wantedBy({ message, expected, received }: v.BaseIssue<unknown>): InputProblem {
  if (isRule(message)) return { kind: message };
  const [, of = 'input'] = /^Invalid (\w+)/.exec(message) ?? [];
  // What was given is repeated, and it may be a whole book.
  return {
    kind: 'wanted',
    of,
    expected: expected?.slice(0, LONGEST) ?? null,
    received: received.slice(0, LONGEST),
  };
}

const isRule = (message: string): message is RuleProblem =>
  message !== 'wanted' && Object.hasOwn(schemasInEnglish, message);
