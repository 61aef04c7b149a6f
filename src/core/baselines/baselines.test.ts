import { describe, expect, it } from 'vitest';
import { POLE_WORDS, poleWords } from '../pole-words';
import { TRAIT_WORDS } from '../trait-words';
import { ALL_TRAITS, ANSWER_KEYS, POLES, TRAITS, type Item, type Target } from '../vocabulary';
import { ADJECTIVE_PAIRS, LADDER_LEVELS, ladderSentence } from './adjectives';
import { BASELINES, baselineById, WRITTEN_BASELINES } from './index';
import { placebos } from './placebo';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true });
const banks = import.meta.glob<{ items: Item[] }>('../../../static/items/*.json', {
  eager: true,
  import: 'default',
});

const targets: Target[] = ALL_TRAITS.flatMap((trait) => POLES.map((pole) => ({ kind: 'pole', trait, pole })));
const personas = BASELINES.filter((b) => b.id !== 'none');
const sameForAll = ['none', 'placebo'];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
const grams = (text: string, n: number): string[] => {
  const w = words(text);
  return w.slice(0, Math.max(0, w.length - n + 1)).map((_, i) => w.slice(i, i + n).join(' '));
};

describe('registry', () => {
  it('has unique ids and titles, none first', () => {
    expect(BASELINES[0]?.id).toBe('none');
    expect(new Set(BASELINES.map((b) => b.id)).size).toBe(BASELINES.length);
    expect(new Set(BASELINES.map((b) => b.title)).size).toBe(BASELINES.length);
    expect(baselineById('dp')?.id).toBe('dp');
    expect(baselineById('nothing')).toBeUndefined();
  });

  it('knows every file of the folder', () => {
    for (const [path, exports] of Object.entries(modules)) {
      if (path === './contract.ts' || path === './index.ts') continue;
      const registered = Object.values(exports).some((e) =>
        [...BASELINES, ...WRITTEN_BASELINES].some((b) => b === e),
      );
      expect(registered, `${path} is not in index.ts`).toBe(true);
    }
  });
});

describe('none', () => {
  it('is null for every target', () => {
    for (const target of targets) expect(BASELINES[0]?.text(target)).toBeNull();
  });
});

describe.each(personas)('$id', (baseline) => {
  it.each(targets)('gives a text of fair length for $trait', (target) => {
    const text = baseline.text(target) ?? '';
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(20);
    if (baseline.id !== 'dp') expect(words(text).length).toBeLessThanOrEqual(120);
  });

  it('tells poles and traits apart, unless it is irrelevant by design', () => {
    const expected = sameForAll.includes(baseline.id) ? 1 : targets.length;
    expect(new Set(targets.map((t) => baseline.text(t))).size).toBe(expected);
  });

  it('takes the nearest pole for an intensity, the middle as high, or has a text for each strength', () => {
    // These have a text for each strength.
    if (['ladder', 'five-factors'].includes(baseline.id)) {
      for (const trait of ALL_TRAITS) {
        const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
        expect(new Set(steps.map((tau) => baseline.text({ kind: 'intensity', trait, tau }))).size).toBe(9);
      }
      return;
    }
    for (const trait of ALL_TRAITS) {
      const high = baseline.text({ kind: 'pole', trait, pole: 'high' });
      const low = baseline.text({ kind: 'pole', trait, pole: 'low' });
      expect(baseline.text({ kind: 'intensity', trait, tau: 0.5 })).toBe(high);
      expect(baseline.text({ kind: 'intensity', trait, tau: 0.49 })).toBe(low);
    }
  });
});

describe('leakage', () => {
  const texts = [...personas.flatMap((b) => targets.map((t) => b.text(t) ?? '')), ...placebos()];
  it('shares no 8-gram and no whole answer with any bank', () => {
    const shown = new Set(texts.flatMap((t) => grams(t, 8)));
    const flat = texts.map((t) => words(t).join(' ')).join('\n');
    const items = Object.values(banks).flatMap((bank) => bank.items);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const answers = ANSWER_KEYS.map((key) => item[key]);
      const asked = [item.situation, item.query, item.paraphrasedSituation, item.paraphrasedQuery];
      const shared = [...asked, ...answers].flatMap((t) => grams(t, 8)).filter((g) => shown.has(g));
      expect(shared, item.id).toEqual([]);
      for (const answer of answers) expect(flat.includes(words(answer).join(' ')), item.id).toBe(false);
    }
  });
});

describe('description', () => {
  it('numbers 8 to 10 behaviours', () => {
    for (const target of targets) {
      const lines = (baselineById('dp')?.text(target) ?? '').split('\n').slice(1);
      expect(lines.length).toBeGreaterThanOrEqual(8);
      expect(lines.length).toBeLessThanOrEqual(10);
      lines.forEach((line, i) => expect(line.startsWith(`${i + 1}. `)).toBe(true));
    }
  });
});

describe('adjective ladder', () => {
  it('has the 52 pairs of the source', () => {
    const counts = TRAITS.map((t) => ADJECTIVE_PAIRS[t].length);
    expect(counts).toEqual([12, 10, 9, 11, 10]);
    const all = TRAITS.flatMap((t) => ADJECTIVE_PAIRS[t].flat());
    expect(new Set(all).size).toBe(104);
  });

  it('has nine different steps, each within 120 words', () => {
    for (const trait of ALL_TRAITS) {
      const steps = LADDER_LEVELS.map((level) => ladderSentence(trait, level));
      expect(new Set(steps).size).toBe(9);
      for (const step of steps) expect(words(step).length).toBeLessThanOrEqual(120);
    }
    expect(ladderSentence('extraversion', 1)).toContain('extremely silent');
    expect(ladderSentence('extraversion', 3)).toContain('You are unfriendly, introverted');
    expect(ladderSentence('extraversion', 4)).toContain('a bit silent');
    expect(ladderSentence('extraversion', 5)).toContain('neither silent nor talkative');
    expect(ladderSentence('extraversion', 8)).toContain('and very cheerful.');
  });
});

describe('placebos', () => {
  it('are at least six, different, of like length, and free of trait adjectives', () => {
    const list = placebos();
    expect(list.length).toBeGreaterThanOrEqual(6);
    expect(new Set(list).size).toBe(list.length);
    const laden = new Set(ALL_TRAITS.flatMap((t) => ADJECTIVE_PAIRS[t].flat()));
    for (const text of list) {
      expect(words(text).length).toBeGreaterThanOrEqual(20);
      expect(words(text).length).toBeLessThanOrEqual(35);
      expect(words(text).filter((w) => laden.has(w))).toEqual([]);
    }
  });
});

describe('trait words', () => {
  it.each(ALL_TRAITS)('%s: two-sentence descriptions, letter and page words', (trait) => {
    const w = TRAIT_WORDS[trait];
    expect(trait.startsWith(w.letter.toLowerCase())).toBe(true);
    expect(ALL_TRAITS.filter((t) => TRAIT_WORDS[t].letter === w.letter)).toEqual([trait]);
    const { leadsTo } = POLE_WORDS[trait];
    expect(leadsTo.high).not.toBe(leadsTo.low);
    for (const pole of POLES) {
      expect(leadsTo[pole]).toMatch(/^This person is [a-z]+\.$/);
      expect(poleWords(trait, pole).description.match(/\.( |$)/g)).toHaveLength(2);
    }
  });
});
