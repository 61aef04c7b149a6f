import { adjectiveTemplate } from '../../core/loop/operators';
import { MOST_SENTENCES } from '../../core/loop/pieces';
import { startersFor } from '../../core/loop/proposers/starters';
import { wantedPerson } from '../../core/loop/wanted';
import { rng, seedFrom } from '../../core/rng';
import type { Persona, Target } from '../../core/vocabulary';
import { writeReply } from '../../engines/simulator/writer';
import { parseSentence } from '../../core/loop/parser';
import type { Truth } from './truth';

/** Sentences by the writer and adjective templates in the pool; prompts made of them a round; rounds. */
const SENTENCES = 480;
const TEMPLATES = 160;
const CHILDREN = 120;
const ROUNDS = 24;
const PARENTS = 12;

/**
 * The objective of the best reachable prompt: the highest truth in a fixed, seeded pool of prompts that writer and
 * operators can produce. The pool is the starting prompts, adjective templates and single sentences of the writer,
 * and what 24 rounds of joining, swapping and leaving out sentences make of the twelve best (at most four
 * sentences, as the loop allows). It climbs by the truth, so it sees hills that a search with noise rarely finds;
 * no search can prove that nothing is higher, so a loop's regret can be a little below 0.
 */
export function bestReachable(target: Target, truth: Truth, seeds: readonly Persona[], seed: number): number {
  const random = rng(seedFrom('reach', seed, target.trait));
  const sentences = [...new Set(Array.from({ length: SENTENCES }, (_, i) => written(target, i)).flat())];
  const templates = Array.from({ length: TEMPLATES }, () => adjectiveTemplate(target, random));
  const pieces = [...sentences, ...templates];
  const join = (parts: readonly string[]) => parts.join(' ');
  const best = (list: readonly (readonly string[])[]) => {
    const scored = [...new Map(list.map((parts) => [join(parts), parts])).entries()].map(([text, parts]) => ({
      parts,
      value: truth.objective(text),
    }));
    return scored.sort((a, b) => b.value - a.value).slice(0, PARENTS);
  };
  let parents = best(pieces.map((piece) => [piece]));
  for (let round = 0; round < ROUNDS; round++) {
    const children = Array.from({ length: CHILDREN }, () => {
      const parts = [...random.pick(parents).parts];
      const at = random.int(parts.length + 1);
      const roll = random.next();
      if (roll < 0.1 && parts.length > 1) return parts.toSpliced(Math.min(at, parts.length - 1), 1);
      if (roll < 0.2) return random.shuffle(parts);
      const swap = parts.length >= MOST_SENTENCES || roll < 0.6;
      return parts.toSpliced(swap ? Math.min(at, parts.length - 1) : at, swap ? 1 : 0, random.pick(pieces));
    });
    parents = best([...parents.map((p) => p.parts), ...children]);
  }
  const start = Math.max(...seeds.filter((text) => text !== null).map((text) => truth.objective(text)));
  return Math.max(start, parents[0]?.value ?? -Infinity);
}

/** One sentence of the simulated writer, where it is one. */
function written(target: Target, seed: number): string[] {
  const starters = startersFor(target.trait);
  const prefill = starters[seed % starters.length] ?? 'You';
  const content = `Write one sentence that describes ${wantedPerson(target)}. Speak to them as "you".`;
  const sampling = { maxTokens: 48, temperature: 1, topP: 1, repetitionPenalty: 1 };
  const reply = writeReply({ messages: [{ role: 'user', content }], prefill, ...sampling, seed });
  const parsed = parseSentence(prefill, reply);
  return 'refused' in parsed ? [] : [parsed.text];
}
