import * as v from 'valibot';
import { shown } from '../shown';

const LONGEST = 160;

/** Where a schema was not met, as a sentence names it; `at` is the place of the schema itself. */
export const placeOf = (issue: v.BaseIssue<unknown>, at = ''): string =>
  `${at}${shown(v.getDotPath(issue) ?? '', 80)}`;

/** What a schema wanted there. It repeats what it was given, which may be a whole book. */
export const wantedBy = ({ message }: v.BaseIssue<unknown>): string => shown(message, LONGEST);
