import { getContext, setContext } from 'svelte';
import { means } from '../../core/record/link-names';

const LOCKED = Symbol('locked parts');
const NAME = Symbol('name of the part');
/** The models: they stay free to choose in a handout, because devices differ. */
const FREE = ['engine', 'writer'];

/** The cell says which parts of its sentence a handout keeps as they are. */
export const provideLocks = (locked: () => readonly string[]) => setContext(LOCKED, locked);

/** The sentence says which part comes next. */
export const namePart = (name: () => string) => setContext(NAME, name);

/**
 * Whether a handout that keeps these parts keeps this one. "Everything" leaves the random seed free: a class that all
 * have the same seed measures one run thirty times.
 */
export const keeps = (locked: readonly string[], name: string): boolean =>
  name === 'seed' ? locked.includes(name) : !FREE.includes(name) && means(locked, name);

/** For a part, or for something that is named otherwise: is it kept as it is? Never outside of a handout. */
export function lockOf(own?: string): () => boolean {
  const locked = getContext<(() => readonly string[]) | undefined>(LOCKED);
  const name = getContext<(() => string) | undefined>(NAME);
  return () => {
    const called = own ?? name?.();
    return locked !== undefined && called !== undefined && keeps(locked(), called);
  };
}
