import * as v from 'valibot';
import { placebos } from '../baselines/placebo';
import { CONTROLS } from '../controls/index';
import { meaningShare, type MeaningShare } from '../controls/meaning-share';
import { READING_IDS, readings as allReadings } from '../readings/index';
import { holm } from '../stats/holm';
import { scoreInterval, tInterval, type Interval } from '../stats/interval';
import { meanOf } from '../stats/moments';
import { specificityInterval } from '../stats/specificity';
import { pairedComparison, type PairedComparison } from '../stats/paired';
import { TRAITS, type ItemReading, type Pole, type Trait } from '../vocabulary';
import { byItem, paired, type ReadingJob, type Study, type StudyReadings } from './contract';
import { JUST_NONE, promptsSchema } from './prompts';
import { remembered } from '../remembered';

const settingsSchema = v.object({
  /** Id of an imported bank; without it the built-in one. */
  bank: v.exactOptional(v.string()),
  prompts: promptsSchema,
  reading: v.picklist(READING_IDS),
  form: v.string(),
  itemsPerTrait: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
  /** Meaning controls and placebos for prompts with an aim. */
  meaning: v.boolean(),
  seed: v.pipe(v.number(), v.integer()),
});
export type CompareSettings = v.InferOutput<typeof settingsSchema>;

/** Irrelevant personas whose mean is subtracted (science.md 3.5: at least 5). */
const PLACEBOS = 5;

const id = (who: string, trait: Trait) => `${who}|${trait}`;
const promptKey = (i: number) => `prompt${i}`;
const NONE = 'none';
/** The jobs of no persona and of a prompt's meaning control. */
export const noneJob = (trait: Trait): string => id(NONE, trait);
export const controlJob = (i: number, control: string, trait: Trait): string =>
  id(`${promptKey(i)}:${control}`, trait);

export interface CompareCell {
  readonly prompt: number;
  readonly trait: Trait;
  /** Mean P of the high answers with its interval; null while nothing is measured. */
  readonly score: Interval | null;
  /** Against no persona on the same items, with Holm's correction over all prompts and traits. */
  readonly against: (PairedComparison & { readonly pHolm: number }) | null;
}

export interface CompareResult {
  readonly cells: readonly CompareCell[];
  /** Of prompts with an aim: |own effect| / (|own| + mean |other effects|), bootstrap; null while incomplete. */
  readonly specificity: readonly (Interval | null)[];
  /** Of prompts with an aim, on its trait; null without one, or when it moves nothing. */
  readonly meaning: readonly (PromptMeaning | null)[];
}

export interface PromptMeaning {
  readonly trait: Trait;
  readonly pole: Pole;
  /** Mean shift in nats towards the aim, placebo subtracted: the prompt and its controls, by control id. */
  readonly shift: Interval;
  readonly controls: Readonly<Record<string, Interval | null>>;
  /** Null when the prompt's own shift is not above 0. */
  readonly share: MeaningShare | null;
  /** The shifts item by item, of the prompt and its controls in the same order; null for one not measured. */
  readonly byItem: { readonly prompt: readonly number[]; readonly controls: ControlShifts };
}
type ControlShifts = Readonly<Record<string, readonly number[] | null>>;

type Task = Pick<ReadingJob, 'id' | 'persona' | 'trait'>;

function tasks({ prompts, meaning, seed }: CompareSettings): Task[] {
  const list: Task[] = TRAITS.map((trait) => ({ id: id(NONE, trait), persona: null, trait }));
  prompts.forEach(({ text, aim }, i) => {
    if (text === null) return;
    for (const trait of TRAITS) list.push({ id: id(promptKey(i), trait), persona: text, trait });
    if (!meaning || !aim) return;
    for (const control of CONTROLS) {
      const other = control.text(text, seed);
      if (other !== null)
        list.push({ id: controlJob(i, control.id, aim.trait), persona: other, trait: aim.trait });
    }
    placebos()
      .slice(0, PLACEBOS)
      .forEach((persona, k) => {
        const task = { id: id(`placebo${k}`, aim.trait), persona, trait: aim.trait };
        if (!list.some((known) => known.id === task.id)) list.push(task);
      });
  });
  return list;
}

/** Score for the high pole; readings that compare with no persona get that item's. */
function scores(
  settings: CompareSettings,
  readings: StudyReadings,
  job: string,
  trait: Trait,
): Map<string, number> {
  const none = byItem(readings, id(NONE, trait));
  const { itemScore } = allReadings[settings.reading];
  return new Map(
    (readings.get(job) ?? []).flatMap((r): [string, number][] => {
      const p = itemScore(r, none.get(r.itemId));
      return p === null ? [] : [[r.itemId, p]];
    }),
  );
}

type RawCell = Omit<CompareCell, 'against'> & { against: PairedComparison | null };

function cell(settings: CompareSettings, readings: StudyReadings, i: number, trait: Trait): RawCell {
  const own = readings.get(jobOf(settings, i, trait));
  const none = readings.get(id(NONE, trait));
  return remembered(`cell${i}`, [own, none, settings], () => freshCell(settings, readings, i, trait));
}

/** The job in which a prompt answers a trait's questions. */
export const jobOf = ({ prompts }: CompareSettings, i: number, trait: Trait): string =>
  id(prompts[i]?.text === null ? NONE : promptKey(i), trait);

function freshCell(settings: CompareSettings, readings: StudyReadings, i: number, trait: Trait): RawCell {
  const isNone = settings.prompts[i]?.text === null;
  const own = scores(settings, readings, jobOf(settings, i, trait), trait);
  const none = scores(settings, readings, id(NONE, trait), trait);
  const shared = [...own].filter(([item]) => none.has(item));
  return {
    prompt: i,
    trait,
    score: own.size > 0 ? scoreInterval([...own.values()]) : null,
    against:
      isNone || shared.length < 3
        ? null
        : pairedComparison(
            shared.map(([, p]) => p),
            shared.map(([item]) => none.get(item) ?? 0),
          ),
  };
}

/** Items of each trait are drawn anew together: place k of every trait's list, as all lists are equally long. */
function specificity(settings: CompareSettings, readings: StudyReadings, i: number): Interval | null {
  const { aim } = settings.prompts[i] ?? {};
  if (!aim) return null;
  const effects = TRAITS.map((trait) => {
    const own = scores(settings, readings, jobOf(settings, i, trait), trait);
    const none = scores(settings, readings, id(NONE, trait), trait);
    return [...own].flatMap(([item, p]) => (none.has(item) ? [p - (none.get(item) ?? 0)] : []));
  });
  const aimed = TRAITS.findIndex((trait) => trait === aim.trait);
  const others = effects.filter((_, k) => k !== aimed);
  return specificityInterval(effects[aimed] ?? [], others, settings.seed);
}

/** Shift in nats from no persona, item by item, towards a pole. */
function shifts(readings: StudyReadings, job: string, trait: Trait, pole: Pole): Map<string, number> {
  const { a, b, items } = paired(readings, job, id(NONE, trait), (r: ItemReading) => r.logOdds);
  return new Map(items.map((item, i) => [item, (pole === 'high' ? 1 : -1) * ((a[i] ?? 0) - (b[i] ?? 0))]));
}

function meaningOf(settings: CompareSettings, readings: StudyReadings, i: number): PromptMeaning | null {
  const { aim, text } = settings.prompts[i] ?? {};
  if (!settings.meaning || !aim || !text) return null;
  const { trait, pole } = aim;
  const own = shifts(readings, id(promptKey(i), trait), trait, pole);
  const placebo = Array.from({ length: PLACEBOS }, (_, k) =>
    shifts(readings, id(`placebo${k}`, trait), trait, pole),
  );
  const items = [...own.keys()].filter((item) => placebo.every((p) => p.has(item)));
  if (items.length < 3) return null;
  const corrected = (of: Map<string, number>) =>
    items.every((item) => of.has(item))
      ? items.map((item) => (of.get(item) ?? 0) - meanOf(placebo.map((p) => p.get(item) ?? 0)))
      : null;
  const controls: ControlShifts = Object.fromEntries(
    CONTROLS.map((c) => [c.id, corrected(shifts(readings, controlJob(i, c.id, trait), trait, pole))]),
  );
  const prompt = corrected(own) ?? [];
  const { shuffled } = controls;
  return {
    trait,
    pole,
    shift: tInterval(prompt),
    controls: Object.fromEntries(
      Object.entries(controls).map(([name, values]) => [name, values && tInterval(values)]),
    ),
    share: shuffled ? meaningShare(prompt, shuffled, settings.seed) : null,
    byItem: { prompt, controls },
  };
}

/** Any prompts on all five traits, on items that no search has seen. */
export const compare: Study<CompareSettings, CompareResult> = {
  id: 'compare',
  settings: settingsSchema,
  defaults: {
    prompts: JUST_NONE,
    reading: 'answers',
    form: 'i-would',
    itemsPerTrait: 18,
    meaning: true,
    seed: 1,
  },
  needs: ({ itemsPerTrait: count, bank }) =>
    TRAITS.map((trait) => ({ trait, split: 'report', count, ...(bank !== undefined && { bank }) })),
  plan: (settings, items) =>
    tasks(settings).map((task): ReadingJob => ({
      ...task,
      reading: settings.reading,
      form: settings.form,
      items: (items[task.trait] ?? []).map((item) => item.id),
      bothPairs: true,
      paraphrased: false,
    })),
  summarise(settings, _items, readings) {
    const raw = settings.prompts.flatMap((_, i) => TRAITS.map((trait) => cell(settings, readings, i, trait)));
    const corrected = holm(raw.map(({ against }) => against?.pRandomisation ?? NaN));
    const cells = raw.map((one, k): CompareCell => ({
      ...one,
      against: one.against && { ...one.against, pHolm: corrected[k] ?? NaN },
    }));
    return {
      cells,
      specificity: settings.prompts.map((_, i) => {
        const lists = TRAITS.flatMap((trait) => [
          readings.get(jobOf(settings, i, trait)),
          readings.get(id(NONE, trait)),
        ]);
        return remembered(`specificity${i}`, [lists[0], ...lists, settings], () =>
          specificity(settings, readings, i),
        );
      }),
      meaning: settings.prompts.map((_, i) => meaningOf(settings, readings, i)),
    };
  },
};
