import { describe, expect, it } from 'vitest';
import type { CompareCell, CompareResult, CompareSettings } from '../../../core/studies/compare';
import { TRAITS, type Trait } from '../../../core/vocabulary';
import { compareSentences } from './conclusion';
import { meaningRows, pText, tableRows } from './figures';
import { aimKey, aimOf, AIMS, byRule, firstPrompts, RULES, typed, withPrompt } from './prompts';

const range = (mean: number, half = 0.1) => ({ mean, low: mean - half, high: mean + half, se: half / 2 });
const cell = (prompt: number, trait: Trait, change: number | null, pHolm = 0.5): CompareCell => ({
  prompt,
  trait,
  score: range(0.5 + (change ?? 0)),
  against:
    change === null
      ? null
      : {
          difference: range(change),
          t: 1,
          p: pHolm,
          pRandomisation: pHolm,
          dz: 1,
          dav: 1,
          winRate: 1,
          n: 18,
          pHolm,
        },
});
const settings: CompareSettings = {
  prompts: [...firstPrompts('extraversion'), { label: 'Kettles', text: 'You own kettles.', aim: null }],
  reading: 'answers',
  form: 'i-would',
  itemsPerTrait: 18,
  meaning: true,
  seed: 1,
};
const change = (prompt: number, trait: Trait): [number, number] =>
  prompt === 2 && trait === 'extraversion'
    ? [-0.3, 0.0004]
    : prompt === 2 && trait === 'openness'
      ? [-0.2, 0.03]
      : [0.02, 0.9];
const result: CompareResult = {
  cells: settings.prompts.flatMap((p, i) =>
    TRAITS.map((trait) => (p.text === null ? cell(i, trait, null) : cell(i, trait, ...change(i, trait)))),
  ),
  specificity: [null, null, range(0.7), null],
  meaning: [
    null,
    null,
    {
      trait: 'extraversion',
      pole: 'low',
      shift: range(1.2),
      controls: { shuffled: range(0.4), 'about-a-friend': range(0.3), negated: null },
      share: { share: 0.66, interval: range(0.66), mayBePriming: false },
      byItem: { prompt: [1.2], controls: {} },
    },
    null,
  ],
};

describe('the conclusion of a comparison', () => {
  const [extraverted, introverted, kettles] = compareSentences(settings, result, true);
  it('says what moved only where it holds after correction', () => {
    expect(extraverted).toContain('that could be chance');
    expect(introverted).toContain('extraversion fell by −.30 [−.40, −.20] (p under .001).');
    expect(introverted).toContain('It also moved openness (−.20 [−.30, −.10]).');
    expect(introverted).toContain('Specificity .70 [.60, .80].');
    expect(introverted).toContain('Meaning share .66 [.56, .76].');
    expect(introverted).not.toContain('wrong way');
    expect(kettles).toContain('has no aim and moved no trait');
  });
  it('names the wrong way, and word priming', () => {
    const turned = settings.prompts.map((p, i) =>
      i === 2 && p.aim ? { ...p, aim: { ...p.aim, pole: 'high' as const } } : p,
    );
    const primed = result.meaning.map(
      (m) => m && { ...m, share: { share: 0.1, interval: range(0.05), mayBePriming: true } },
    );
    const said = compareSentences(
      { ...settings, prompts: turned },
      { ...result, meaning: primed },
      true,
    ).join(' ');
    expect(said).toContain('wrong way');
    expect(said).toContain('it may be word priming');
  });
  it('waits for the end', () => expect(compareSentences(settings, result, false)).toHaveLength(1));
});

describe('the tables of a comparison', () => {
  it('give the reason where there is no figure', () => {
    expect(tableRows(settings, result, 0)[0]?.change).toEqual({ why: 'the reference' });
    const [, introverted] = meaningRows(settings, result, true);
    expect(introverted?.shift).toEqual({ figure: '+1.20', interval: '[+1.10, +1.30]' });
    expect(introverted?.controls.at(-1)?.value).toEqual({ why: 'not measured yet' });
    const [off] = meaningRows({ ...settings, meaning: false }, { ...result, meaning: [] }, true);
    expect(off?.share).toEqual({ why: 'Meaning controls were left out of this study.' });
  });
  it('write a small p as what it is', () => {
    expect([pText(0.5), pText(0.049), pText(0.0042), pText(0.0001)]).toEqual([
      '.50',
      '.049',
      '.004',
      'under .001',
    ]);
  });
});

describe('the list of prompts', () => {
  it('makes a prompt by every rule, with an aim where the rule needs one', () => {
    for (const id of RULES) for (const aim of AIMS) expect(byRule(id, aim)?.text).toBeTruthy();
    expect(byRule('dp', null)).toBeNull();
    expect(byRule('placebo', { trait: 'openness', pole: 'low' })).toMatchObject({ aim: null });
    for (const aim of AIMS) expect(aimOf(aimKey(aim))).toEqual(aim);
    expect(aimOf('')).toBeNull();
  });
  it('takes no prompt twice, and at most forty', () => {
    const own = typed('You whistle.', null, settings.prompts);
    const once = withPrompt(settings.prompts, own);
    expect('list' in once && once.list.at(-1)).toMatchObject({ label: 'Your own 1', text: 'You whistle.' });
    if ('list' in once) {
      expect(withPrompt(once.list, own)).toEqual({ refused: 'Your own 1 is in the list already.' });
      expect(typed('You hum.', null, once.list).label).toBe('Your own 2');
    }
    const full = Array.from({ length: 40 }, (_, i) => ({ label: `${i}`, text: `${i}`, aim: null }));
    expect('refused' in withPrompt(full, own)).toBe(true);
  });
});
