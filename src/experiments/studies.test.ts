import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ladderSentence } from '../core/baselines/adjectives';
import { readings as allReadings } from '../core/readings/index';
import { calibration, compare, intensity, quality, studies, type Study } from '../core/studies/index';
import { TRAITS } from '../core/vocabulary';
import { itemsFor, measure } from './measured-study.fixture';

describe('every study', () => {
  for (const study of Object.values(studies) as Study<unknown, unknown>[]) {
    it(`${study.id}: plans jobs with unique names and only items it has asked for`, () => {
      const settings = v.parse(study.settings, study.defaults);
      const items = itemsFor(study, settings);
      const known = new Set(Object.values(items).flatMap((list) => list.map((i) => i.id)));
      const jobs = study.plan(settings, items);
      expect(jobs.length).toBeGreaterThan(0);
      expect(new Set(jobs.map((j) => j.id)).size).toBe(jobs.length);
      for (const job of jobs) for (const item of job.items) expect(known.has(item)).toBe(true);
      expect(study.plan(settings, items)).toEqual(jobs);
    });

    it(`${study.id}: summarises nothing, a part and the whole without a figure that is not one`, () => {
      const settings = v.parse(study.settings, study.defaults);
      const items = itemsFor(study, settings);
      expect(() => study.summarise(settings, items, new Map())).not.toThrow();
      for (const jobs of [0, 1, 3, Infinity]) {
        const { result } = measure(study, settings, 'smooth', 1, jobs);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      }
    });
  }
});

describe('calibration', () => {
  it('hears personas where there are any to hear, and proposes a target', () => {
    const { result } = measure(calibration, calibration.defaults, 'smooth');
    expect(result.verdict?.kind).toBe('hears');
    expect(result.ways.every((w) => w.hears)).toBe(true);
    expect(result.headroom).toHaveLength(10);
    expect(result.headroom[0]?.shift.low).toBeGreaterThan(0);
    for (const { traits } of result.ways)
      for (const { separation } of traits) expect(separation?.difference.mean).toBeGreaterThan(0);
  });

  it('gives no verdict before it is finished', () => {
    const { result } = measure(calibration, calibration.defaults, 'smooth', 1, 20);
    expect(result.verdict).toBeNull();
    expect(result.headroom).toEqual([]);
  });

  it('says wrongly that a deaf model can be steered in no more than 5 % of 400 seeds', () => {
    const wrong = Array.from({ length: 400 }, (_, seed) =>
      measure(calibration, calibration.defaults, 'deaf', seed + 1),
    ).filter(({ result }) => result.verdict?.kind !== 'deaf').length;
    expect(wrong / 400).toBeLessThanOrEqual(0.05);
    // The rule is meant to be wrong sometimes; never would mean that nothing was tried.
    expect(wrong).toBeGreaterThan(0);
  }, 120_000);

  it('keeps its error rate with seven ways to ask', () => {
    const ways = allReadings.answers.forms.map((form) => ({ reading: 'answers' as const, form }));
    const wrong = Array.from({ length: 60 }, (_, seed) =>
      measure(calibration, { ways, itemsPerTrait: 4 }, 'deaf', seed + 1),
    ).filter(({ result }) => result.verdict?.kind !== 'deaf').length;
    // 60 draws at 5 %: more than 8 would be a rule that is worse than it says (p < .01).
    expect(wrong).toBeLessThanOrEqual(8);
  }, 120_000);
});

it.each([calibration, compare, quality, intensity] as Study<unknown, unknown>[])(
  '$id takes its questions from an imported bank where one is named',
  (study) => {
    const banksOf = (settings: unknown) =>
      study.needs(settings).map((need) => ('instrument' in need ? '' : need.bank));
    const settings = v.parse(study.settings, { ...(study.defaults as object), bank: 'own-1' });
    expect(new Set(banksOf(settings))).toEqual(new Set(['own-1']));
    expect(new Set(banksOf(study.defaults))).toEqual(new Set([undefined]));
  },
);

describe('compare', () => {
  const low = ladderSentence('extraversion', 1);
  const settings = {
    ...compare.defaults,
    prompts: [
      { label: 'None', text: null, aim: null },
      { label: 'Introvert', text: low, aim: { trait: 'extraversion' as const, pole: 'low' as const } },
      { label: 'Kettles', text: 'You own four kettles and a pan made of steel.', aim: null },
    ],
  };

  it('finds the aimed trait moved most, its words shuffled aside, and None at one half', () => {
    const { result } = measure(compare, settings, 'smooth');
    expect(result.cells).toHaveLength(15);
    const cell = (prompt: number, trait: string) =>
      result.cells.find((c) => c.prompt === prompt && c.trait === trait);
    for (const trait of TRAITS) {
      expect(cell(0, trait)?.score?.mean).toBe(0.5);
      expect(cell(0, trait)?.against).toBeNull();
    }
    expect(cell(1, 'extraversion')?.score?.high).toBeLessThan(0.5);
    expect(cell(1, 'extraversion')?.against?.pHolm).toBeLessThan(0.05);
    expect(cell(1, 'extraversion')?.against?.pHolm).toBeGreaterThan(
      cell(1, 'extraversion')?.against?.pRandomisation ?? 1,
    );
    expect(result.specificity[1]?.mean).toBeGreaterThan(0.5);
    expect(result.specificity[1]?.low).toBeLessThan(result.specificity[1]?.mean ?? 0);
    expect(result.specificity[0]).toBeNull();
    expect(result.meaning[1]?.shift.mean).toBeGreaterThan(0);
    expect(Object.keys(result.meaning[1]?.controls ?? {})).toEqual(['shuffled', 'about-a-friend', 'negated']);
    expect(result.meaning[2]).toBeNull();
  });

  it('says that it may be priming where the order of words does not matter', () => {
    // The simulator counts cue words, so shuffled words do about as much as the prompt.
    const { result } = measure(compare, settings, 'smooth');
    expect(result.meaning[1]?.share?.mayBePriming).toBe(true);
  });

  it('refuses settings that are none', () => {
    expect(v.safeParse(compare.settings, { ...settings, prompts: [] }).success).toBe(false);
    expect(v.safeParse(compare.settings, { ...settings, itemsPerTrait: 2 }).success).toBe(false);
  });
});

describe('quality', () => {
  it.each(['answers', 'letters', 'written'] as const)('tells what can be told of %s', (reading) => {
    const { result } = measure(quality, { ...quality.defaults, reading }, 'smooth');
    expect(result.respondents).toBe(18);
    expect(result.spread?.n).toBe(10);
    const told = result.detectable.map((d) => d.nats?.mean ?? 0);
    expect([...told].sort((a, b) => b - a)).toEqual(told);
    expect(result.alpha).not.toBeNull();
    expect(result.paraphrase).not.toBeNull();
    expect(result.order === null).toBe(reading === 'answers');
    expect(result.refusal === null).toBe(reading === 'answers');
  });

  it('asks nothing in other words where a bank has no others, and counts the questions there are', () => {
    const settings = { ...quality.defaults, items: 30 };
    const { [settings.trait]: all = [] } = itemsFor(quality, settings);
    const bare = all.slice(0, 5).map((i) => ({ ...i, paraphrasedSituation: '', paraphrasedQuery: '' }));
    const items = { [settings.trait]: bare };
    const plan = quality.plan(settings, items);
    expect(plan.filter((job) => 'paraphrased' in job && job.paraphrased)).toEqual([]);
    const { readings } = measure(quality, settings, 'smooth');
    const five = new Map([...readings].map(([job, list]) => [job, list.slice(0, 5)]));
    five.delete('persona|paraphrase');
    const result = quality.summarise(settings, items, five);
    expect(result).toMatchObject({ respondents: 18, paraphrase: null, spread: { n: 5 } });
  });

  it('gives no reliability without respondents', () => {
    const { result } = measure(quality, { ...quality.defaults, respondents: 0 }, 'smooth');
    expect(result).toMatchObject({ respondents: 0, alpha: null, splitHalf: null });
    expect(result.spread).not.toBeNull();
  });
});
