import { chartPoints, itemScores, scoreOf } from '../loop/summary';
import type { RunState } from '../loop/types';
import { remembered } from '../remembered';
import { tInterval } from '../stats/interval';
import type { Signal } from './contract';

/** Prompts that must have been tried before silence means anything. */
const ENOUGH_PROMPTS = 4;

function isHeard(state: RunState, candidate: number): boolean {
  const d = itemScores(state, candidate, 'search').flatMap((s) =>
    s.none === null ? [] : [s.score - s.none],
  );
  if (d.length < 3) return false;
  const { low, high } = tInterval(d);
  return low > 0 || high < 0;
}

/**
 * Small-model failure: option mass under one half on most items, or no prompt's paired difference from None
 * has an interval that excludes 0.
 */
export const deafModel: Signal = {
  id: 'deaf-model',
  check(state) {
    const tried = chartPoints(state).filter((p) => p.candidate !== 0);
    if (tried.length < ENOUGH_PROMPTS || !scoreOf(state, 0, 'search')) return null;
    const masses = Object.values(state.readings.search)
      .flat()
      .flatMap((r) => (r.mass === null ? [] : [r.mass]));
    const thin = masses.length ? masses.filter((m) => m < 0.5).length / masses.length : 0;
    const { [0]: none, ...lists } = state.readings.search;
    const heard = tried.filter(({ candidate }) =>
      remembered('heard', [lists[candidate], none, state.settings], () => isHeard(state, candidate)),
    ).length;
    return { raised: heard === 0 || thin > 0.5, figures: { tried: tried.length, heard, thin } };
  },
};
