import { BASELINES, baselineById } from '../../../core/baselines/index';
import { bestSoFar, chartPoints } from '../../../core/loop/summary';
import type { RunState } from '../../../core/loop/types';
import type { StudyPrompt } from '../../../core/studies/prompts';
import { POLES, TRAITS, type Pole, type Target } from '../../../core/vocabulary';
import { compare } from '../../text/en/compare';

const text = compare.list;

/** As many as a comparison takes. */
const MOST = 40;

export type Aim = NonNullable<StudyPrompt['aim']>;

/** Prompts made by rule that can be added; no persona is always there. */
export const RULES = BASELINES.map((b) => b.id).filter((id) => id !== 'none');
/** Says nothing about any trait, so it aims at none. */
const AIMLESS = 'placebo';

/** 'extraversion:low' and back, for select elements; '' is no aim. */
export const aimKey = (aim: StudyPrompt['aim']): string => (aim ? `${aim.trait}:${aim.pole}` : '');
export const AIMS: readonly Aim[] = TRAITS.flatMap((trait) => POLES.map((pole: Pole) => ({ trait, pole })));
export const aimOf = (key: string): Aim | null => AIMS.find((aim) => aimKey(aim) === key) ?? null;

const aimName = (aim: Aim | null) => aim && text.aimOf(aim.trait, aim.pole);

export const NO_PERSONA: StudyPrompt = { label: text.none, text: null, aim: null };

/** A baseline's prompt for an aim; null where the rule needs an aim and there is none. */
export function byRule(id: string, aim: Aim | null): StudyPrompt | null {
  const baseline = baselineById(id);
  const own = id === AIMLESS ? null : aim;
  if (!baseline || (!own && id !== AIMLESS)) return null;
  const target: Target = { kind: 'pole', ...(own ?? { trait: 'extraversion', pole: 'low' }) };
  return {
    label: text.label(text.rules[id] ?? baseline.title, aimName(own)),
    text: baseline.text(target),
    aim: own,
  };
}

/** A run's winner, or its best so far; null where nothing is scored, or no persona is the best. */
export function ofRun(state: RunState, no: number): StudyPrompt | null {
  const id = state.winner ?? bestSoFar(state, chartPoints(state)).at(-1)?.candidate ?? null;
  const best = id === null ? undefined : state.candidates[id];
  if (!best?.text) return null;
  const { target } = state.settings;
  const aim =
    target.kind === 'pole' ? AIMS.find((a) => aimKey(a) === `${target.trait}:${target.pole}`) : undefined;
  return { label: text.runLabel(no, `#${best.id}`), text: best.text, aim: aim ?? null };
}

/** Numbered on: a number that was taken away is not given again while a later one is there. */
export function typed(own: string, aim: Aim | null, list: readonly StudyPrompt[]): StudyPrompt {
  const taken = list.map(
    ({ label }) => Array.from({ length: MOST }, (_, i) => i + 1).find((n) => text.ownLabel(n) === label) ?? 0,
  );
  return { label: text.ownLabel(1 + Math.max(0, ...taken)), text: own.trim(), aim };
}

/** The list with a prompt more, or why not. */
export function withPrompt(
  list: readonly StudyPrompt[],
  prompt: StudyPrompt,
): { list: StudyPrompt[] } | { refused: string } {
  if (list.length >= MOST) return { refused: text.full };
  const known = list.find((p) => p.text === prompt.text);
  return known ? { refused: text.known(known.label) } : { list: [...list, prompt] };
}

/** What a comparison starts with: both ends of a trait, described by adjectives. */
export const firstPrompts = (trait: Target['trait']): StudyPrompt[] => [
  NO_PERSONA,
  ...AIMS.filter((aim) => aim.trait === trait).flatMap((aim) => byRule('adjectives', aim) ?? []),
];
