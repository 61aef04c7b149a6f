import { expect, it } from 'vitest';
import { drive } from '../../src/experiments/drive.fixture';
import { longLoop } from './long-record';

/**
 * The loop alone over a long run: `npm run bench:long`, or with LONG_CANDIDATES=500 for a quick look. The last prompts
 * should cost what the first ones cost, in time of the processor: other work on the machine counts less then. Printed,
 * nothing is asserted of it.
 */
const CANDIDATES = Number(process.env['LONG_CANDIDATES'] ?? 2000);
const QUESTIONS = Number(process.env['LONG_QUESTIONS'] ?? 50);
const PARTS = 8;

it('a long run', async () => {
  const loop = longLoop({ candidates: CANDIDATES, questions: QUESTIONS });
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const marks = [{ at: 0, ms: spent() }];
  const onState = ({ candidates: { length } }: { candidates: readonly unknown[] }) => {
    if (length >= (marks.length * CANDIDATES) / PARTS) marks.push({ at: length, ms: spent() });
  };
  const begin = { state: loop.start(), events: [] };
  const { state, events } = await drive(loop, begin, { batch: 20, onState });
  const parts = marks.slice(1).map(({ at, ms }, i) => {
    const before = marks[i] ?? { at: 0, ms: 0 };
    return `${at}: ${((ms - before.ms) / (at - before.at)).toFixed(2)}`;
  });
  const answers = Object.values(state.readings.search).reduce((sum, list) => sum + list.length, 0);
  console.log(
    `long run: ${state.candidates.length} prompts, ${answers} answers on search, ${events.length} events; ms a prompt up to prompt ${parts.join(', ')}`,
  );
  expect(answers).toBeGreaterThan(0);
});
