import { describe, expect, it } from 'vitest';
import { ladderSentence } from '../../../core/baselines/adjectives';
import type { InstrumentId } from '../../../core/instruments/contract';
import type { ProfileCell, ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import { profile } from '../../../core/studies/profile';
import { TRAITS } from '../../../core/vocabulary';
import { measure } from '../../../experiments/measured-study.fixture';
import { profilePicture, profilePlan } from '../../charts/study/profile';
import { profileSentences } from './conclusion';
import { profileRows } from './figures';

const settingsFor = (instrument: InstrumentId): ProfileSettings => ({
  instrument,
  prompts: [
    { label: 'None', text: null, aim: null },
    {
      label: 'Introvert',
      text: ladderSentence('extraversion', 1),
      aim: { trait: 'extraversion', pole: 'low' },
    },
    { label: 'Kettles', text: 'You own four kettles and a pan made of steel.', aim: null },
  ],
});
const range = (mean: number, half = 0.1) => ({ mean, low: mean - half, high: mean + half, se: half / 2 });
/** A cell with a change from no persona and its corrected p. */
const cell = (
  prompt: number,
  scale: string,
  reference: number,
  mean: number,
  change?: number,
  pHolm = 0.9,
): ProfileCell => ({
  prompt,
  scale,
  range: [0, 32],
  reference,
  score: range(mean),
  against:
    change === undefined
      ? null
      : {
          difference: range(change),
          ...{ t: 1, p: pHolm, pRandomisation: pHolm, dz: 1, dav: 1, winRate: 1, n: 24, pHolm },
        },
});

describe('the conclusion of a profile', () => {
  const report: ProfileResult = {
    cells: [
      ...TRAITS.map((t) => cell(0, t, 3.4, t === 'openness' ? 4 : t === 'neuroticism' ? 2 : 3.4)),
      ...TRAITS.map((t) =>
        t === 'extraversion' ? cell(1, t, 3.4, 2.4, -1, 0.0002) : cell(1, t, 3.4, 3.4, 0.02),
      ),
      ...TRAITS.map((t) => cell(2, t, 3.4, 3.4, 0.05)),
    ],
    own: [null, null, null],
  };
  const settings = settingsFor('ipip-neo-120');

  it('says where no persona stands beside people, what moved, and that answers are no personality', () => {
    const [none, introvert, kettles, limit] = profileSentences(settings, report, true);
    expect(none).toBe(
      'With no persona its ratings lie above the mean of about 600,000 people on openness and below it on neuroticism.',
    );
    expect(introvert).toBe(
      'Introvert: extraversion fell by −1 [−1.10, −.90] (p under .001). No other trait moved by more than chance.',
    );
    expect(kettles).toBe('Kettles moved nothing by more than chance.');
    expect(limit).toContain('not a personality');
  });

  it('waits for the end', () => expect(profileSentences(settings, report, false)).toHaveLength(1));

  it('says of cards whether they are more than pays, and who takes more risk', () => {
    const cells = [
      cell(0, 'cards', 6.2, 12),
      cell(1, 'cards', 6.2, 8, -4, 0.01),
      cell(2, 'cards', 6.2, 12, 0.1),
    ];
    const said = profileSentences(settingsFor('card-task'), { cells, own: [null, null, null] }, true);
    expect(said[0]).toContain('12.0 [11.9, 12.1] cards; 6.2 are best on average: more than pays.');
    expect(said[1]).toContain('takes less risk: −4.0 [−4.1, −3.9] cards (p = .010)');
    expect(said[2]).toContain('that could be chance');
  });
});

describe.each(['ipip-neo-120', 'card-task', 'capability'] as const)('a whole profile: %s', (id) => {
  const settings = settingsFor(id);
  const { result } = measure(profile, settings, 'smooth');

  it('has its extra figures once all questions are answered, and the reason before', () => {
    for (const prompt of [0, 1, 2])
      for (const { extra } of profileRows(settings, result, prompt)) {
        expect(extra.length).toBeGreaterThan(0);
        expect(extra.filter((one) => 'why' in one)).toEqual([]);
      }
    const early = profileRows(settings, { ...result, own: [null, null, null] }, 1);
    expect(early[0]?.extra[0]).toEqual({ why: 'comes at the end' });
    expect(profileRows(settings, result, 0)[0]?.change).toEqual({ why: 'the reference' });
  });

  it('is drawn with its reference in every group, named in words, and says that it is simulated', () => {
    const plan = profilePlan(settings, result, true);
    expect(plan.groups.every((group) => group.reference !== null && group.rows.length === 3)).toBe(true);
    expect(plan.axis).toMatch(/people|best|guessing/);
    expect(plan.ticks).toHaveLength(5);
    const picture = profilePicture(settings, result, true);
    expect(picture.summary).toContain('Introvert: ');
    expect(picture.summary).toContain('Simulated');
    expect(JSON.stringify(picture.scene(800))).toContain('SIMULATED');
    expect(picture.scene(358).height).toBeGreaterThan(100);
  });

  it('has a conclusion for every prompt', () => {
    const said = profileSentences(settings, result, true);
    for (const label of ['Introvert', 'Kettles'])
      expect(said.filter((s) => s.startsWith(label))).toHaveLength(1);
    expect(said.join(' ')).not.toMatch(/undefined|NaN/);
  });
});
