import { expect, it, describe } from 'vitest';
import { tinyMamba, tinyRwkv } from '../../../tests/fixtures/architectures';
import { engineConformance } from '../conformance';
import { createWllamaEngine } from './index';

/** Models whose memory is one state and not a row of tokens: no question may leave a trace in the next. */
describe.each([
  ['Mamba', tinyMamba],
  ['RWKV', tinyRwkv],
] as const)('a base model of another architecture: %s', (name, build) => {
  const make = () =>
    createWllamaEngine({
      source: { kind: 'files', files: [new File([build()], `tiny-${name}-F32.gguf`)] },
      weights: 'f32',
      threads: 1,
    });

  engineConformance(`wllama with ${name}`, make, {
    labels: true,
    continuations: true,
    generates: true,
    likelihood: true,
    orderTolerance: 1e-3,
    repeatTolerance: 1e-3,
    seedsDiffer: true,
  });

  it('says that it has no chat format of its own', async () => {
    const engine = make();
    try {
      await engine.load({});
      expect(engine.describe()).toMatchObject({ chat: false });
    } finally {
      await engine.dispose();
    }
  });
});
