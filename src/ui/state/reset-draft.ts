import { handout } from '../share/handout.svelte';
import { actions as text } from '../text/en/actions';
import type { Page } from './page';

interface Resettable {
  readonly changed: boolean;
  /** Puts the settings back to the beginning; gives back how to undo that. */
  reset(): () => void;
}

/** The cell that is being set up here; null elsewhere, and where a handout keeps its settings. */
function draftHere({ notebook }: Page): Resettable | null {
  const { place, draft, desk, talkDesk } = notebook;
  if (place.kind === 'new' && handout.locked('run', draft.settings).length === 0) {
    const { settings, writer } = draft;
    return {
      changed: draft.changed || writer !== null,
      reset: () => {
        draft.reset();
        return () => draft.takeOver(settings, writer);
      },
    };
  }
  if (
    place.kind === 'new-study' &&
    desk &&
    handout.locked(place.study, desk.draft(place.study)).length === 0
  ) {
    const { study } = place;
    const before = desk.draft(study);
    return {
      changed: desk.changed(study),
      reset: () => {
        desk.reset(study);
        return () => desk.change(study, before);
      },
    };
  }
  if (place.kind !== 'new-talk' || !talkDesk) return null;
  const before = talkDesk.draft;
  return {
    changed: talkDesk.changed,
    reset: () => {
      talkDesk.reset();
      return () => talkDesk.change(before);
    },
  };
}

/** Somebody changed the settings of the cell that is being set up here. */
export const canReset = (page: Page): boolean => draftHere(page)?.changed ?? false;

/** Puts the settings of the cell that is being set up back to the beginning; the notice can undo it. */
export function resetDraft(page: Page): void {
  const undo = draftHere(page)?.reset();
  if (undo) page.notices.say({ title: text.reset.done, action: { label: text.reset.undo, run: undo } });
}
