import { shuffled } from '../controls/shuffled';
import { kept } from '../kept';
import { leanTowards } from '../readings/item-score';
import { remembered } from '../remembered';
import { sigmoid } from '../stats/moments';
import type { ItemReading, Persona, Split } from '../vocabulary';
import { itemScores } from './summary';
import type { RunSettings, RunState } from './types';

/** Readings of one split: the prompts', or those of their words in a random order. */
export const readingsOn = (
  state: RunState,
  split: Split,
  mixed: boolean,
): Readonly<Record<number, readonly ItemReading[]>> => (mixed ? state.shuffled : state.readings)[split];

/** The text put to the target model: the candidate's, or its words in a random order; null where that is None. */
export function personaAsked(state: RunState, candidate: number, mixed: boolean): Persona {
  const text = state.candidates[candidate]?.text ?? null;
  return mixed ? mixedWords(text, state.settings) : text;
}

const mixedWords = (text: Persona, settings: RunSettings): Persona => mixerOf(settings)(text);

/** Asked for with every question of the finalists. */
const mixerOf = (settings: RunSettings) =>
  remembered('mixed words', [settings], () =>
    kept(20_000, (text: Persona) => (text === null ? null : shuffled.text(text, settings.seed))),
  );

/** Whether a candidate has words to mix: None has none, nor has a prompt of one word. */
export const hasWords = (state: RunState, candidate: number): boolean =>
  personaAsked(state, candidate, true) !== null;

/** A distance to a wanted strength is one of means: words alone cannot be subtracted item by item. */
export const subtractsWords = ({ objective, target }: RunSettings): boolean =>
  objective === 'beyond-words' && target.kind === 'pole';

/** One item's score in what the search ranks by. */
export interface Sampled {
  readonly itemId: string;
  readonly score: number;
}

/**
 * What the search ranks by, item by item in asked order, 0..1 towards the target: the item score, or with the
 * objective 'beyond-words' P = sigmoid(L(prompt) - L(its words in random order)), where .5 is nothing beyond words.
 */
export function sampleOf(state: RunState, candidate: number, split: Split): readonly Sampled[] {
  if (!subtractsWords(state.settings)) return itemScores(state, candidate, split);
  const reference = hasWords(state, candidate) ? state.shuffled[split][candidate] : state.readings[split][0];
  const mixed = new Map((reference ?? []).map((r) => [r.itemId, r.logOdds]));
  return (state.readings[split][candidate] ?? []).flatMap(({ itemId, logOdds }) => {
    const words = mixed.get(itemId);
    if (words === undefined) return [];
    return [{ itemId, score: leanTowards(state.settings.target, sigmoid(logOdds - words)) }];
  });
}
