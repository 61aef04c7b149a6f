import { tick } from 'svelte';
import type { Page } from '../state/page';
import type { Place } from '../state/place';

/** Goes there, and takes the keyboard along. */
export async function goTo({ notebook }: Page, place: Place): Promise<void> {
  notebook.go(place);
  await tick();
  document.getElementById('main')?.focus();
}
