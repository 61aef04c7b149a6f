import { describe, expect, it } from 'vitest';
import { EngineError } from '../../core/errors';
import { LAB_DEFAULT, planOf, THREE_AND_TWENTY } from './choices';
import { workHere } from './here';
import { LAB_ITEMS } from './items.fixture';
import { runInPool, type LabWorker } from './pool';

const plans = THREE_AND_TWENTY({ ...LAB_DEFAULT, perStep: 1, landscape: 'deaf' }).map((choice, i) => {
  const plan = planOf(choice, 5 + i);
  return { ...plan, run: { ...plan.run, steps: 2 } };
});

describe('the pool', () => {
  it('finds the same with any number of workers', async () => {
    const one = await runInPool(plans, LAB_ITEMS, { workers: 1, spawn: workHere });
    const three = await runInPool(plans, LAB_ITEMS, { workers: 3, spawn: workHere });
    expect(one.map((list) => list.length)).toEqual([5, 6]);
    expect(three).toEqual(one);
  });

  it('tells of every loop once', async () => {
    const heard: string[] = [];
    await runInPool(plans, LAB_ITEMS, {
      workers: 2,
      spawn: workHere,
      onResult: (plan, index) => heard.push(`${plan}.${index}`),
    });
    expect(heard.length).toBe(11);
    expect(new Set(heard).size).toBe(11);
  });

  it('stops at an abort and sends all workers away', async () => {
    const abort = new AbortController();
    let alive = 0;
    const spawn = (): LabWorker => {
      const worker = workHere();
      alive++;
      return Object.assign(worker, {
        terminate: ((end) => () => {
          alive--;
          end();
        })(worker.terminate),
      });
    };
    const heard: number[] = [];
    const run = runInPool(plans, LAB_ITEMS, {
      workers: 2,
      spawn,
      signal: abort.signal,
      onResult: (_, index) => {
        heard.push(index);
        abort.abort();
      },
    });
    await expect(run).rejects.toEqual(new EngineError('aborted'));
    expect(alive).toBe(0);
    expect(heard.length).toBeLessThan(11);
  });

  it('has nothing to do for no loops', async () => {
    const none = plans.map((plan) => ({ ...plan, loops: 0 }));
    expect(await runInPool(none, LAB_ITEMS, { spawn: workHere })).toEqual([[], []]);
  });

  it('says when a worker dies', async () => {
    const spawn = (): LabWorker => {
      const worker = workHere();
      worker.postMessage = () => worker.onerror?.({ message: 'no such file' });
      return worker;
    };
    await expect(runInPool(plans, LAB_ITEMS, { spawn })).rejects.toThrow('no such file');
  });
});
