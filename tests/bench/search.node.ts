import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LabGround } from '../../src/experiments/lab/ground';
import { LAB_ITEMS } from '../../src/experiments/lab/items.fixture';
import { ARMS, GROUNDS, planFor } from './search-arms';
import { coreThroughput } from './search-core';
import { runStored } from './search-store';
import { tableOf } from './search-table';

/**
 * How fast ways of searching come near the best reachable prompt, on the simulator with known truth:
 * `npm run bench:search`, or `SEEDS=20 npm run bench:search` for a quick look. Loops are stored as they end and found
 * again by the next run of the same code. Printed and written to .out/bench-search.md; nothing is asserted of them.
 */
const SEEDS = Math.max(2, Number(process.env['SEEDS'] ?? 200));

const ABOUT = `# Search benchmark (simulated, no language model ran)

${SEEDS} loops an arm and landscape, item noise 0.6 nats, 12 steps unless the arm says so. Intervals are 95 %: Wilson for shares, bootstrap over
loops else. Tokens: target and optimizer together; a loop that never comes within the regret counts as endless, so a
median of n/a means that fewer than half of the loops get there (or that a bootstrap draw in twenty says so). Ratios are
to ${ARMS[0]?.id ?? ''}; below 1 is cheaper. Flat is read by letters with the pole that is nearly reached.
`;

const ground = new LabGround(LAB_ITEMS);

it('a loop of the core alone', async () => {
  const found = await coreThroughput(ground);
  console.log(found);
  expect(found).not.toContain('NaN');
});

it('ways of searching', () => {
  const tables = GROUNDS.map((landscape) =>
    tableOf(
      landscape,
      ARMS.map((arm) => ({ id: arm.id, results: runStored(planFor(arm, landscape, SEEDS), ground) })),
    ),
  );
  const report = [ABOUT, ...tables, ''].join('\n');
  mkdirSync('.out', { recursive: true });
  writeFileSync('.out/bench-search.md', report);
  console.log(report);
  expect(tables).toHaveLength(GROUNDS.length);
});
