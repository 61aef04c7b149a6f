import { expect, it } from 'vitest';
import bank from '../../static/items/extraversion.json';
import { description } from '../../src/core/baselines/description';
import { readBank } from '../../src/core/instruments/situational';
import { readings } from '../../src/core/readings/index';
import { quantile } from '../../src/experiments/lab/summary';
import type { Ask } from '../../src/core/vocabulary';
import type { Plan } from '../../src/engines/webllm/forward';
import { fromLinks, WebllmEngine } from '../../src/engines/webllm/index';
import { ChatApi } from './chat-api';

/**
 * `npm run bench:webllm`: items a second of each way to read answers from WebLLM, and of its own chat API for the same
 * answers. The test model; with `npm run acceptance -- routes` SmolLM2-135M, which the script serves.
 */
const env = import.meta.env;
const SMALL = env['VITE_MODEL_HOST'] as string | undefined;
const ROUNDS = Number(env['VITE_ROUNDS'] ?? 5);
const ITEMS = Number(env['VITE_ITEMS'] ?? 4);
/** Ways whose name has this in it; the chat API is always measured, as the others are compared with it. */
const WAYS = new RegExp((env['VITE_WAYS'] as string | undefined) ?? '');
/** Agreement of sums of an answer's log-probabilities, nats. */
const SAME = 0.02;

const folder = SMALL
  ? `${SMALL}/resolve/smollm2/`
  : new URL('/tests/fixtures/webllm/resolve/tiny/', location.href).href;
const source = fromLinks(SMALL ? 'SmolLM2-135M-Instruct-q0f32' : 'tiny-q0f32', folder, `${folder}lib.wasm`);
const persona = description.text({ kind: 'pole', trait: 'extraversion', pole: 'low' });
// A chat cannot end on the assistant's first words, so no way is given any.
const asks: Ask[] = readBank(bank)
  .splits.search.slice(0, ITEMS)
  .flatMap((item) => readings.answers.asks(persona, item, { bothPairs: false }))
  .map((ask) => ({ ...ask, prefill: '' }));

const ROUTES: Record<string, Plan | null> = {
  'chosen by the self-test': null,
  'official, whole prompt each time': { route: 'public', reuse: false },
  'steps, prompt kept between answers': { route: 'steps', reuse: false },
  'steps, shared start kept too': { route: 'steps', reuse: true },
  'answer in one run, shared start kept': { route: 'verify', reuse: true },
};

interface Measured {
  readonly way: string;
  /** Items a second, one for each round. */
  readonly speeds: number[];
  readonly sums: number[];
}

/** The first round warms the shaders up and is not counted; each round begins with another prompt. */
async function rounds(way: string, between: () => Promise<unknown>, work: () => Promise<number[]>) {
  const speeds: number[] = [];
  let sums: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await between();
    const began = performance.now();
    sums = await work();
    if (round > 0) speeds.push(asks.length / ((performance.now() - began) / 1000));
  }
  // Each as it comes: the whole may take an hour.
  console.log(`${way}: ${speeds.map((speed) => speed.toFixed(3)).join(', ')} questions a second`);
  return { way, speeds, sums } satisfies Measured;
}

async function route(way: string, plan: Plan | null): Promise<Measured & { readonly ids: number[][] }> {
  const engine = new WebllmEngine(source, plan ? { force: plan } : {});
  await engine.load({});
  const texts = asks.flatMap((ask) => ask.options.map((option) => option.text));
  const ids = (await engine.likelihood({ prompt: 'x', continuations: texts }, {})).map((one) => one.ids);
  const other = asks.slice(0, 1).map((ask) => ({
    ...ask,
    messages: [
      { role: 'system' as const, content: 'A.' },
      { role: 'user' as const, content: 'B?' },
    ],
  }));
  const score = async () =>
    (await engine.score(asks, {})).flatMap((one) => one.options.map((option) => option.logProb));
  const measured = await rounds(way, () => engine.score(other, {}), score);
  const { route: took, reuse } = engine.describe();
  if (!plan) console.log(`self-test: ${JSON.stringify(engine.trials)}`);
  await engine.dispose();
  return { ...measured, way: plan ? way : `${way} (${took}${reuse ? ', reuse' : ''})`, ids };
}

async function chat(ids: readonly number[][]): Promise<Measured[]> {
  const api = new ChatApi(source);
  await api.load();
  const nothing = () => Promise.resolve();
  const answers = await rounds('chat API, answers forced', nothing, async () => {
    const sums: number[] = [];
    let next = 0;
    for (const { messages, options } of asks)
      for (const own of ids.slice(next, (next += options.length))) {
        const logProbs = await api.answer(messages, own);
        sums.push(logProbs.reduce((a, b) => a + b, 0));
      }
    return sums;
  });
  const written = await rounds('chat API, 40 tokens written', nothing, async () => {
    for (const { messages } of asks) await api.write(messages, 40);
    return [];
  });
  await api.unload();
  return [answers, written];
}

it('routes', { timeout: 7_200_000 }, async () => {
  const rows: Measured[] = [];
  let ids: number[][] = [];
  for (const [way, plan] of Object.entries(ROUTES).filter(([name]) => WAYS.test(name))) {
    const measured = await route(way, plan);
    ids = measured.ids;
    rows.push(measured);
  }
  rows.push(...(await chat(ids)));
  const reference = rows.find((row) => row.way === 'chat API, answers forced');
  const speed = ({ speeds }: Measured) =>
    quantile(
      speeds.toSorted((a, b) => a - b),
      0.5,
    );
  const base = reference ? speed(reference) : Number.NaN;
  const text = (x: number) => (x < 1 ? x.toFixed(3) : x.toFixed(1));
  console.log(
    [
      `${source.id}, ${asks.length} questions with two answers, ${ROUNDS} rounds after one to warm up`,
      '| way | items/s [least, most] | against the chat API |',
      '| --- | --- | --- |',
      ...rows.map(
        (row) =>
          `| ${row.way} | ${text(speed(row))} [${text(Math.min(...row.speeds))}, ${text(Math.max(...row.speeds))}] | ${(speed(row) / base).toFixed(1)} |`,
      ),
    ].join('\n'),
  );
  // Fast and wrong would be no figure: all ways read the same numbers.
  for (const row of rows.filter(({ sums }) => sums.length > 0))
    row.sums.forEach((sum, i) =>
      expect(Math.abs(sum - (reference?.sums[i] ?? Number.NaN)), row.way).toBeLessThan(SAME),
    );
});
