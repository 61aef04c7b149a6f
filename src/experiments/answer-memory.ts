import type { Ask, AskResult } from '../core/vocabulary';
import type { Engine } from '../engines/contract';

/** Answers that several experiments share: a real model gives the same ask the same answer, to the last digit. */
export interface AnswerMemory {
  recall(key: string): AskResult | undefined;
  keep(key: string, result: AskResult): void;
}

/**
 * An engine that asks its model once: what has been answered before, in this run or another, comes back with the
 * tokens and the time that it cost then, so that budgets mean the same with and without a memory. Not for the
 * simulator, whose answers cost nothing.
 */
export function withMemory(engine: Engine, memory: AnswerMemory): Engine {
  const score: Engine['score'] = async (asks, { onResult, signal } = {}) => {
    const keys = asks.map((ask) => keyOf(engine, ask));
    const known = keys.map((key) => memory.recall(key));
    known.forEach((result, i) => result && onResult?.(i, result));
    const open = asks.flatMap((ask, i) => (known[i] ? [] : [{ ask, i }]));
    if (open.length === 0) return known.flatMap((result) => result ?? []);
    const fresh = await engine.score(
      open.map(({ ask }) => ask),
      { ...(signal && { signal }), onResult: (at, result) => onResult?.(open[at]?.i ?? at, result) },
    );
    open.forEach(({ i }, at) => {
      const [key, result] = [keys[i], fresh[at]];
      if (key === undefined || !result) return;
      known[i] = result;
      memory.keep(key, result);
    });
    return known.flatMap((result) => result ?? []);
  };
  return {
    score,
    describe: () => engine.describe(),
    load: (options) => engine.load(options),
    generate: (request, options) => engine.generate(request, options),
    likelihood: (request, options) => engine.likelihood(request, options),
    dispose: () => engine.dispose(),
  };
}

/** All of an ask that reaches the model, and what else its answer depends on. */
function keyOf(engine: Engine, { order, messages, prefill, kind, options, plain = false }: Ask): string {
  const { version, model, route, threads } = engine.describe();
  const by = [version, model.id, model.quantisation, model.digest, model.templateDigest, route, threads];
  return JSON.stringify([by, order, messages, prefill, kind, options, plain]);
}
