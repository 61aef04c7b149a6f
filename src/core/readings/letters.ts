import type { AnswerKey, Ask, AskResult, Item, ItemReading, Persona } from '../vocabulary';
import {
  answerKeysOf,
  meanMass,
  personaMessages,
  questionOf,
  type AskOptions,
  type Reading,
} from './contract';
import { ITEM_SCORES } from './item-score';
import { letterScores } from './letter-scores';
import { templateById, TEMPLATES } from './templates';

/** Option orders of science.md 3.1. */
const ORDERS: Readonly<Record<'forward' | 'reversed', readonly AnswerKey[]>> = {
  forward: ['high1', 'low1', 'high2', 'low2'],
  reversed: ['low1', 'high1', 'low2', 'high2'],
};

function ask(persona: Persona, item: Item, order: 'forward' | 'reversed', options: AskOptions): Ask {
  const template = templateById(options.form);
  const has = answerKeysOf(item);
  const keys = ORDERS[order].filter((key) => has.includes(key));
  const labels = template.labels.slice(0, keys.length);
  const lines = keys.map((key, i) => template.line(labels[i] ?? '', item[key], item)).join('\n');
  const named = `${labels.slice(0, -1).join(', ')} or ${labels.at(-1) ?? ''}`;
  return {
    persona,
    item,
    order,
    messages: [
      ...personaMessages(persona),
      { role: 'user', content: template.text(questionOf(item, options), lines, named) },
    ],
    prefill: '',
    kind: 'label',
    options: keys.map((key, i) => ({ key, text: labels[i] ?? '' })),
  };
}

/** Both orders of an item, labels A to D or 1 to 4 as the template has them. */
export const listedAsks = (persona: Persona, item: Item, options: AskOptions): Ask[] => [
  ask(persona, item, 'forward', options),
  ask(persona, item, 'reversed', options),
];

export function readListed(item: Item, results: readonly AskResult[]): ItemReading {
  const { slotBias, logOdds } = letterScores(results);
  return { itemId: item.id, logOdds, slotBias, mass: meanMass(results), asks: results };
}

/** Exact option probabilities in both orders (TRAIT); the score is P(high) itself. */
export const letters: Reading = {
  id: 'letters',
  forms: TEMPLATES.map((t) => t.id),
  asks: listedAsks,
  read: readListed,
  itemScore: ITEM_SCORES.letters,
};
