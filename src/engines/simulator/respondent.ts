import { rng, seedFrom } from '../../core/rng';
import { characterTrigrams, normalise } from '../../core/text';
import type { Item, Persona, Question, Trait } from '../../core/vocabulary';
import { cuesOf } from './lexicon';
import { kept } from '../../core/kept';
import { countWords } from './word-count';

/**
 * The ground the search moves on. smooth: cues add up; deceptive: naming the trait lifts search items and
 * hurts others; flat: the start is at the ceiling already; deaf: personas change nothing.
 */
export const LANDSCAPES = ['smooth', 'deceptive', 'flat', 'deaf'] as const;
export type Landscape = (typeof LANDSCAPES)[number];

/** A respondent of the item-response kind (engines.md): known truth, honest about being a formula. */
export interface Respondent {
  /** Latent trait of a persona, in logits; None is 0 but on the flat landscape. */
  theta(persona: Persona, trait: Trait): number;
  /** Log-odds of the high answers in nats, noise included; the same question gives the same answer. */
  logOdds(persona: Persona, question: Question): number;
  /** Mean expected score for the high pole over items, without noise: the truth the noise lab compares with. */
  trueScore(persona: Persona, items: readonly Item[]): number;
  /** Log-odds of the high answers in nats without noise. */
  expected(persona: Persona, question: Question): number;
  discrimination(question: Question): number;
}

/** The noise lab turns these; everyone else takes the defaults. */
export interface RespondentOptions {
  /** SD of the noise in an item's log-odds, nats. */
  readonly noise?: number;
  /** Draws the noise apart from the surface; the surface's own seed by default. */
  readonly noiseSeed?: number;
}

/** SD of the item noise in nats unless the lab asks for another. */
export const ITEM_NOISE = 0.6;

/** Thetas kept a trait; a long run knows fewer prompts. */
const MOST_TEXTS = 20_000;
/** Log-odds of a right answer to a question of middling difficulty; no persona changes what is known. */
const ABILITY = 2;

const normal = (...parts: (string | number)[]) => rng(seedFrom('sim', ...parts)).normal();

const grams = kept(1000, trigramsOf);

/** The set of character trigrams; of ASCII text as numbers, which are faster to make and to look up. */
function trigramsOf(text: string): readonly (string | number)[] {
  if (text.length < 3) return [...characterTrigrams(text)];
  const found = new Set<number>();
  for (let i = 2; i < text.length; i++) {
    const [a, b, c] = [text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i)];
    if ((a | b | c) > 127) return [...characterTrigrams(text)];
    found.add((a << 14) | (b << 7) | c);
  }
  return [...found];
}

const spelled = (gram: string | number): string =>
  typeof gram === 'string' ? gram : String.fromCharCode(gram >> 14, (gram >> 7) & 127, gram & 127);

/** What an item is like; it belongs to the item and not to the surface. */
const discriminationOf = kept(20_000, (id: string) => Math.exp(normal('a', id) * 0.35));
const facetDifficulty = kept(20_000, (facet: string) => normal('facet', facet) * 0.5);
const ownDifficulty = kept(20_000, (id: string) => normal('b', id) * 0.7);

/** Near texts share most trigrams, so their textures are near as well: the surface has local hills. */
function textureOf(seed: number): (text: string) => number {
  const weights = new Map<string | number, number>();
  const weight = (gram: string | number): number => {
    let known = weights.get(gram);
    if (known === undefined)
      weights.set(gram, (known = (seedFrom('tex', seed, spelled(gram)) % 2048) / 1024 - 1));
    return known;
  };
  return (text) => {
    const all = grams(text);
    if (all.length === 0) return 0;
    let sum = 0;
    for (const gram of all) sum += weight(gram);
    return (sum / Math.sqrt(all.length)) * 0.35;
  };
}

export function respondent(
  landscape: Landscape,
  seed: number,
  { noise = ITEM_NOISE, noiseSeed = seed }: RespondentOptions = {},
): Respondent {
  const texture = textureOf(seed);
  const known = new Map<Trait, Map<string, number>>();

  function theta(persona: Persona, trait: Trait): number {
    const start = landscape === 'flat' ? 3 : 0;
    if (!persona || landscape === 'deaf') return start;
    // By the text itself: a joined key would be built and hashed for every question.
    let thetas = known.get(trait);
    if (!thetas) known.set(trait, (thetas = new Map()));
    const cached = thetas.get(persona);
    if (cached !== undefined) return cached;
    const cues = cuesOf(persona)[trait];
    const sum = cues.reduce((a, b) => a + b, 0);
    // Diminishing returns from sentence to sentence; contradictions cancel.
    const lexical = 2.6 * Math.tanh(sum / 2.5);
    const length = countWords(persona);
    // A long prompt dilutes itself: from here on each word costs.
    const tooLong = length > 45 ? (length - 45) / 110 : 0;
    const value = start + lexical * (1 - Math.min(0.6, tooLong)) + texture(normalise(persona));
    if (thetas.size >= MOST_TEXTS) thetas.clear();
    thetas.set(persona, value);
    return value;
  }

  const discrimination = (item: Question) => discriminationOf(item.id);
  const difficulty = (item: Question) => facetDifficulty(item.facet) + ownDifficulty(item.id);

  /** The deceptive hill: the trait's own name moves half of the items up and the other half down. */
  function trap(persona: Persona, item: Question): number {
    if (landscape !== 'deceptive' || !persona || !item.trait) return 0;
    const named = normalise(persona).includes(item.trait.slice(0, 6));
    return named ? (seedFrom('trap', item.id) % 2 ? 1.6 : -1.6) : 0;
  }

  const expected = (persona: Persona, item: Question) =>
    item.trait === null
      ? ABILITY - difficulty(item)
      : discrimination(item) * (theta(persona, item.trait) - difficulty(item)) + trap(persona, item);

  return {
    theta,
    discrimination,
    expected,
    logOdds: (persona, item) =>
      expected(persona, item) + normal('noise', noiseSeed, item.id, persona ?? '\0none') * noise,
    trueScore: (persona, items) =>
      items.reduce((sum, i) => sum + 1 / (1 + Math.exp(expected(null, i) - expected(persona, i))), 0) /
      items.length,
  };
}
