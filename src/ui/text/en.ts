/**
 * Every sentence of the page, by section. Components import the section they speak from; a second language is a
 * second file like this one. Sections that only a dynamically loaded part uses stay in that part's chunk.
 */
export { app } from './en/app';
export { errors } from './en/errors';
export { front } from './en/front';
export { optimise, traitChoice } from './en/optimise';
export { signalWords } from './en/signals';
export { words } from './en/words';
