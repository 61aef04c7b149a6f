import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { parseRecord, readRecord } from './migrate';
import type { RunRecord } from './schema';

const item = {
  id: 'e-friendliness-01',
  trait: 'extraversion' as const,
  facet: 'friendliness',
  situation: 's',
  query: 'q',
  high1: 'a',
  high2: 'b',
  low1: 'c',
  low2: 'd',
  paraphrasedSituation: 'ps',
  paraphrasedQuery: 'pq',
};

const record: RunRecord = {
  kind: 'personaloop-run',
  schema: 1,
  id: 'abc',
  title: 'A run',
  createdAt: '2026-11-21T10:00:00.000Z',
  app: '0.1.0',
  settings: {
    target: { kind: 'pole', trait: 'extraversion', pole: 'low' },
    reading: 'answers',
    protocol: 'careful',
    proposer: 'sentence',
    operators: true,
    objective: 'score',
    race: 0,
    finalists: 0,
    onTopic: false,
    metaPrompt: null,
    selection: 'mean',
    form: null,
    keep: 8,
    perStep: 4,
    items: 20,
    steps: 12,
    seed: 1,
    temperature: 0.7,
    maxWords: 120,
    exemplars: 0,
    budget: { evaluations: null, tokens: null, minutes: 5 },
    patience: 0,
    seeds: ['none', 'dp'],
    ownPrompts: [],
  },
  bank: { id: 'situational', version: 1, digest: 'ffff' },
  items: { search: [item], confirm: [], report: [] },
  choice: { kind: 'default-cpu' },
  target: null,
  optimizer: null,
  device: { browser: 'Chrome 156 on Linux', cores: 2, memoryGB: null, isolated: true },
  simulated: false,
  runningMs: 0,
  progress: { stage: 'evaluate', step: 0, evaluations: 0 },
  events: [
    {
      type: 'scored',
      candidate: 0,
      split: 'search',
      readings: [
        {
          itemId: item.id,
          logOdds: -1.25,
          slotBias: null,
          mass: null,
          asks: [
            {
              order: 'open',
              options: [
                { key: 'high1', logProb: -20, tokens: 7 },
                { key: 'low1', logProb: -18.75, tokens: 7 },
              ],
              mass: null,
              prompt: '<|im_start|>user',
              evaluated: 60,
              reused: 30,
              ms: 12.5,
            },
          ],
        },
      ],
    },
    { type: 'stopped', reason: 'user' },
  ],
};

describe('a stored run', () => {
  it('comes back as it went', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  it('says which other model writes, where one does', () => {
    const writer = { kind: 'webllm', id: 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC' } as const;
    expect(parseRecord(JSON.stringify({ ...record, writer }))).toEqual({ ...record, writer });
    expect('writer' in parseRecord(JSON.stringify(record))).toBe(false);
    expect(() => readRecord({ ...record, writer: { kind: 'cloud' } })).toThrow(/damaged at "writer/);
  });

  it.each([
    ['{', /cut short/],
    ['[]', /not a Personaloop run/],
    ['{"kind":"personaloop-run"}', /does not say which version/],
    ['{"kind":"personaloop-run","schema":99}', /newer version/],
    ['{"kind":"personaloop-run","schema":1}', /damaged at/],
  ])('refuses %s with a sentence', (text, sentence) => {
    expect(() => parseRecord(text)).toThrow(sentence);
    expect(() => parseRecord(text)).toThrow(InputError);
  });

  it('names the damaged place', () => {
    const damaged = { ...record, settings: { ...record.settings, keep: -1 } };
    expect(() => readRecord(damaged)).toThrow(/settings\.keep/);
  });

  it('either reads what it is given or refuses it with InputError, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          readRecord(json);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });

  it('survives any one field replaced by anything', () => {
    const paths = Object.keys(record) as (keyof RunRecord)[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
        try {
          expect(readRecord({ ...record, [key]: value })).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });

  it('keeps nothing it does not know, so that nothing can ride along', () => {
    const polluted = JSON.parse(`{"__proto__":{"evil":1},${JSON.stringify(record).slice(1)}`) as unknown;
    const read = readRecord(polluted);
    expect('evil' in read).toBe(false);
  });
});
