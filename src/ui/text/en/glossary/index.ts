import { measureTerms } from './measures';
import { searchTerms } from './search';
import { studyTerms } from './studies';

/** One definition for every term that can be hovered, focused or tapped. */
export const glossary = { ...searchTerms, ...measureTerms, ...studyTerms };

export type TermId = keyof typeof glossary;

export const TERM_IDS = Object.keys(glossary) as TermId[];
