import { EngineError } from '../../core/errors';
import type { Item } from '../../core/vocabulary';
import type { LabPlan } from './plan';
import type { LabResult } from './settings';
import type { LabAnswer, LabMessage } from './tasks';

/** The part of a Worker the pool uses; tests put an object in its place. */
export interface LabWorker {
  postMessage(message: LabMessage): void;
  terminate(): void;
  onmessage: ((event: { readonly data: LabAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface PoolOptions {
  readonly signal?: AbortSignal;
  /** Hears each finished loop, in any order. */
  readonly onResult?: (plan: number, index: number, result: LabResult) => void;
  readonly workers?: number;
  readonly spawn?: () => LabWorker;
}

/** Loops sent at once: few enough that progress is seen and the last worker is not waited for. */
const PIECE = 4;

/** One core is left to the page. */
export const poolSize = (): number => Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1);

const spawnWorker = (): LabWorker =>
  new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' }) as LabWorker;

/**
 * Runs all loops of the plans; results by plan and loop number. What a loop finds depends on its plan and number
 * alone, so the number of workers changes nothing but the time. After an abort it rejects with EngineError
 * ('aborted') and all workers are gone; a worker's own failure rejects with 'engine-died'.
 */
export function runInPool(
  plans: readonly LabPlan[],
  items: readonly Item[],
  { signal, onResult, workers = poolSize(), spawn = spawnWorker }: PoolOptions = {},
): Promise<LabResult[][]> {
  const found: LabResult[][] = plans.map(() => []);
  const pieces = inTurn(plans);
  let left = plans.reduce((sum, plan) => sum + plan.loops, 0);
  const crew: LabWorker[] = [];

  return new Promise<LabResult[][]>((resolve, reject) => {
    const aborted = () => reject(new EngineError('aborted'));
    if (signal?.aborted) return aborted();
    if (left === 0) return resolve(found);
    signal?.addEventListener('abort', aborted, { once: true });
    for (let n = 0; n < Math.min(workers, pieces.length); n++) {
      const worker = spawn();
      crew.push(worker);
      let plan = 0;
      const next = () => {
        const piece = pieces.shift();
        if (!piece) return;
        plan = piece.plan;
        const sent = plans[plan];
        if (sent) worker.postMessage({ kind: 'loops', plan: sent, indices: piece.indices });
      };
      worker.onmessage = ({ data: { indices, results } }) => {
        for (const [i, index] of indices.entries()) {
          const result = results[i];
          const list = found[plan];
          if (!result || !list) continue;
          list[index] = result;
          left--;
          onResult?.(plan, index, result);
        }
        if (left === 0) resolve(found);
        else next();
      };
      worker.onerror = ({ message }) => reject(new EngineError('engine-died', message ?? 'the lab stopped'));
      worker.postMessage({ kind: 'items', items });
      next();
    }
  }).finally(() => {
    for (const worker of crew) worker.terminate();
  });
}

/** Pieces of all plans in turn, so that curves to be compared grow together. */
function inTurn(plans: readonly LabPlan[]): { plan: number; indices: number[] }[] {
  const most = Math.max(0, ...plans.map((plan) => plan.loops));
  const pieces: { plan: number; indices: number[] }[] = [];
  for (let from = 0; from < most; from += PIECE)
    for (const [plan, { loops }] of plans.entries()) {
      const indices = Array.from({ length: Math.min(PIECE, loops - from) }, (_, i) => from + i);
      if (indices.length > 0) pieces.push({ plan, indices });
    }
  return pieces;
}
