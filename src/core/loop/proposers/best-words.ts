import { rng, seedFrom, type Rng } from '../../rng';
import { remembered } from '../../remembered';
import { countWords, normalise } from '../../text';
import { parseSentence } from '../parser';
import { keyedSentences, MOST_SENTENCES } from '../pieces';
import { drawWordValue } from '../word-values';
import type { Persona } from '../../vocabulary';
import type { CallResult } from '../types';
import { makeCall, type ProposalInput, type Proposer } from './contract';
import { oneSentence } from './one-sentence';
import { startersFor } from './starters';

/** Prompts that are thought of for each one the target model is asked about. */
const THOUGHT_OF = 30;
/** The newest replies whose sentences are thought of; more would only take longer. */
const MOST_REPLIES = 200;

/**
 * The sentence operator with a surrogate: the model writes sentences; which of the run's stand together is chosen among
 * many ways by what all scores so far say of words, without asking the target model. The new sentence comes in where
 * the same scores do not speak against it; if not now, it stays there for later prompts.
 */
export const bestWords: Proposer = {
  id: 'best-words',
  repetitionPenalty: 1.1,
  call(input) {
    const keys = new Set(thoughtOf(input, valueOf(input)).map(normalise));
    const holders = new Map<string, number>();
    for (const { id, text } of input.scored) for (const [key] of keyedSentences(text)) holders.set(key, id);
    return makeCall(input, seedOf(input, 'write'), {
      ...oneSentence(input),
      prefill: rng(seedOf(input, 'starter')).pick(startersFor(input.settings.target.trait)),
      parents: [...new Set([...keys].flatMap((key) => holders.get(key) ?? []))],
    });
  },
  read(input, call, result) {
    const parsed = parseSentence(call.prefill, result);
    if ('refused' in parsed) return parsed;
    const value = valueOf(input);
    const company = thoughtOf(input, value);
    const ways = placed(company, parsed.text).filter((way) => isNew(input, way));
    return { text: best(ways, value)?.join(' ') ?? parsed.text, parserStep: parsed.step };
  },
};

const sentenceIn = (prefill: string, result: CallResult): string | null =>
  remembered('sentence', [result, prefill], () => {
    const parsed = parseSentence(prefill, result);
    return 'refused' in parsed ? null : parsed.text;
  });

type Way = readonly string[];
const sentencesOf = (text: Persona): Way => keyedSentences(text).map(([, sentence]) => sentence);
type Value = (text: string) => number;

const valueOf = (input: ProposalInput): Value =>
  drawWordValue(input.scored, input.settings.items, rng(seedOf(input, 'words')));

/** The sentences of the run that seem to go best together, in an order that nobody has scored. */
function thoughtOf(input: ProposalInput, value: Value): Way {
  const random = rng(seedOf(input, 'thought'));
  const parents = input.trajectory
    .map(({ text }) => sentencesOf(text).slice(0, MOST_SENTENCES))
    .filter((parent) => parent.length > 0);
  const written = input.replies
    .slice(-MOST_REPLIES)
    .flatMap(({ call, result }) => sentenceIn(call.prefill, result) ?? []);
  const known = [
    ...input.scored.flatMap(({ text }) => keyedSentences(text)),
    ...[...parents.flat(), ...written].map((sentence) => [normalise(sentence), sentence] as const),
  ];
  const pieces = [...new Map(known).values()];
  if (parents.length === 0) return [];
  const ways = Array.from({ length: THOUGHT_OF }, () => {
    let way: Way = random.pick(parents);
    for (let changes = 1 + random.int(2); changes > 0; changes--)
      way = changed(way, random.pick(pieces), random);
    return way;
  });
  return (
    best(
      ways.filter((way) => isNew(input, way)),
      value,
    ) ?? []
  );
}

function changed(way: Way, sentence: string, random: Rng): Way {
  const swap = way.length >= MOST_SENTENCES || random.int(2) === 0;
  return way.toSpliced(random.int(way.length + (swap ? 0 : 1)), swap ? 1 : 0, sentence);
}

/** The company as it is, and with a sentence beside it or in place of each of its sentences. */
function placed(company: Way, sentence: string): Way[] {
  const added = company.length < MOST_SENTENCES ? [[...company, sentence]] : [];
  return [company, ...added, ...company.map((_, i) => company.with(i, sentence))];
}

/** Says something, is short enough, and was not scored before. */
function isNew({ scored, settings }: ProposalInput, way: Way): boolean {
  const text = way.join(' ');
  return (
    way.length > 0 &&
    new Set(way).size === way.length &&
    countWords(text) <= settings.maxWords &&
    !scored.some((one) => one.text === text)
  );
}

function best(ways: readonly Way[], value: Value): Way | null {
  let found: { readonly way: Way; readonly value: number } | null = null;
  for (const way of ways) {
    const own = value(way.join(' '));
    if (found === null || own > found.value) found = { way, value: own };
  }
  return found?.way ?? null;
}

function seedOf({ settings, step, slot, attempt }: ProposalInput, use: string): number {
  return seedFrom('best-words', use, settings.seed, step, slot, attempt);
}
