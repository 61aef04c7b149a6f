import { chartPoints, itemScores, scoreOf } from '../loop/summary';
import type { RunState } from '../loop/types';
import { remembered } from '../remembered';
import { tInterval } from '../stats/interval';
import type { ItemReading } from '../vocabulary';
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

/** Answers with an option mass, and those of them where it is under one half. */
function massesOf(list: readonly ItemReading[]): { readonly read: number; readonly thin: number } {
  const masses = list.flatMap((r) => (r.mass === null ? [] : [r.mass]));
  return { read: masses.length, thin: masses.filter((m) => m < 0.5).length };
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
    const { search } = state.readings;
    const masses = Object.values(search).map((list) => remembered('masses', [list], () => massesOf(list)));
    const sum = (of: 'read' | 'thin') => masses.reduce((total, one) => total + one[of], 0);
    const thin = sum('read') > 0 ? sum('thin') / sum('read') : 0;
    const heard = tried.filter(({ candidate }) =>
      remembered('heard', [search[candidate], search[0], state.settings], () => isHeard(state, candidate)),
    ).length;
    return { raised: heard === 0 || thin > 0.5, figures: { tried: tried.length, heard, thin } };
  },
};
