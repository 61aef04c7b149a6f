import * as v from 'valibot';
import type { RuleProblem } from '../problems/schemas';
import { READING_IDS, readings as allReadings } from '../readings/index';
import { scoreInterval, tInterval, type Interval } from '../stats/interval';
import type { PairedComparison } from '../stats/paired';
import { ALL_TRAITS } from '../vocabulary';
import { byItem, paired, type ReadingJob, type Study, type StudyReadings } from './contract';
import { fitOf, type IntensityFigures } from './intensity-fit';
import { apartBy, controlOf, stepsOf, type Control, type Step } from './intensity-steps';
import { GIVEN, strengthsOf, STRENGTH_SOURCES } from './intensity-strengths';
import { remembered } from '../remembered';

const settingsSchema = v.pipe(
  v.object({
    /** Id of an imported bank; without it the built-in one. */
    bank: v.exactOptional(v.string()),
    trait: v.picklist(ALL_TRAITS),
    /** Where the prompts come from: a rule with nine strengths, or `given`. */
    source: v.picklist(STRENGTH_SOURCES),
    /** Only looked at where the source is `given`. */
    given: GIVEN,
    reading: v.picklist(READING_IDS),
    form: v.string(),
    items: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
  }),
  v.forward(
    v.check(
      ({ source, given }) => source !== 'given' || given.length > 1,
      'two-prompts' satisfies RuleProblem,
    ),
    ['given'],
  ),
);
export type IntensitySettings = v.InferOutput<typeof settingsSchema>;

export interface StrengthResult {
  /** Null where a rule made the prompt: the page names it by its place. */
  readonly label: string | null;
  /** Wanted strength, 0 (all low answers) to 1 (all high answers). */
  readonly wanted: number;
  /** Mean score towards the high pole, 0..1; with `answers` the shift from none, where .5 is no move. */
  readonly score: Interval | null;
  /** Mean shift from no persona in nats, above 0 towards the high pole. */
  readonly shift: Interval | null;
}

export interface IntensityResult {
  readonly none: Interval | null;
  /** By wanted strength, weakest first. */
  readonly strengths: readonly StrengthResult[];
  /** Null parts until every strength is measured on at least three items. */
  readonly fit: IntensityFigures;
  /** From each strength to the next; Holm's correction over all of them. */
  readonly steps: readonly (Step | null)[];
  /** Highest wanted strength less the lowest: one comparison, so without a correction. */
  readonly ends: PairedComparison | null;
  /** Where neighbours are told apart; null while a step is not measured. */
  readonly control: Control | null;
}

const NONE = 'none';

/** The job in which a strength is measured: a text that is asked twice is measured once. */
export function strengthJob(settings: IntensitySettings, i: number): string {
  const strengths = strengthsOf(settings);
  const text = strengths[i]?.text ?? null;
  return text === null ? NONE : `strength${strengths.findIndex((one) => one.text === text)}`;
}

/** Item scores towards the high pole; readings that compare with no persona get that item's. */
function scores({ reading }: IntensitySettings, readings: StudyReadings, job: string): Map<string, number> {
  const none = byItem(readings, NONE);
  return new Map(
    (readings.get(job) ?? []).flatMap((r): [string, number][] => {
      const p = allReadings[reading].itemScore(r, none.get(r.itemId));
      return p === null ? [] : [[r.itemId, p]];
    }),
  );
}

function strengthResult(settings: IntensitySettings, readings: StudyReadings, i: number): StrengthResult {
  const job = strengthJob(settings, i);
  const { label = null, tau: wanted = NaN } = strengthsOf(settings)[i] ?? {};
  const own = [...scores(settings, readings, job).values()];
  const { a, b } = paired(readings, job, NONE);
  return {
    label,
    wanted,
    score: own.length > 0 ? scoreInterval(own) : null,
    shift: a.length < 2 ? null : tInterval(a.map((x, k) => x - (b[k] ?? 0))),
  };
}

/** Item scores of every strength on the items that all of them have. */
function matrix(all: readonly ReadonlyMap<string, number>[]): number[][] {
  const shared = [...(all[0]?.keys() ?? [])].filter((item) => all.every((own) => own.has(item)));
  return all.map((own) => shared.map((item) => own.get(item) ?? 0));
}

/** One prompt a strength on questions no search has seen: does the model follow the dose (science.md 7, 8)? */
export const intensity: Study<IntensitySettings, IntensityResult> = {
  id: 'intensity',
  settings: settingsSchema,
  defaults: {
    trait: 'extraversion',
    source: 'ladder',
    given: [],
    reading: 'answers',
    form: 'i-would',
    items: 18,
  },
  needs: ({ trait, items: count, bank }) => [
    { trait, split: 'report', count, ...(bank !== undefined && { bank }) },
  ],
  plan(settings, { [settings.trait]: asked = [] }) {
    const { trait, reading, form } = settings;
    const items = asked.map((item) => item.id);
    const base = { trait, reading, form, items, bothPairs: true, paraphrased: false };
    const jobs = new Map<string, ReadingJob>([[NONE, { ...base, id: NONE, persona: null }]]);
    strengthsOf(settings).forEach(({ text }, i) => {
      const id = strengthJob(settings, i);
      if (!jobs.has(id)) jobs.set(id, { ...base, id, persona: text });
    });
    return [...jobs.values()];
  },
  summarise(settings, _items, readings) {
    const strengths = strengthsOf(settings);
    const jobs = strengths.map((_, i) => strengthJob(settings, i));
    const none = readings.get(NONE);
    const lists = jobs.map((job) => readings.get(job));
    const all = jobs.map((job) => scores(settings, readings, job));
    const compared = (i: number, k: number) =>
      remembered(`step${i}-${k}`, [lists[k], lists[i], none, settings], () =>
        apartBy(all[i] ?? new Map(), all[k] ?? new Map()),
      );
    const steps = stepsOf(all.slice(1).map((_, i) => compared(i, i + 1)));
    const wanted = strengths.map((one) => one.tau);
    const fit = remembered('fit', [none, settings, ...lists], () => fitOf(wanted, matrix(all)));
    const own = [...scores(settings, readings, NONE).values()];
    return {
      none: own.length > 0 ? scoreInterval(own) : null,
      strengths: strengths.map((_, i) => strengthResult(settings, readings, i)),
      fit,
      steps,
      ends: compared(0, all.length - 1),
      control: controlOf(steps),
    };
  },
};
