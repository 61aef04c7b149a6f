import type { AnswerKey, Ask, AskResult, Item, ItemReading, Persona } from '../vocabulary';
import {
  answerKeysOf,
  meanMass,
  personaMessages,
  questionOf,
  type AskOptions,
  type Reading,
} from './contract';
import { formFor, FORMS } from './forms';
import { ITEM_SCORES } from './item-score';
import { rawLogOdds, support } from './shift';

const FIRST_PAIR: readonly AnswerKey[] = ['high1', 'low1'];

function asks(persona: Persona, item: Item, options: AskOptions): Ask[] {
  const form = formFor(item, options.form);
  const keys = answerKeysOf(item).filter((key) => options.bothPairs || FIRST_PAIR.includes(key));
  const shared = { persona, item, order: 'open' } as const;
  if (form.kind === 'text')
    return [
      {
        ...shared,
        messages: form.messages(persona, item, options),
        prefill: form.prefill,
        kind: 'continuation',
        options: keys.map((key) => ({ key, text: form.text(item[key]) })),
        ...(form.plain && { plain: true }),
      },
    ];
  return keys.map((key) => ({
    ...shared,
    messages: [
      ...personaMessages(persona),
      { role: 'user', content: `${questionOf(item, options)} ${form.question(item[key])}` },
    ],
    prefill: '',
    kind: 'label',
    options: form.labels.map((text, i) => ({
      key: `${key}:${i === 0 ? 'yes' : 'no'}`,
      text,
      lean: key.startsWith('high') === (i === 0) ? 1 : -1,
    })),
  }));
}

function read(item: Item, results: readonly AskResult[]): ItemReading {
  const logOdds = rawLogOdds(support(results));
  return { itemId: item.id, logOdds, slotBias: null, mass: meanMass(results), asks: results };
}

/** Likelihood of the answer texts; the score is sigmoid(shift), .5 for no persona by construction. */
export const answers: Reading = {
  id: 'answers',
  forms: FORMS.map((f) => f.id),
  asks,
  read,
  itemScore: ITEM_SCORES.answers,
};
