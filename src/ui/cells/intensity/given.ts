import { nearestPrompt } from '../../../core/loop/nearest';
import type { RunState } from '../../../core/loop/types';
import { LEVELS, type GivenStrength } from '../../../core/studies/intensity-strengths';
import { candidateName } from '../../charts/words';
import { score } from '../../kit/format';
import { intensity } from '../../text/en/intensity';

const text = intensity.list;

/** As many as a study takes. */
const MOST = 20;

type Added = { readonly list: GivenStrength[] } | { readonly refused: string };

const byStrength = (list: readonly GivenStrength[]) => list.toSorted((a, b) => a.tau - b.tau);

/** The list with a prompt more, or why not: each strength has one. */
export function withStrength(list: readonly GivenStrength[], one: GivenStrength): Added {
  if (list.some(({ tau }) => tau === one.tau)) return { refused: text.taken(score(one.tau)) };
  return list.length >= MOST ? { refused: text.full } : { list: byStrength([...list, one]) };
}

/** The list with another strength for its `i`-th prompt, or why not. */
export function moved(list: readonly GivenStrength[], i: number, tau: number): Added {
  const one = list[i];
  if (!one || !Number.isFinite(tau)) return { list: [...list] };
  const rest = list.filter((_, k) => k !== i);
  return withStrength(rest, { ...one, tau: Math.min(1, Math.max(0, tau)) });
}

/** Numbered on: a number that was taken away is not given again while a later one is there. */
export function typed(own: string, tau: number, list: readonly GivenStrength[]): GivenStrength {
  const taken = list.map(
    ({ label }) => Array.from({ length: MOST }, (_, i) => i + 1).find((n) => text.ownLabel(n) === label) ?? 0,
  );
  return { label: text.ownLabel(1 + Math.max(0, ...taken)), text: own.trim(), tau };
}

/** Of a run the prompt nearest to each of nine strengths of the high pole; empty where nothing is scored. */
export function ofRun(state: RunState, no: number): GivenStrength[] {
  const { target } = state.settings;
  const low = target.kind === 'pole' && target.pole === 'low';
  return LEVELS.flatMap((tau) => {
    const found = nearestPrompt(state, low ? 1 - tau : tau);
    const candidate = found && state.candidates[found.candidate];
    if (!candidate) return [];
    return [{ label: text.runLabel(no, candidateName(state, candidate.id)), text: candidate.text, tau }];
  });
}

/** A run's prompts take the place of those for the same strengths. */
export function withRun(list: readonly GivenStrength[], run: readonly GivenStrength[]): Added {
  const kept = list.filter(({ tau }) => !run.some((one) => one.tau === tau));
  const all = byStrength([...kept, ...run]);
  return all.length > MOST ? { refused: text.full } : { list: all };
}
