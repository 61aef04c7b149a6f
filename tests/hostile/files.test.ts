import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/core/errors';
import { readAny } from '../../src/core/record/read-any';
import type { RunRecord } from '../../src/core/record/schema';
import { trainedContext } from '../../src/engines/wllama/describe';
import { quantisation, readGguf, tensorBytes, type GgufHeader } from '../../src/engines/wllama/gguf';
import { readExperiment } from '../../src/experiments/experiment';
import { isStudyExperiment, readStudyExperiment } from '../../src/experiments/study-experiment';
import { bundleOf } from '../../src/ui/report/bundle';
import { join, makeGguf, tinyGguf, u32, u64 } from '../fixtures/gguf';
import { asText, changes, damaged, damages, mutated } from './mutate';
import { runs, tally } from './tally';

const experiments: readonly unknown[] = [
  ...['first-run', 'intensity', 'profile'].map(
    (name) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as unknown,
  ),
  { study: 'calibration', settings: { itemsPerTrait: 5 } },
  {
    study: 'compare',
    title: 'Two',
    model: { kind: 'simulator', landscape: 'smooth' },
    settings: {
      prompts: [{ baseline: 'adjectives', aim: { trait: 'openness', pole: 'high' } }],
    },
  },
];

describe('experiment files', () => {
  const counts = tally('experiment files');
  it('become settings that can be run or are refused with the field that is wrong', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(experiments.length - 1), changes, async (n, list) => {
        const text = asText(mutated(experiments[n], list));
        await counts.meet(
          () => {
            const json: unknown = JSON.parse(text);
            return isStudyExperiment(json) ? readStudyExperiment(json) : readExperiment(json);
          },
          (read) => expect(JSON.parse(JSON.stringify(read.settings))).toEqual(read.settings),
        );
      }),
      runs(800),
    ));
});

const tensor = { name: 't', shape: [32], type: 8, data: new Uint8Array(34) };

/** What the page says of a model, and where its weights are. */
function wholeHeader(header: GgufHeader): void {
  expect(quantisation([header])).toMatch(/\S/);
  trainedContext(header);
  for (const one of header.tensors) expect(tensorBytes(one)).not.toBeNaN();
  expect(Number.isSafeInteger(header.dataStart)).toBe(true);
}

describe('model files', async () => {
  const counts = tally('GGUF headers');
  counts.alsoRefuses(
    (error) => error instanceof EngineError && ['file-invalid', 'integrity'].includes(error.code),
  );
  const bytes = new Uint8Array(await tinyGguf([tensor]).arrayBuffer());

  it('have a header that is whole or are refused with what is wrong', () =>
    fc.assert(
      fc.asyncProperty(damages, (list) =>
        counts.meet(() => readGguf(new Blob([damaged(bytes, list)])), wholeHeader),
      ),
      runs(900),
    ));

  it('cannot use up the stack with lists in lists, nor the memory with counts', async () => {
    const inner = Array.from({ length: 60_000 }, () => join([u32(9), u64(1)]));
    const deep = makeGguf([['x', 9, join([...inner, u32(4), u64(0)])]], [tensor]);
    await expect(readGguf(deep)).rejects.toThrow(EngineError);
    const claims = makeGguf([['tokenizer.ggml.tokens', 9, join([u32(8), u64(49_000_000)])]], [tensor]);
    await expect(readGguf(claims)).rejects.toThrow(EngineError);
    const misaligned = makeGguf([['general.alignment', 4, u32(0)]], [tensor]);
    await expect(readGguf(misaligned)).rejects.toThrow(/alignment of 0/);
  });
});

describe('bundles', () => {
  const record = readAny(readFileSync('static/recorded/first-run.json', 'utf8')) as RunRecord;
  const counts = tally('bundles opened as records');

  it('are refused as records, damaged or not, and nothing in them is unpacked', async () => {
    const zip = new Uint8Array(await bundleOf(record, '<svg/>').arrayBuffer());
    await fc.assert(
      fc.asyncProperty(damages, (list) =>
        counts.meet(
          () => readAny(new TextDecoder().decode(damaged(zip, list))),
          () => expect.unreachable(),
        ),
      ),
      runs(200),
    );
  });

  it('hold names that lead nowhere, whatever the title', async () => {
    const titled = { ...record, title: '../../../etc/passwd\u0000\n' };
    const files = unzipSync(new Uint8Array(await bundleOf(titled, '<svg/>').arrayBuffer()));
    for (const [name, content] of Object.entries(files)) {
      expect(name).toMatch(/^[\w.-]+$/);
      expect(strFromU8(content).length).toBeGreaterThan(0);
    }
  });
});
