import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADJECTIVE_PAIRS } from '../baselines/adjectives';
import { EarlierPrompts, leakageGrams } from '../loop/validators/index';
import { unsuitable } from '../loop/validators/unsuitable';
import { characterTrigrams, jaccard, wordGrams, words } from '../text';
import { POLE_WORDS } from '../pole-words';
import { grade, sentencesOf } from '../readability.fixture';
import { TRAITS, type BigFive, type Item, type Trait } from '../vocabulary';
import { readBank } from './situational';
import { facetStratified } from './splits';

const load = (trait: BigFive) =>
  JSON.parse(readFileSync(`static/items/${trait}.json`, 'utf8')) as { items: Item[] };
const all = TRAITS.flatMap((trait) => load(trait).items);

/** The six IPIP-NEO facets of each trait. */
const FACETS: Readonly<Record<BigFive, readonly string[]>> = {
  openness: [
    'adventurousness',
    'artistic-interests',
    'emotionality',
    'imagination',
    'intellect',
    'liberalism',
  ],
  conscientiousness: [
    'achievement-striving',
    'cautiousness',
    'dutifulness',
    'orderliness',
    'self-discipline',
    'self-efficacy',
  ],
  extraversion: [
    'activity-level',
    'assertiveness',
    'cheerfulness',
    'excitement-seeking',
    'friendliness',
    'gregariousness',
  ],
  agreeableness: ['altruism', 'cooperation', 'modesty', 'morality', 'sympathy', 'trust'],
  neuroticism: ['anger', 'anxiety', 'depression', 'immoderation', 'self-consciousness', 'vulnerability'],
};

const ANSWERS = ['high1', 'high2', 'low1', 'low2'] as const;
const answersOf = (item: Item) => ANSWERS.map((key) => item[key]);
const textOf = (i: Item) =>
  [i.situation, i.query, ...answersOf(i), i.paraphrasedSituation, i.paraphrasedQuery].join(' / ');
/** Every answer of the bank with its place, as 'e-friendliness-01 high1'. */
const answers = all.flatMap((i) => ANSWERS.map((key) => ({ at: `${i.id} ${key}`, text: i[key] })));

/** Ids of the items that break a rule, so that a failure names them. */
const offenders = (broken: (item: Item) => boolean) => all.filter(broken).map((i) => i.id);
/** The same with what broke it: 'e-friendliness-01: outgoing'. */
const findings = (found: (item: Item) => readonly string[]) =>
  all.flatMap((i) => found(i).map((detail) => `${i.id}: ${detail}`));
/** Pairs of texts that share more of their character trigrams than the limit. */
function tooAlike(texts: readonly { at: string; text: string }[], limit: number): string[] {
  const sets = texts.map(({ text }) => characterTrigrams(text));
  // Of every trigram the earlier texts that hold it, so that one pass counts what a text shares with each.
  const holders = new Map<string, number[]>();
  return sets.flatMap((set, i) => {
    const shared = new Uint16Array(i);
    for (const gram of set) {
      const earlier = holders.get(gram) ?? [];
      for (const j of earlier) shared[j] = (shared[j] ?? 0) + 1;
      earlier.push(i);
      holders.set(gram, earlier);
    }
    return [...shared].flatMap((count, j) =>
      count / (set.size + (sets[j]?.size ?? 0) - count) > limit
        ? [`${texts[j]?.at ?? ''} ~ ${texts[i]?.at ?? ''}`]
        : [],
    );
  });
}
const similarity = (a: string, b: string) => jaccard(characterTrigrams(a), characterTrigrams(b));

/** Lower-case words that a text may not hold, also with -ly and -ness; those it does hold. */
function held(text: string, forbidden: readonly string[]): string[] {
  const plain = text.toLowerCase();
  return forbidden.filter((word) => new RegExp(`\\b${word}(?:ly|ness)?\\b`, 'u').test(plain));
}
/** The adjectives that name a trait's poles: those of the page, the on-topic check and the ladder. */
const adjectivesOf = (trait: Trait): readonly string[] => {
  const { high, low, leadsTo } = POLE_WORDS[trait];
  const spoken = [leadsTo.high, leadsTo.low].map((text) => text.replace(/^This person is |\.$/g, ''));
  const ladder = ADJECTIVE_PAIRS[trait].flat().flatMap((words) => words.split(' and '));
  return [...new Set([high.adjective, low.adjective, ...spoken, ...ladder])];
};
/** Words a textbook would use of the traits and that the lists above lack. */
const TEXTBOOK = [
  ...['inventive', 'artsy', 'philosophical', 'liberal', 'narrow-minded'],
  ...['tidy', 'untidy', 'neat', 'punctual', 'reliable', 'diligent', 'ambitious', 'cautious', 'reckless'],
  ...['shy', 'sociable', 'lively', 'reserved', 'withdrawn', 'dominant', 'cheery', 'chatty'],
  ...['modest', 'polite', 'rude', 'nice', 'helpful', 'caring', 'cold-hearted', 'arrogant', 'suspicious'],
  ...['worried', 'stressed', 'moody', 'touchy', 'insecure', 'unworried', 'carefree', 'embarrassed', 'greedy'],
];

// Soft, so that one run names what breaks every rule.
describe('the situational bank', () => {
  it.each(TRAITS)('%s: six facets of ten items, in the schema', (trait) => {
    const bank = readBank(load(trait));
    const items = Object.values(bank.splits).flat();
    expect.soft(items).toHaveLength(60);
    expect.soft([...new Set(items.map((i) => i.facet))].sort()).toEqual(FACETS[trait]);
    for (const facet of FACETS[trait])
      expect.soft(items.filter((i) => i.facet === facet).map((i) => i.id)).toHaveLength(10);
    const misnamed = items.filter((i) => !/^\d\d$/.test(i.id.replace(`${trait[0] ?? ''}-${i.facet}-`, '')));
    expect.soft(misnamed.map((i) => i.id)).toEqual([]);
  });

  it('gives every item its own id, and all five files one version', () => {
    expect.soft(new Set(all.map((i) => i.id)).size).toBe(300);
    expect.soft(new Set(TRAITS.map((trait) => readBank(load(trait)).version)).size).toBe(1);
  });

  it('writes every text on one clean line', () => {
    expect.soft(offenders((i) => /\s{2}|[\n\t<>|]/u.test(textOf(i)))).toEqual([]);
    const sentence = /^["\p{Lu}].*[.!?"]$/u;
    expect
      .soft(offenders((i) => ![i.situation, i.paraphrasedSituation].every((t) => sentence.test(t))))
      .toEqual([]);
  });

  it('writes answers as bare infinitives that go on after I would', () => {
    const wrong = ({ text }: { text: string }) => {
      const first = /^[a-z]+(?=[ ,])/u.exec(text)?.[0] ?? '';
      return (
        first === '' ||
        /[.!?;:]$/u.test(text) ||
        /^(?:to|i|we|you|it|would|will|not|never|no|the|a|an|my|maybe|probably|just|simply|only)$/u.test(
          first,
        ) ||
        (/(?:ing|ed|ly|[^su]s)$/u.test(first) &&
          !/^(?:bring|fling|ring|sing|spring|swing|feed|need|speed|apply|fly|rely|reply|supply)$/u.test(
            first,
          ))
      );
    };
    expect.soft(answers.filter(wrong).map((a) => a.at)).toEqual([]);
  });

  it('keeps high and low answers equally long, within 20 %, and no answer out of line', () => {
    const unequal = (i: Item) => {
      const high = i.high1.length + i.high2.length;
      const low = i.low1.length + i.low2.length;
      return Math.max(high, low) / Math.min(high, low) > 1.2;
    };
    expect.soft(offenders(unequal)).toEqual([]);
    const lengths = (i: Item) => answersOf(i).map((a) => a.length);
    expect.soft(offenders((i) => Math.max(...lengths(i)) / Math.min(...lengths(i)) > 1.2)).toEqual([]);
  });

  it.each(TRAITS)('%s: over the trait neither pole is longer, and no word tells the poles apart', (trait) => {
    const items = all.filter((i) => i.trait === trait);
    const pole = (i: Item, which: 'high' | 'low') => `${i[`${which}1`]} ${i[`${which}2`]}`;
    const length = (which: 'high' | 'low') => items.reduce((sum, i) => sum + pole(i, which).length, 0);
    expect.soft(Math.abs(length('high') / length('low') - 1)).toBeLessThan(0.02);
    // In how many items more a word stands in the high answers than in the low ones.
    const surplus = new Map<string, number>();
    for (const i of items)
      for (const [which, step] of [
        ['high', 1],
        ['low', -1],
      ] as const)
        for (const word of new Set(words(pole(i, which)).filter((w) => w.length > 3)))
          surplus.set(word, (surplus.get(word) ?? 0) + step);
    const tells = [...surplus].filter(([, more]) => Math.abs(more) > 12);
    expect.soft(tells).toEqual([]);
  });

  it('speaks to you, in scenes of a sentence or two', () => {
    expect.soft(offenders((i) => !/\byour?\b/i.test(`${i.situation} ${i.query}`))).toEqual([]);
    for (const key of ['situation', 'paraphrasedSituation'] as const) {
      expect.soft(offenders((i) => words(i[key]).length < 8 || words(i[key]).length > 45)).toEqual([]);
      expect.soft(offenders((i) => sentencesOf(i[key]).length > 4)).toEqual([]);
    }
    expect.soft(offenders((i) => !/^[A-Z][^?]*\?$/u.test(i.query))).toEqual([]);
    expect.soft(offenders((i) => !/^[A-Z][^?]*\?$/u.test(i.paraphrasedQuery))).toEqual([]);
  });

  it('reads easily: school grade 6 at most, no sentence over 30 words, no text alone over grade 10', () => {
    const spoken = (i: Item) => answersOf(i).map((a) => `I would ${a}`);
    const first = (i: Item) => grade([...sentencesOf(i.situation), i.query, ...spoken(i)]);
    const second = (i: Item) =>
      grade([...sentencesOf(i.paraphrasedSituation), i.paraphrasedQuery, ...spoken(i)]);
    expect.soft(offenders((i) => first(i) > 6 || second(i) > 6)).toEqual([]);
    // A text of two sentences gives a rough figure, so the limit is looser.
    const alone = (i: Item) => [i.situation, i.paraphrasedSituation].map((t) => grade(sentencesOf(t)));
    expect.soft(offenders((i) => Math.max(...alone(i)) > 10)).toEqual([]);
    const longest = (i: Item) =>
      sentencesOf(`${i.situation} ${i.paraphrasedSituation}`).map((s) => words(s).length);
    expect.soft(offenders((i) => Math.max(...longest(i)) > 30)).toEqual([]);
  });

  it('never names the trait or its facet', () => {
    const stems = (i: Item) => [i.trait.slice(0, 8), ...i.facet.split('-').filter((w) => w.length > 4)];
    expect
      .soft(findings((i) => stems(i).filter((stem) => textOf(i).toLowerCase().includes(stem))))
      .toEqual([]);
  });

  it('uses no trait adjective in an answer, nor one of its own trait in a scene', () => {
    // 'open' is an everyday verb: it is kept out of the items on openness only.
    const others = [...TRAITS.flatMap(adjectivesOf).filter((word) => word !== 'open'), ...TEXTBOOK];
    expect.soft(findings((i) => held(answersOf(i).join(' / '), others))).toEqual([]);
    expect.soft(findings((i) => held(textOf(i), adjectivesOf(i.trait)))).toEqual([]);
  });

  it('paraphrases in really different words', () => {
    // Numbers are left out on both sides: changing them is no paraphrase.
    const NUMBERS =
      /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|dozen)\b/giu;
    const plain = (text: string) => text.replace(NUMBERS, ' ');
    const alike = (i: Item) => similarity(plain(i.situation), plain(i.paraphrasedSituation));
    expect.soft(offenders((i) => alike(i) > 0.3)).toEqual([]);
    expect.soft(offenders((i) => similarity(i.query, i.paraphrasedQuery) > 0.45)).toEqual([]);
  });

  it('shares no scene, whatever the trait', () => {
    for (const key of ['situation', 'paraphrasedSituation'] as const)
      expect
        .soft(
          tooAlike(
            all.map((i) => ({ at: i.id, text: i[key] })),
            0.3,
          ),
        )
        .toEqual([]);
  });

  it('repeats no answer and no form of words', () => {
    expect.soft(tooAlike(answers, 0.5)).toEqual([]);
    const runs = new Map<string, string[]>();
    for (const { at, text } of answers)
      for (const run of wordGrams(text, 5)) runs.set(run, [...(runs.get(run) ?? []), at]);
    expect.soft([...runs].filter(([, at]) => at.length > 3)).toEqual([]);
    const starts = new Map<string, string[]>();
    for (const i of all) {
      const start = words(i.situation).slice(0, 2).join(' ');
      starts.set(start, [...(starts.get(start) ?? []), i.id]);
    }
    expect.soft([...starts].filter(([, ids]) => ids.length > 15)).toEqual([]);
  });

  it('spells one way and names no brand or place', () => {
    const american =
      /\b(?:colors?|favorites?|neighbors?|travel(?:ing|ed)|math|cozy|pajamas|centers?|gray|sidewalk|(?:recogn|organ|real|apolog)iz\w+)\b/giu;
    expect.soft(findings((i) => textOf(i).match(american) ?? [])).toEqual([]);
    const known =
      /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|March|May|June|July|August|September|October|December|New|Year|Day|Spanish|Dad|Grandma|TV|X-ray)$/u;
    const named = (i: Item) => textOf(i).match(/(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}-]*/gu) ?? [];
    expect.soft(findings((i) => named(i).filter((name) => !known.test(name)))).toEqual([]);
  });

  it('is fit for a classroom', () => {
    // Each word of the bank is checked once, because the matcher is slow.
    const context = { maxWords: 500, earlier: new EarlierPrompts(), leakage: leakageGrams([]) };
    const tokens = (i: Item) => textOf(i).split(' ');
    const bad = new Set([...new Set(all.flatMap(tokens))].filter((word) => unsuitable.check(word, context)));
    expect.soft(findings((i) => tokens(i).filter((word) => bad.has(word)))).toEqual([]);
    const grown =
      /\b(?:alcohol|beer|wine|drunk|cigarettes?|vapes?|drugs?|guns?|knife fight|kill\w*|suicid\w*|hate|stupid|ugly|fat|sexy?|casino|gambl\w*|god|church|election|damn|crap|hell)\b/giu;
    expect.soft(findings((i) => textOf(i).match(grown) ?? [])).toEqual([]);
  });
});

describe('splits', () => {
  it.each(TRAITS)('%s: 30 search, 12 confirm, 18 report of 60, facets even, nothing shared', (trait) => {
    const { splits } = readBank(load(trait));
    expect([splits.search.length, splits.confirm.length, splits.report.length]).toEqual([30, 12, 18]);
    for (const facet of FACETS[trait]) expect(splits.report.filter((i) => i.facet === facet)).toHaveLength(3);
    const ids = Object.values(splits).flatMap((s) => s.map((i) => i.id));
    expect(new Set(ids).size).toBe(60);
  });

  it('covers the facets with every prefix', () => {
    const { splits } = readBank(load('extraversion'));
    for (const n of [6, 12, 18, 24]) {
      const facets = splits.search.slice(0, n).map((i) => i.facet);
      for (const facet of FACETS.extraversion) expect(facets.filter((f) => f === facet)).toHaveLength(n / 6);
    }
  });

  it('is a permutation decided by the seed alone', () => {
    const { items } = load('openness');
    const ids = (list: readonly Item[]) => list.map((i) => i.id);
    expect(ids(facetStratified(items, 1))).toEqual(ids(facetStratified([...items].reverse(), 1)));
    expect(ids(facetStratified(items, 1))).not.toEqual(ids(facetStratified(items, 2)));
    expect(ids(facetStratified(items, 1)).sort()).toEqual(ids(items).sort());
  });
});

describe('a damaged bank', () => {
  it('is refused with the place named', () => {
    const { items, ...head } = load('openness');
    const [first, ...rest] = items;
    expect(() => readBank({ ...head, items: [{ ...first, high1: '' }, ...rest] })).toThrow(/items\.0\.high1/);
    expect(() => readBank({ ...head, items: [first, ...items] })).toThrow(/twice/);
    expect(() => readBank('nothing')).toThrow(/not usable/);
  });
});
