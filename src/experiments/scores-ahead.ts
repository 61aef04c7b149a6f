import { scoreOf } from '../core/loop/summary';
import type { RunState } from '../core/loop/types';
import { inStretches } from './stretches';

/** Works out every prompt's search score before the first drawing asks for all of them at once; the page may draw. */
export const scoresAhead = (state: RunState): Promise<void> =>
  inStretches(Object.keys(state.readings.search), (stretch) => {
    for (const id of stretch) scoreOf(state, Number(id), 'search');
  });
