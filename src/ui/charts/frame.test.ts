import { expect, it } from 'vitest';
import { stepTicks } from './frame';
import { textWidth } from './labels';

it('numbers steps as close as they can be read', () => {
  expect(stepTicks(12, 25)).toHaveLength(12);
  expect(stepTicks(12, 10).every((n, i, all) => i === 0 || n - (all[i - 1] ?? 0) >= 2)).toBe(true);
  expect(stepTicks(200, 1.5).length).toBeLessThan(15);
  expect(stepTicks(0, 100)).toEqual([]);
  // However long the run: no number stands in the next one.
  for (const steps of [12, 200, 1250, 10_000, 99_999])
    for (const width of [150, 400, 900]) {
      const ticks = stepTicks(steps, width / steps);
      expect(ticks.length).toBeGreaterThan(0);
      expect(((ticks[1] ?? Infinity) - (ticks[0] ?? 0)) * (width / steps)).toBeGreaterThan(
        textWidth(String(steps)),
      );
    }
});
