import * as v from 'valibot';
import { ladderSentence } from '../baselines/adjectives';
import { letterScores } from '../readings/letter-scores';
import { READING_IDS, readings as allReadings, type ReadingId } from '../readings/index';
import { detectableShift } from '../stats/detectable';
import { bootstrapOver } from '../stats/bootstrap';
import { tInterval, wilsonInterval, type Interval } from '../stats/interval';
import { meanOf, sampleSd } from '../stats/moments';
import { alpha, correlation, splitHalf } from '../stats/reliability';
import { POLES, TRAITS, type Item, type ItemReading } from '../vocabulary';
import { BIOGRAPHIES } from './biographies';
import { paired, type ReadingJob, type Study, type StudyItems, type StudyReadings } from './contract';

const settingsSchema = v.object({
  /** Id of an imported bank; without it the built-in one. */
  bank: v.exactOptional(v.string()),
  trait: v.picklist(TRAITS),
  pole: v.picklist(POLES),
  /** The persona whose answers are looked at; null takes the strongest adjectives of the pole. */
  persona: v.nullable(v.pipe(v.string(), v.maxLength(8000))),
  reading: v.picklist(READING_IDS),
  items: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
  respondents: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BIOGRAPHIES.length)),
});
export type QualitySettings = v.InferOutput<typeof settingsSchema>;

/** Item counts for which the smallest difference is told. */
export const QUESTION_COUNTS = [3, 10, 20, 30] as const;
/** Forms compared with each other: three of each reading. */
const FORMS = 3;

/** Ids of the forms asked of a reading. */
export const formsOf = (reading: ReadingId): readonly string[] => allReadings[reading].forms.slice(0, FORMS);
const personaOf = ({ persona, trait, pole }: QualitySettings) =>
  persona ?? ladderSentence(trait, pole === 'high' ? 9 : 1);

export interface QualityResult {
  /** Share of questions without a usable answer (option mass under .5); null where no options are listed. */
  readonly refusal: Interval | null;
  /** Shares of items whose label changes: between orders, between forms (mean of pairs), with the paraphrase. */
  readonly order: Interval | null;
  readonly form: Interval | null;
  readonly paraphrase: Interval | null;
  /** Mean correlation of item log-odds between forms: the same test again in other clothes. */
  readonly retest: Interval | null;
  /** Intervals by bootstrap over respondents. `splitHalf` is stepped up to the whole length. */
  readonly alpha: Interval | null;
  readonly splitHalf: Interval | null;
  readonly respondents: number;
  /** Standard deviation of the item shifts from no persona with its bootstrap interval, nats; their number. */
  readonly spread: { readonly sd: Interval; readonly n: number } | null;
  /** Mean shift of the persona towards its pole, nats. */
  readonly shift: Interval | null;
  /** Smallest mean shift in nats told apart from none with 80 % power, by number of items; from the spread. */
  readonly detectable: readonly { readonly items: number; readonly nats: Interval | null }[];
}

const label = (reading: ReadingId, one: ItemReading): 'high' | 'low' =>
  reading === 'answers' ? (one.logOdds > 0 ? 'high' : 'low') : letterScores(one.asks).label;

/** Share of items on which two jobs give another label, with its count. */
function changes(readings: StudyReadings, reading: ReadingId, a: string, b: string): Interval | null {
  const numbers = paired(readings, a, b, (one) => (label(reading, one) === 'high' ? 1 : 0));
  if (numbers.a.length === 0) return null;
  return wilsonInterval(numbers.a.filter((x, i) => x !== numbers.b[i]).length, numbers.a.length);
}

/** Share of items whose label differs between the two orders of the options. */
function orderChanges(list: readonly ItemReading[]): Interval | null {
  if (list.length === 0) return null;
  const changed = list.filter(({ asks }) => {
    const { pForward, pReversed } = letterScores(asks);
    return pForward > 0.5 !== pReversed > 0.5;
  });
  return wilsonInterval(changed.length, list.length);
}

const persona = (form: string) => `persona|${form}`;
const PARAPHRASE = 'persona|paraphrase';
const NONE = 'none';
const respondent = (i: number, form: string) => `respondent${i}|${form}`;

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
const SEED = 1;
const DRAWS = 1000;

/** Mean of a figure of two lists over several pairs of lists, items drawn anew for all of them together. */
function overItems(
  pairs: readonly { a: number[]; b: number[] }[],
  figure: (a: readonly number[], b: readonly number[]) => number | null,
): Interval | null {
  const n = Math.min(...pairs.map(({ a }) => a.length));
  const mean = (at: readonly number[]): number | null => {
    const found = pairs.map(({ a, b }) =>
      figure(
        at.map((i) => a[i] ?? 0),
        at.map((i) => b[i] ?? 0),
      ),
    );
    return found.some((x) => x === null) ? null : meanOf(found.map((x) => x ?? 0));
  };
  return pairs.length === 0 || n < 3 ? null : bootstrapOver(n, mean, SEED, DRAWS);
}

/** Mean share of items whose label changes between two forms. */
function formChanges(readings: StudyReadings, reading: ReadingId, forms: readonly string[]): Interval | null {
  const high = (one: ItemReading) => (label(reading, one) === 'high' ? 1 : 0);
  const pairs = pairsOf(forms).map(([a, b]) => paired(readings, persona(a), persona(b), high));
  return overItems(pairs, (a, b) => meanOf(a.map((x, i) => (x === b[i] ? 0 : 1))));
}

const overRows = (
  rows: readonly (readonly number[])[],
  figure: (rows: readonly (readonly number[])[]) => number | null,
): Interval | null => bootstrapOver(rows.length, (at) => figure(at.map((i) => rows[i] ?? [])), SEED, DRAWS);

/** Spearman-Brown of halves that agree; halves that do not agree are 0: stepping up a negative r means nothing. */
function steppedUp(rows: readonly (readonly number[])[]): number | null {
  const halves = splitHalf(rows);
  return halves && (halves.r > 0 ? halves.stepped : 0);
}

function detectable({ mean, low, high }: Interval, items: number): Interval | null {
  const [m, l, h] = [mean, low, high].map((sd) => detectableShift(sd, items));
  return m == null || l == null || h == null ? null : { mean: m, low: l, high: h, se: null };
}

/** Imported questions may come without one. */
export const hasParaphrase = (item: Item): boolean =>
  item.paraphrasedSituation !== '' || item.paraphrasedQuery !== '';

/** Respondents by items, only rows that are complete. */
function matrix(settings: QualitySettings, items: StudyItems, readings: StudyReadings): number[][] {
  // A small bank may have fewer questions than were wanted.
  const whole = items[settings.trait]?.length ?? 0;
  return Array.from({ length: settings.respondents }, (_, i) => i).flatMap((i) =>
    formsOf(settings.reading).flatMap((form) => {
      const list = readings.get(respondent(i, form)) ?? [];
      return whole > 0 && list.length >= whole ? [list.map((r) => r.logOdds)] : [];
    }),
  );
}

/** How far a measurement can be trusted (science.md 7: sensitivity, reliability, smallest difference). */
export const quality: Study<QualitySettings, QualityResult> = {
  id: 'quality',
  settings: settingsSchema,
  defaults: {
    trait: 'extraversion',
    pole: 'low',
    persona: null,
    reading: 'answers',
    items: 10,
    respondents: 6,
  },
  needs: ({ trait, items: count, bank }) => [
    { trait, split: 'search', count, ...(bank !== undefined && { bank }) },
  ],
  plan(settings, { [settings.trait]: asked = [] }) {
    const { trait, reading } = settings;
    const forms = formsOf(reading);
    const base = { reading, trait, bothPairs: false, paraphrased: false, items: asked.map((i) => i.id) };
    const own = personaOf(settings);
    const job = (id: string, who: ReadingJob['persona'], form = forms[0] ?? ''): ReadingJob => ({
      ...base,
      id,
      persona: who,
      form,
    });
    const inOtherWords = asked.filter(hasParaphrase).map((i) => i.id);
    return [
      job(NONE, null),
      ...forms.map((form) => job(persona(form), own, form)),
      ...(inOtherWords.length > 0
        ? [{ ...job(PARAPHRASE, own), items: inOtherWords, paraphrased: true }]
        : []),
      ...BIOGRAPHIES.slice(0, settings.respondents).flatMap((who, i) =>
        forms.map((form) => job(respondent(i, form), who, form)),
      ),
    ];
  },
  summarise(settings, asked, readings) {
    const { reading } = settings;
    const forms = formsOf(reading);
    const first = persona(forms[0] ?? '');
    const listed = reading !== 'answers';
    const own = readings.get(first) ?? [];
    const masses = own.flatMap((r) => r.mass ?? []);
    const moved = paired(readings, first, NONE);
    const sign = settings.pole === 'high' ? 1 : -1;
    const shifts = moved.a.map((x, i) => sign * (x - (moved.b[i] ?? 0)));
    const sd = bootstrapOver(shifts.length, (at) => sampleSd(at.map((i) => shifts[i] ?? 0)), SEED, DRAWS);
    const spread = sd && { sd, n: shifts.length };
    const pairs = pairsOf(forms).map(([a, b]) => paired(readings, persona(a), persona(b)));
    const rows = matrix(settings, asked, readings);
    return {
      refusal: masses.length > 0 ? wilsonInterval(masses.filter((m) => m < 0.5).length, masses.length) : null,
      order: listed ? orderChanges(own) : null,
      form: formChanges(readings, reading, forms),
      paraphrase: changes(readings, reading, first, PARAPHRASE),
      retest: overItems(pairs, (a, b) => correlation(a, b)),
      alpha: overRows(rows, alpha),
      splitHalf: overRows(rows, steppedUp),
      respondents: rows.length,
      spread,
      shift: shifts.length < 3 ? null : tInterval(shifts),
      detectable: QUESTION_COUNTS.map((items) => ({ items, nats: spread && detectable(spread.sd, items) })),
    };
  },
};
