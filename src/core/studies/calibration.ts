import * as v from 'valibot';
import { ladderSentence } from '../baselines/adjectives';
import { READING_IDS, readings as allReadings } from '../readings/index';
import { tInterval, type Interval } from '../stats/interval';
import { separation, type Separation } from '../stats/separation';
import { TRAITS, type Persona, type Pole, type Trait } from '../vocabulary';
import { paired, type ReadingJob, type Study, type StudyReadings, type Way } from './contract';

const way = v.object({ reading: v.picklist(READING_IDS), form: v.string() });

const settingsSchema = v.object({
  /** Id of an imported bank; without it the built-in one. */
  bank: v.exactOptional(v.string()),
  ways: v.pipe(v.array(way), v.minLength(1)),
  itemsPerTrait: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
});
export type CalibrationSettings = v.InferOutput<typeof settingsSchema>;

/** The strongest adjective personas of each pole, and no persona (science.md 3.4). */
const WHO: Readonly<Record<'high' | 'low' | 'none', (trait: Trait) => Persona>> = {
  high: (trait) => ladderSentence(trait, 9),
  low: (trait) => ladderSentence(trait, 1),
  none: () => null,
};
type Who = keyof typeof WHO;

const jobId = (who: Who, trait: Trait, { reading, form }: Way) => `${who}|${trait}|${reading}:${form}`;

export interface WayResult extends Way {
  readonly traits: readonly { readonly trait: Trait; readonly separation: Separation | null }[];
  /** All traits' items together; what the verdict goes by. */
  readonly pooled: Separation | null;
  /** Mean option mass with the personas and its interval; null where nothing is listed. */
  readonly mass: Interval | null;
  /** Separated at .05 divided by the number of ways tried. */
  readonly hears: boolean;
}

/** How far one pole's adjectives move a trait from no persona, towards that pole, in nats. */
export interface Headroom {
  readonly trait: Trait;
  readonly pole: Pole;
  readonly shift: Interval;
}

export interface CalibrationResult {
  readonly ways: readonly WayResult[];
  /** By rule; null while a way is unfinished. `deaf`: the model does not respond to personas. */
  readonly verdict:
    { readonly kind: 'deaf' } | { readonly kind: 'hears'; readonly way: Way; readonly dz: number } | null;
  /** For the proposed way, best first; empty while there is none. */
  readonly headroom: readonly Headroom[];
}

function wayResult(one: Way, readings: StudyReadings, tried: number, perTrait: number): WayResult {
  const pairs = TRAITS.map((trait) => ({
    trait,
    ...paired(readings, jobId('high', trait, one), jobId('low', trait, one)),
  }));
  const all = { a: pairs.flatMap((p) => p.a), b: pairs.flatMap((p) => p.b) };
  const whole = pairs.every((p) => p.a.length >= perTrait);
  const pooled = all.a.length >= 2 ? separation(all.a, all.b) : null;
  const masses = TRAITS.flatMap((trait) =>
    (['high', 'low'] as const).flatMap((who) =>
      (readings.get(jobId(who, trait, one)) ?? []).flatMap((r) => r.mass ?? []),
    ),
  );
  return {
    ...one,
    traits: pairs.map(({ trait, a, b }) => ({ trait, separation: a.length >= 2 ? separation(a, b) : null })),
    pooled,
    mass: masses.length > 1 ? tInterval(masses, [0, 1]) : null,
    hears: whole && pooled !== null && pooled.p <= Math.min(0.025, 0.05 / tried) && pooled.dz > 0,
  };
}

function headroom(one: Way, readings: StudyReadings): Headroom[] {
  return TRAITS.flatMap((trait) =>
    (['high', 'low'] as const).flatMap((pole) => {
      const { a, b } = paired(readings, jobId(pole, trait, one), jobId('none', trait, one));
      if (a.length < 2) return [];
      const sign = pole === 'high' ? 1 : -1;
      return [{ trait, pole, shift: tInterval(a.map((x, i) => sign * (x - (b[i] ?? 0)))) }];
    }),
  ).sort((x, y) => y.shift.low - x.shift.low);
}

/** Can this model be steered, and which reading hears it? (science.md 3.4) */
export const calibration: Study<CalibrationSettings, CalibrationResult> = {
  id: 'calibration',
  settings: settingsSchema,
  defaults: {
    ways: [
      { reading: 'answers', form: 'i-would' },
      { reading: 'letters', form: 'letters-after' },
    ],
    itemsPerTrait: 8,
  },
  needs: ({ itemsPerTrait: count, bank }) =>
    TRAITS.map((trait) => ({ trait, split: 'search', count, ...(bank !== undefined && { bank }) })),
  plan: ({ ways }, items) =>
    ways.flatMap((one) =>
      TRAITS.flatMap((trait) =>
        (['high', 'low', 'none'] as const).map((who): ReadingJob => ({
          ...one,
          id: jobId(who, trait, one),
          persona: WHO[who](trait),
          trait,
          items: (items[trait] ?? []).map((i) => i.id),
          bothPairs: false,
          paraphrased: false,
        })),
      ),
    ),
  summarise({ ways, itemsPerTrait }, items, readings) {
    const perTrait = (trait: Trait) => Math.min(itemsPerTrait, items[trait]?.length ?? 0);
    const least = Math.min(...TRAITS.map(perTrait));
    const results = ways.map((one) => wayResult(one, readings, ways.length, least));
    const done = results.every((r) => r.traits.every(({ separation: s }) => s !== null && s.n >= least));
    const heard = results.filter((r) => r.hears).sort((a, b) => (b.pooled?.dz ?? 0) - (a.pooled?.dz ?? 0));
    const [best] = heard;
    const chosen = best ? { reading: best.reading, form: best.form } : null;
    return {
      ways: results,
      verdict: !done
        ? null
        : best && chosen
          ? { kind: 'hears', way: chosen, dz: best.pooled?.dz ?? 0 }
          : { kind: 'deaf' },
      headroom: done && chosen ? headroom(chosen, readings) : [],
    };
  },
};

/** The default form of a reading. */
export const firstForm = (reading: Way['reading']): string => allReadings[reading].forms[0] ?? '';
