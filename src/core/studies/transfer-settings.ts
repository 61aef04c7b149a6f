import * as v from 'valibot';
import type { RuleProblem } from '../problems/schemas';
import { READING_IDS } from '../readings/contract';
import { storedChoiceSchema } from '../record/schema';
import { POLES, TRAITS, type BigFive, type Pole } from '../vocabulary';

/** As many columns as a wide table can show, and rows as a comparison takes. */
export const MOST_MODELS = 12;
const MOST_PROMPTS = 40;

const prompt = v.object({
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
  /** What the prompt is meant to move: its row is measured on that trait and counted towards that pole. */
  aim: v.object({ trait: v.picklist(TRAITS), pole: v.picklist(POLES) }),
  /** Place of the model the prompt was written for; absent where it was written for none of them. */
  home: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type TransferPrompt = v.InferOutput<typeof prompt>;

export const transferSettings = v.pipe(
  v.object({
    /** Id of an imported bank; without it the built-in one. */
    bank: v.exactOptional(v.string()),
    prompts: v.pipe(v.array(prompt), v.minLength(1), v.maxLength(MOST_PROMPTS)),
    models: v.pipe(
      v.array(storedChoiceSchema),
      v.minLength(1),
      v.maxLength(MOST_MODELS),
      v.check(
        (list) => new Set(list.map((m) => JSON.stringify(m))).size === list.length,
        'model-twice' satisfies RuleProblem,
      ),
    ),
    reading: v.picklist(READING_IDS),
    form: v.string(),
    items: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
    seed: v.pipe(v.number(), v.integer()),
  }),
  v.check(
    ({ prompts, models }) => prompts.every(({ home = 0 }) => home < models.length),
    'home-missing' satisfies RuleProblem,
  ),
);
export type TransferSettings = v.InferOutput<typeof transferSettings>;

/** One end of a trait. */
export interface Aim {
  readonly trait: BigFive;
  readonly pole: Pole;
}

/** The aims of the prompts, each once, in the order they first come. */
export const aimsOf = ({ prompts }: Pick<TransferSettings, 'prompts'>): Aim[] =>
  prompts
    .map(({ aim }) => aim)
    .filter((aim, i, all) => all.findIndex((a) => a.trait === aim.trait && a.pole === aim.pole) === i);
