import type { RunHead } from '../core/record/schema';
import { settingsThatDiffer } from './same-task';

/** A run, or one that is being set up, as far as another can be a copy of it. */
export type CopiedFrom = Pick<RunHead, 'settings' | 'choice'> & { readonly writer?: RunHead['writer'] };

/**
 * Names of the settings in which a copy differs from the run it was made from; 'model' and 'writer' where other
 * models answer or write. What differs in one only can be put down to it, as far as chance allows.
 */
export function changedSince(first: CopiedFrom, copy: CopiedFrom): string[] {
  const task = ({ settings }: CopiedFrom) => ({ settings: settings as RunHead['settings'], items: NONE });
  return [
    ...settingsThatDiffer(task(first), task(copy)),
    ...(same(first.choice, copy.choice) ? [] : ['model']),
    ...(same(first.writer ?? null, copy.writer ?? null) ? [] : ['writer']),
  ];
}

const NONE: RunHead['items'] = { search: [], confirm: [], report: [] };
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
