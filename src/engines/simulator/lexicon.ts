import { ADJECTIVE_PAIRS } from '../../core/baselines/adjectives';
import { baselineById } from '../../core/baselines/index';
import { POLE_WORDS } from '../../core/pole-words';
import { normalise, sentences, words } from '../../core/text';
import { DARK_TRAITS, TRAITS, type Pole, type Trait } from '../../core/vocabulary';
import { kept } from '../../core/kept';

/** What a text says about one trait: the strength of each of its sentences, > 0 for the high pole. */
export type Cues = Readonly<Record<Trait, readonly number[]>>;

const QUALIFIERS: Readonly<Record<string, number>> = {
  extremely: 1.6,
  very: 1.3,
  really: 1.2,
  always: 1.2,
  deeply: 1.2,
  a: 1,
  quite: 0.9,
  somewhat: 0.7,
  bit: 0.5,
  slightly: 0.5,
};
const NEGATIONS = new Set(['not', 'never', 'neither', 'nor', 'no', 'dont', 'hardly', 'rarely', 'without']);
const STOP = new Set(
  'you your yourself a an and the of to in on at with for from by it its is are be have has that this who what when one as or but so very always never not no do does they them their than then out up into about before after'.split(
    ' ',
  ),
);

/** Stems of five letters are enough to meet 'talkative' with 'talk'. */
const stem = (word: string) => word.slice(0, 5);

type Entry = readonly [trait: Trait, weight: number];

function buildLexicon(traits: readonly Trait[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (text: string, trait: Trait, weight: number) => {
    for (const word of words(text)) {
      if (STOP.has(word) || word.length < 4) continue;
      const key = stem(word);
      const known = entries.get(key);
      // A word that cues two traits or both poles says nothing sure.
      if (!known) entries.set(key, [trait, weight]);
      else if (known[0] !== trait || Math.sign(known[1]) !== Math.sign(weight)) entries.set(key, [trait, 0]);
    }
  };
  for (const trait of traits) {
    for (const pole of ['high', 'low'] as Pole[]) {
      const sign = pole === 'high' ? 1 : -1;
      const target = { kind: 'pole' as const, trait, pole };
      add(POLE_WORDS[trait][pole].adjective, trait, sign);
      add(baselineById('p2-keywords')?.text(target) ?? '', trait, sign * 0.8);
      add(POLE_WORDS[trait][pole].description, trait, sign * 0.4);
      add(baselineById('dp')?.text(target) ?? '', trait, sign * 0.45);
    }
    for (const [low, high] of ADJECTIVE_PAIRS[trait]) {
      add(low, trait, -0.9);
      add(high, trait, 0.9);
    }
  }
  return entries;
}

/** The dark triad apart: words it shares with the five (cold, modest) would otherwise say nothing about either. */
let lexicons: readonly Map<string, Entry>[] | undefined;

/** Finds the cues of a text: words of the ladder and of the trait descriptions, with qualifiers and negation. */
export function cuesOf(text: string): Cues {
  const cues: Record<Trait, number[]> = {
    openness: [],
    conscientiousness: [],
    extraversion: [],
    agreeableness: [],
    neuroticism: [],
    machiavellianism: [],
    narcissism: [],
    psychopathy: [],
  };
  for (const sentence of sentences(text))
    for (const [trait, cue] of cuesOfSentence(sentence)) cues[trait].push(cue);
  return cues;
}

/** The tenth adjective of a sentence adds little: one sentence says at most one thing. Prompts share sentences. */
const cuesOfSentence = kept(4000, (sentence: string): readonly Entry[] => {
  lexicons ??= [TRAITS, DARK_TRAITS].map(buildLexicon);
  return lexicons.flatMap((lexicon) =>
    [...sumsOf(sentence, lexicon)].map(([trait, sum]) => [trait, Math.tanh(sum / 1.5)] as const),
  );
});

function sumsOf(sentence: string, lexicon: ReadonlyMap<string, Entry>): Map<Trait, number> {
  const sums = new Map<Trait, number>();
  let sign = 1;
  let strength = 1;
  for (const word of normalise(sentence).split(' ')) {
    if (NEGATIONS.has(word)) sign = -1;
    strength = QUALIFIERS[word] ?? strength;
    const entry = lexicon.get(stem(word));
    if (!entry || entry[1] === 0 || word.length < 4) continue;
    sums.set(entry[0], (sums.get(entry[0]) ?? 0) + entry[1] * sign * strength);
    strength = 1;
  }
  return sums;
}
