import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAny } from '../../src/core/record/read-any';
import { asText, changes, damaged, damages, mutated } from './mutate';
import { originals, type AnyRecord } from './originals';
import { runs, tally } from './tally';
import { everyView } from './views';

// Reading is quick; drawing every view of what was read is not.
const LONG = 600_000;

let valid: readonly AnyRecord[] = [];
let files: readonly Uint8Array[] = [];
beforeAll(async () => {
  // A talk asks for the page's locks.
  vi.stubGlobal('navigator', {});
  valid = await originals();
  files = valid.map((record) => new TextEncoder().encode(JSON.stringify(record)));
}, LONG);
afterAll(() => void vi.unstubAllGlobals());
const which = fc.nat(10);

describe('records from a file', () => {
  const trees = tally('records, fields changed');
  const bytes = tally('records, bytes changed');

  it(
    'are whole before anything is changed',
    async () => {
      for (const record of valid) await everyView(readAny(JSON.stringify(record)));
      expect(valid).toHaveLength(11);
    },
    LONG,
  );

  it(
    'are read into something whole or refused with a sentence, whatever was changed in their fields',
    () =>
      fc.assert(
        fc.asyncProperty(which, changes, async (n, list) => {
          const record = valid[n];
          if (!record) throw new Error(`There is no record ${n}.`);
          const text = asText(mutated(record, list));
          await trees.meet(() => readAny(text), everyView);
        }),
        runs(600),
      ),
    LONG,
  );

  it(
    'and whatever happened to their bytes',
    () =>
      fc.assert(
        fc.asyncProperty(which, damages, async (n, list) => {
          const text = new TextDecoder().decode(damaged(files[n] ?? new Uint8Array(), list));
          await bytes.meet(() => readAny(text), everyView);
        }),
        runs(400),
      ),
    LONG,
  );
});
