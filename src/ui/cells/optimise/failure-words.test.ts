import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../core/errors';
import { ChooseAgain } from '../../../experiments/choose-again';
import { WriterNotLoaded } from '../../../experiments/roles';
import { failureWords } from './failure-words';

const noRoom = new WriterNotLoaded(new EngineError('out-of-memory', 'bad alloc'));

describe('an error about one of two models', () => {
  it('offers one model for both where the second does not fit', () => {
    expect(failureWords(noRoom, false)).toMatchObject({
      what: 'There is not enough memory for both models.',
      action: 'one-model',
      role: 'writer',
      raw: 'bad alloc',
    });
  });

  it('does not offer it to a run whose models are fixed', () => {
    expect(failureWords(noRoom, true)).toMatchObject({ action: 'go-on', role: 'writer' });
  });

  it('says that it is about the writer', () => {
    const words = failureWords(new WriterNotLoaded(new EngineError('host-unreachable')), false);
    expect(words.what).toBe(
      'The model that writes the prompts: the host of the model files cannot be reached.',
    );
    expect(words).toMatchObject({ action: 'use-files', role: 'writer' });
  });

  it('says what has to be chosen again, in its own words', () => {
    const words = failureWords(
      new ChooseAgain('writer', { kind: 'file-again', role: 'writer', name: 'w.gguf' }),
      true,
    );
    expect(words).toMatchObject({
      what: 'Choose the model file w.gguf again. It writes the prompts of this run.',
      action: 'choose-model',
      role: 'writer',
    });
  });

  it('leaves the rest as it was', () => {
    expect(failureWords(new EngineError('device-lost', 'gone'), true)).toMatchObject({
      action: 'go-on',
      raw: 'gone',
    });
    expect(failureWords(new Error('?'), true)).toMatchObject({ role: 'target', raw: '?' });
  });
});
