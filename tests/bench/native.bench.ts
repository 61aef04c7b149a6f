import { commands } from 'vitest/browser';
import { afterAll, expect, it } from 'vitest';
import bank from '../../static/items/extraversion.json';
import { adjectives } from '../../src/core/baselines/adjectives';
import { readBank } from '../../src/core/instruments/situational';
import { readings } from '../../src/core/readings/index';
import type { Engine } from '../../src/engines/contract';
import { createWllamaEngine, DEFAULT_MODEL } from '../../src/engines/wllama/index';
import type { Weights } from '../../src/engines/wllama/weights';
import { readCompletion, type Completion } from '../../src/engines/wllama/completion';

/**
 * wllama in the browser against the same llama.cpp server on the bare machine: the same model file, prompts, requests
 * and threads, in turn, so that other work on the machine slows both. `npm run bench:native`, after what
 * native/worker.py says. Printed, never asserted; that both ran the same model is.
 */
const ROUNDS = 5;
const ITEMS = 1;
const THREADS = 1;
const WRITTEN = 16;

declare module 'vitest/browser' {
  interface BrowserCommands {
    native(request: Readonly<Record<string, unknown>>): Promise<{
      readonly version?: string;
      readonly ms?: number;
      readonly results?: readonly unknown[];
    } | null>;
  }
}

const items = readBank(bank).splits.search.slice(0, 2);
const persona = adjectives.text({ kind: 'pole', trait: 'extraversion', pole: 'low' });
afterAll(() => commands.native({ do: 'end' }));
const { signal } = new AbortController();
const url = new URL(`/${DEFAULT_MODEL.localPath}`, location.href).href;
const source = {
  kind: 'url' as const,
  urls: [url],
  bytes: DEFAULT_MODEL.bytes,
  sha256: DEFAULT_MODEL.sha256,
};

const spread = (list: readonly number[], digits = 2) => {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return `${middle.toFixed(digits)} [${sorted[0]?.toFixed(digits) ?? ''}, ${sorted.at(-1)?.toFixed(digits) ?? ''}]`;
};

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

/** The requests natively; milliseconds without the way there and back. */
async function natively(requests: readonly object[]): Promise<{ ms: number; results: Completion[] }> {
  const answer = await commands.native({ do: 'complete', requests });
  return { ms: answer?.ms ?? NaN, results: (answer?.results ?? []).map(readCompletion) };
}

/** The log-probabilities of four answers to each of some items: the work of a measurement. */
async function scoring(engine: Engine, round: number) {
  // Another start for every round, so that no prefix is left from the one before.
  const asks = items
    .slice(0, ITEMS)
    .flatMap((item) => readings.answers.asks(`Round ${round}. ${persona ?? ''}`, item, { bothPairs: true }));
  const own = await timed(() => engine.score(asks, { signal }));
  const requests: object[] = [];
  const logProbs: number[] = [];
  for (const [i, { prompt, options }] of own.value.entries()) {
    const texts = asks[i]?.options.map(({ text }) => text) ?? [];
    const there = await engine.likelihood({ prompt, continuations: texts }, { signal });
    logProbs.push(...options.map(({ logProb }) => logProb));
    for (const { ids } of there) {
      const grammar = `root ::= ${ids.map((id) => `<[${id}]>`).join(' ')}`;
      requests.push({ prompt, max_tokens: ids.length, temperature: 0, logprobs: 1, grammar });
    }
  }
  const native = await natively(requests);
  const sums = native.results.map(({ tokens }) => tokens.reduce((sum, { logProb }) => sum + logProb, 0));
  const apart = Math.max(...sums.map((sum, i) => Math.abs(sum - (logProbs[i] ?? NaN))));
  return { rates: [ITEMS / (own.ms / 1000), ITEMS / (native.ms / 1000)] as const, apart };
}

/** A prompt once and again with a reply: what reading and writing cost by themselves. */
async function writing(engine: Engine, round: number) {
  const content = `Round ${round}. ${items.map(({ situation }) => situation).join(' ')}`;
  const messages = [{ role: 'user' as const, content }];
  const sampling = { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1, prefill: '' };
  const write = (maxTokens: number) =>
    timed(() => engine.generate({ messages, ...sampling, maxTokens }, { signal }));
  const [read, wrote] = [await write(1), await write(WRITTEN)];
  const { prompt, promptTokens } = read.value;
  const request = (max_tokens: number) => [{ prompt, max_tokens, temperature: 0, ignore_eos: true }];
  const [there, thereWrote] = [await natively(request(1)), await natively(request(WRITTEN))];
  const rate = (tokens: number, ms: number) => (1000 * tokens) / ms;
  return {
    reading: [rate(promptTokens, read.ms), rate(promptTokens, there.ms)] as const,
    writing: [rate(wrote.value.tokens, wrote.ms), rate(WRITTEN, thereWrote.ms)] as const,
  };
}

const line = (what: string, pairs: readonly (readonly [number, number])[], digits: number) =>
  `${what}: wllama ${spread(
    pairs.map(([own]) => own),
    digits,
  )}, native ${spread(
    pairs.map(([, native]) => native),
    digits,
  )}, ratio ${spread(pairs.map(([own, native]) => own / native))}`;

/** wllama's weights and native ones: the same on both sides, and what the page takes against what is fastest natively. */
const PAIRS: readonly (readonly [Weights, Weights])[] = [
  ['f32', 'f32'],
  ['f32', 'as-is'],
  ['as-is', 'as-is'],
];
it.for(PAIRS)('weights %s against %s', { timeout: 3_600_000 }, async ([weights, there]) => {
  const loaded = await commands.native({ do: 'load', weights: there, threads: THREADS });
  if (!loaded) return console.log('native llama.cpp is not here: see tests/bench/native/worker.py');
  const engine = createWllamaEngine({ source, weights, threads: THREADS });
  await engine.load({});
  const rounds = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const round = { ...(await scoring(engine, i)), ...(await writing(engine, i)) };
    rounds.push(round);
    // A busy machine may not come to the end.
    console.log(`${weights} against ${there}, round ${i}: ${JSON.stringify(round)}`);
  }
  await engine.dispose();
  const counted = rounds.slice(1);
  const apart = Math.max(...counted.map((r) => r.apart));
  console.log(
    [
      `wllama ${engine.describe().version} with weights ${weights} against xllamacpp ${loaded.version ?? ''} with ${there}, ${THREADS} thread, ${ROUNDS} rounds in turn after one to warm up`,
      line(
        'items/s',
        counted.map((r) => r.rates),
        3,
      ),
      line(
        'prompt tokens/s',
        counted.map((r) => r.reading),
        1,
      ),
      line(
        'written tokens/s',
        counted.map((r) => r.writing),
        1,
      ),
      `log-probabilities of an answer differ by at most ${apart.toFixed(3)} nats`,
    ].join('\n'),
  );
  expect(apart).toBeLessThan(2);
});
