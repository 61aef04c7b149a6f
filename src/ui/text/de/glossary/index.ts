import { measureTerms } from './measures';
import { searchTerms } from './search';
import { studyTerms } from './studies';
import type { TermId } from '../../en/glossary/index';

export type { TermId } from '../../en/glossary/index';

/** Eine Erklärung für jeden Begriff, den man überfahren, ansteuern oder antippen kann. */
export const glossary = { ...searchTerms, ...measureTerms, ...studyTerms };

export const TERM_IDS = Object.keys(glossary) as TermId[];
