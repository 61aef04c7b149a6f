import type { StoredChoice } from '../../core/record/schema';
import { fromStored, toStored, type EngineChoice } from '../../experiments/choice';
import type { Role } from '../../experiments/roles';
import type { EngineStatus } from '../../experiments/workbench';
import type { Notebook } from './notebook.svelte';

/** The model of a run's other role, which stays loaded while one is chosen for this role; null where there is none. */
export function otherModel(notebook: Notebook, role: Role): EngineChoice | null {
  const { place, current, engine } = notebook;
  if (current) {
    const { choice, writer } = current.head;
    const stored = role === 'writer' ? choice : writer;
    return stored ? (heldChoice(stored, engine) ?? fromStored(stored)) : null;
  }
  // Only runs have two.
  if (place.kind !== 'new' && place.kind !== 'front' && place.kind !== 'run') return null;
  return role === 'writer' ? notebook.choice : notebook.writer;
}

/** The choice behind a stored one while its model is loaded: local files are known there only. */
const heldChoice = (stored: StoredChoice, { held }: EngineStatus): EngineChoice | undefined =>
  held.find(({ choice }) => JSON.stringify(toStored(choice)) === JSON.stringify(stored))?.choice;
