import { ladderSentence } from '../baselines/adjectives';
import { TRAITS } from '../vocabulary';
import type { ReadingJob, Study } from './contract';
import { gained, type TransferResult } from './transfer-gains';
import { noneJobOn, promptJobOn } from './transfer-jobs';
import { transferSettings, type TransferSettings } from './transfer-settings';

export { aimsOf, type Aim, type TransferPrompt, type TransferSettings } from './transfer-settings';
export type { Kept, KeptVerdict, NoneCell, TransferCell, TransferResult } from './transfer-gains';
export { noneJobOn, promptJobOn } from './transfer-jobs';

/** Every prompt on every model, on the same questions that no search has seen (science.md 8). */
export const transfer: Study<TransferSettings, TransferResult> = {
  id: 'transfer',
  settings: transferSettings,
  defaults: {
    prompts: [
      {
        label: 'Adjectives',
        text: ladderSentence('extraversion', 1),
        aim: { trait: 'extraversion', pole: 'low' },
      },
    ],
    models: [{ kind: 'default-cpu' }],
    reading: 'answers',
    form: 'i-would',
    items: 18,
    seed: 1,
  },
  models: ({ models }) => models,
  needs: ({ prompts, items: count, bank }) =>
    TRAITS.filter((trait) => prompts.some((p) => p.aim.trait === trait)).map((trait) => ({
      trait,
      split: 'report',
      count,
      ...(bank !== undefined && { bank }),
    })),
  plan({ prompts, models, reading, form }, items) {
    const traits = TRAITS.filter((trait) => prompts.some((p) => p.aim.trait === trait));
    const way = { reading, form, bothPairs: true, paraphrased: false };
    return models.flatMap((_, model): ReadingJob[] => {
      const job = (id: string, persona: string | null, trait: ReadingJob['trait']): ReadingJob => ({
        ...way,
        id,
        model,
        persona,
        trait,
        items: (items[trait] ?? []).map((item) => item.id),
      });
      return [
        ...traits.map((trait) => job(noneJobOn(model, trait), null, trait)),
        ...prompts.map(({ text, aim }, i) => job(promptJobOn(model, i), text, aim.trait)),
      ];
    });
  },
  summarise: (settings, _items, readings) => gained(settings, readings),
};
