import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createLoop } from '../core/loop/machine';
import { drive, items, settings } from './drive.fixture';

/** What a run of fixed settings may cost at most; what a machine has no part in. Times are benchmarks. */
const { referenceRun: budget } = JSON.parse(readFileSync('tests/budget.json', 'utf8')) as {
  referenceRun: Readonly<Record<string, number>>;
};

it('the reference run stays within its budget of answers, calls, tokens and bytes', async () => {
  const loop = createLoop({ ...settings, perStep: 4, steps: 12, items: 20, race: 10, finalists: 3 }, items);
  const { state, events } = await drive(loop, { state: loop.start(), events: [] }, { batch: 20 });
  const answers = events.reduce((sum, e) => sum + (e.type === 'scored' ? e.readings.length : 0), 0);
  const spent: Readonly<Record<string, number>> = {
    answers,
    calls: state.calls.length,
    tokens: state.tokens.target + state.tokens.optimizer,
    events: events.length,
    bytes: JSON.stringify(events).length,
  };
  expect(state.stage).toBe('done');
  expect(Object.keys(spent).sort()).toEqual(Object.keys(budget).sort());
  const over = Object.entries(spent).filter(([name, count]) => count > (budget[name] ?? 0));
  expect(over).toEqual([]);
});
