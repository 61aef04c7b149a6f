import { lab } from '../cells/lab/lab.svelte';
import { goOn, startLive, startRun } from '../state/actions';
import type { Page } from '../state/page';
import { goOnStudy, startStudy } from '../state/study-actions';
import { goOnTalk } from '../state/talk-actions';
import { canGoOn, canStep, canStop, isGoing } from '../state/transport';

type Press = (() => unknown) | null;

/** What the transport at the reader's place does now; null where its button would do nothing. */
export interface Deck {
  readonly run: Press;
  readonly pause: Press;
  readonly step: Press;
  readonly stop: Press;
}

const NOTHING: Deck = { run: null, pause: null, step: null, stop: null };

export function deckOf(page: Page): Deck {
  const { notebook } = page;
  const { place, current, study, talk, workbench, desk } = notebook;
  if (place.kind === 'lab') {
    if (lab.status === 'running') return { ...NOTHING, stop: () => lab.cancel() };
    return { ...NOTHING, run: () => lab.run([lab.choice]) };
  }
  if (!workbench) return NOTHING;
  if (place.kind === 'front')
    return { ...NOTHING, run: notebook.near === null ? null : () => startLive(page) };
  if (place.kind === 'new')
    return { ...NOTHING, run: () => startRun(page), step: () => startRun(page, undefined, 'step') };
  if (place.kind === 'new-study') {
    const id = place.study;
    return { ...NOTHING, run: desk?.ready(id) ? () => startStudy(page, id) : null };
  }
  if (current) {
    const { status } = current.snapshot;
    return {
      run: canGoOn(status) ? () => goOn(page, current) : null,
      pause: isGoing(status) ? () => current.pause() : null,
      step: canStep(status) ? () => goOn(page, current, 'step') : null,
      stop: canStop(status, current.begun) ? () => current.stop() : null,
    };
  }
  if (study) {
    const { status } = study.snapshot;
    return {
      ...NOTHING,
      run: canGoOn(status) ? () => goOnStudy(page, study) : null,
      pause: isGoing(status) ? () => study.pause() : null,
    };
  }
  if (talk) {
    const { status } = talk.snapshot;
    return {
      ...NOTHING,
      run: talk.stoodStill ? () => goOnTalk(page, talk.id) : null,
      pause: isGoing(status) ? () => talk.pause() : null,
    };
  }
  return NOTHING;
}
