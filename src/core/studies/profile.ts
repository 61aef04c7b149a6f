import * as v from 'valibot';
import { InputError } from '../errors';
import { INSTRUMENT_IDS, instrumentOf, type Answered, type OwnScore } from '../instruments/index';
import { holm } from '../stats/holm';
import { bootstrapInterval, tInterval, type Interval } from '../stats/interval';
import { pairedComparison, type PairedComparison } from '../stats/paired';
import type { ItemReading, Question } from '../vocabulary';
import type { InstrumentJob, Study, StudyItems, StudyReadings } from './contract';
import { JUST_NONE, promptsSchema } from './prompts';
import { remembered } from '../remembered';

const settingsSchema = v.object({
  instrument: v.picklist(INSTRUMENT_IDS),
  prompts: promptsSchema,
});
export type ProfileSettings = v.InferOutput<typeof settingsSchema>;

const NONE = 'none';
/** The job in which a prompt answers the instrument. */
export const profileJob = ({ prompts }: ProfileSettings, i: number): string =>
  (prompts[i]?.text ?? null) === null ? NONE : `prompt${i}`;

export interface ProfileCell {
  readonly prompt: number;
  /** Id of a scale of the instrument; `range` and `reference` are that scale's. */
  readonly scale: string;
  readonly range: readonly [number, number];
  readonly reference: number | null;
  /** Mean over the scale's questions in its own unit, with its interval; null while nothing is measured. */
  readonly score: Interval | null;
  /** Against no persona on the same questions, with Holm's correction over all prompts and scales. */
  readonly against: (PairedComparison & { readonly pHolm: number }) | null;
}

export interface ProfileResult {
  readonly cells: readonly ProfileCell[];
  /** The instrument's own score of each prompt; null until it has answered every question. */
  readonly own: readonly (OwnScore | null)[];
}

type RawCell = Omit<ProfileCell, 'against'> & { readonly against: PairedComparison | null };

/** Fewer pairs say nothing about a mean. */
const LEAST_PAIRS = 3;
/** Under this many questions the interval is a bootstrap (science.md 7). */
const FEW = 15;

const meanInterval = (values: readonly number[], range: readonly [number, number]): Interval =>
  values.length > 1 && values.length < FEW ? bootstrapInterval(values, 1) : tInterval(values, range);

/** Readings beside their questions; an answer to a question that is not asked (a file edited by hand) is left out. */
const answered = (
  questions: readonly Question[],
  readings: readonly ItemReading[] = [],
): Answered<Question>[] => {
  const byId = new Map(questions.map((q) => [q.id, q]));
  return readings.flatMap(({ itemId, asks }) => {
    const question = byId.get(itemId);
    return question ? [{ question, results: asks }] : [];
  });
};

/** What each question contributes to each scale under one job. */
function values(
  { instrument }: ProfileSettings,
  questions: readonly Question[],
  list: readonly ItemReading[] | undefined,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return remembered('values', [list, questions], () => {
    const all = answered(questions, list);
    return new Map(
      instrumentOf(instrument)
        .scales(questions)
        .map((scale) => [
          scale.id,
          new Map(
            all.flatMap((one): [string, number][] => {
              const value = scale.value(one);
              return value === null ? [] : [[one.question.id, value]];
            }),
          ),
        ]),
    );
  });
}

function cellsOf(
  settings: ProfileSettings,
  questions: readonly Question[],
  readings: StudyReadings,
  i: number,
): RawCell[] {
  const job = profileJob(settings, i);
  const [own, none] = [readings.get(job), readings.get(NONE)];
  return remembered(`cells${i}`, [own, none, settings, questions], () => {
    const mine = values(settings, questions, own);
    const reference = values(settings, questions, none);
    return instrumentOf(settings.instrument)
      .scales(questions)
      .map((scale): RawCell => {
        const scores = mine.get(scale.id) ?? new Map<string, number>();
        const without = reference.get(scale.id) ?? new Map<string, number>();
        const shared = [...scores].filter(([item]) => without.has(item));
        return {
          prompt: i,
          scale: scale.id,
          range: scale.range,
          reference: scale.reference,
          score: scores.size > 0 ? meanInterval([...scores.values()], scale.range) : null,
          against:
            job === NONE || shared.length < LEAST_PAIRS
              ? null
              : pairedComparison(
                  shared.map(([, value]) => value),
                  shared.map(([item]) => without.get(item) ?? 0),
                ),
        };
      });
  });
}

function ownScore(
  { instrument }: ProfileSettings,
  questions: readonly Question[],
  list: readonly ItemReading[] | undefined,
): OwnScore | null {
  return remembered('own', [list, questions], () => {
    const all = answered(questions, list);
    const whole = questions.length > 0 && all.length >= questions.length;
    if (!whole) return null;
    try {
      return { instrument, score: instrumentOf(instrument).score(all) } as OwnScore;
    } catch (error) {
      // A file whose questions are not all of the instrument has no score of it; its scales still count.
      if (error instanceof InputError) return null;
      throw error;
    }
  });
}

const asked = ({ instrument }: ProfileSettings, items: StudyItems): readonly Question[] =>
  items[instrument] ?? [];

/** Any prompts on an instrument of its own way: what the model says about itself, does, or knows (science.md 2.2-2.4). */
export const profile: Study<ProfileSettings, ProfileResult> = {
  id: 'profile',
  settings: settingsSchema,
  defaults: { instrument: 'ipip-neo-120', prompts: JUST_NONE },
  needs: ({ instrument }) => [{ instrument }],
  plan(settings, items) {
    const { instrument, prompts } = settings;
    const questions = asked(settings, items).map((q) => q.id);
    const job = (id: string, persona: string | null): InstrumentJob => ({
      id,
      persona,
      items: questions,
      instrument,
    });
    return [
      job(NONE, null),
      ...prompts.flatMap(({ text }, i) => (text === null ? [] : [job(profileJob(settings, i), text)])),
    ];
  },
  summarise(settings, items, readings) {
    const questions = asked(settings, items);
    const raw = settings.prompts.flatMap((_, i) => cellsOf(settings, questions, readings, i));
    const corrected = holm(raw.map(({ against }) => against?.pRandomisation ?? NaN));
    return {
      cells: raw.map((one, k): ProfileCell => ({
        ...one,
        against: one.against && { ...one.against, pHolm: corrected[k] ?? NaN },
      })),
      own: settings.prompts.map((_, i) =>
        ownScore(settings, questions, readings.get(profileJob(settings, i))),
      ),
    };
  },
};
