import { EngineError } from '../../core/errors';
import { words } from '../../core/text';
import type { Engine, EngineDescription } from '../contract';
import { respondent, type Landscape } from './respondent';
import { simulateReply } from './reply';
import { simulateAsk } from './score';

export { LANDSCAPES, type Landscape } from './respondent';

const VERSION = '1';

const describe = (landscape: Landscape): EngineDescription => ({
  kind: 'simulator',
  version: VERSION,
  model: {
    id: `simulator-${landscape}`,
    name: 'Simulator',
    bytes: 0,
    quantisation: 'none',
    licence: null,
    source: 'a formula in this page',
    digest: null,
    templateDigest: null,
  },
  device: 'formula',
  threads: null,
  reuse: null,
  route: null,
  simulated: true,
  chat: true,
  smallWriter: true,
});

/** A seeded psychometric stand-in, honest about being one: no language model runs. */
export function createSimulator(options: { landscape: Landscape; seed: number }): Engine {
  const person = respondent(options.landscape, options.seed);
  let ready = false;
  const check = (signal: AbortSignal | undefined) => {
    if (!ready) throw new EngineError('engine-died', 'the simulator is not loaded');
    if (signal?.aborted) throw new EngineError('aborted');
  };

  return {
    describe: () => describe(options.landscape),
    async load({ onProgress, signal }) {
      if (signal?.aborted) throw new EngineError('aborted');
      onProgress?.({ phase: 'prepare', done: 1, total: 1, unit: 'share', rate: null });
      ready = true;
    },
    async score(asks, { onResult, signal }) {
      check(signal);
      return asks.map((ask, index) => {
        check(signal);
        const began = performance.now();
        const result = simulateAsk(person, ask, 0);
        const timed = { ...result, ms: performance.now() - began };
        onResult?.(index, timed);
        return timed;
      });
    },
    async generate(request, { onText, signal }) {
      check(signal);
      const began = performance.now();
      const reply = simulateReply(person, request);
      onText?.(reply.text);
      return { ...reply, ms: performance.now() - began };
    },
    async likelihood({ continuations }, { signal }) {
      check(signal);
      return continuations.map((text) => ({
        ids: words(text).map((_, i) => i),
        logProbs: words(text).map((word) => -1 - word.length / 4),
      }));
    },
    async dispose() {
      ready = false;
    },
  };
}
