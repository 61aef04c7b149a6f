import { describe, expect, it } from 'vitest';
import { loadBank } from '../banks';
import { LAB_DEFAULT, LAB_TRAIT, planOf } from './choices';
import { workHere } from './here';
import { runInPool } from './pool';

describe('the pool of real workers', () => {
  it('finds what one thread finds, and stops when told to', async () => {
    const items = Object.values((await loadBank(LAB_TRAIT)).splits).flat();
    const plan = planOf({ ...LAB_DEFAULT, landscape: 'deaf', perStep: 1 }, 6);
    const plans = [{ ...plan, run: { ...plan.run, steps: 2 } }];
    const there = await runInPool(plans, items, { workers: 2 });
    expect(there).toEqual(await runInPool(plans, items, { workers: 1, spawn: workHere }));
    const abort = new AbortController();
    const stopped = runInPool(plans, items, { signal: abort.signal, onResult: () => abort.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  });
});
