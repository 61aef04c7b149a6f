/**
 * Jeder Satz der Seite auf Deutsch, nach Abschnitten. Siehe en.ts.
 * second file like this one. Sections that only a dynamically loaded part uses stay in that part's chunk.
 */
export { app } from './de/app';
export { errors } from './de/errors';
export { front } from './de/front';
export { optimise, traitChoice } from './de/optimise';
export { signalWords } from './de/signals';
export { words } from './de/words';
