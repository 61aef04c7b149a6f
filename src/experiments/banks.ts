import { refused } from '../core/problems/refused';
import { readBank, type Bank } from '../core/instruments/situational';
import type { Trait } from '../core/vocabulary';

const files = import.meta.glob<{ default: unknown }>('../../static/items/*.json');

/**
 * The items of one trait: the built-in ones, fetched on first use, or those of an imported bank. Throws InputError
 * for a damaged file, a bank that is not in this browser, and a trait that the bank has no items for.
 */
export async function loadBank(trait: Trait, imported?: string): Promise<Bank> {
  if (imported !== undefined) return (await import('./items/item-banks')).loadImported(imported, trait);
  const load = files[`../../static/items/${trait}.json`];
  if (!load) throw refused({ kind: 'no-built-in-questions', trait });
  return readBank((await load()).default);
}
