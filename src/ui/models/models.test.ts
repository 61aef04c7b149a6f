import { describe, expect, it } from 'vitest';
import { NEEDED, type DeviceReport } from '../../engines/device';
import { complete } from '../../engines/webllm/records';
import { addressed } from './address';
import { besideOf, besideWords } from './beside';
import { catalogueRow, defaultRow, find, fitWords, suggested } from './rows';

const device = (f16: boolean, memoryGiB: number | null = 8): DeviceReport => ({
  gpu: { verdict: 'ready', text: 'WebGPU works here.', name: 'Apple M2', f16, limits: NEEDED },
  cores: 8,
  memoryGiB,
  storageFree: 41e9,
  isolated: true,
});
const none: DeviceReport = { ...device(true), gpu: { verdict: 'none', text: 'No WebGPU.' } };

const record = (id: string, vramMB: number) =>
  complete({
    id,
    weights: `https://huggingface.co/mlc-ai/${id}`,
    library: `https://raw.githubusercontent.com/x/${id}.wasm`,
    vramMB,
    context: 4096,
    bufferBytes: null,
    manifest: null,
  });
const records = [
  record('SmolLM2-360M-Instruct-q4f16_1-MLC', 376),
  record('SmolLM2-360M-Instruct-q4f32_1-MLC', 580),
  record('Llama-3.2-1B-Instruct-q4f16_1-MLC', 879),
  record('Llama-3.2-1B-Instruct-q4f32_1-MLC', 1129),
  record('Qwen2.5-1.5B-Instruct-q4f16_1-MLC', 1630),
  record('Llama-3.1-8B-Instruct-q4f16_1-MLC', 5001),
];

describe('suggested models', () => {
  it('takes the number format the device can do, at most three', () => {
    expect(suggested(records, device(true)).map((r) => r.key)).toEqual([
      'SmolLM2-360M-Instruct-q4f16_1-MLC',
      'Llama-3.2-1B-Instruct-q4f16_1-MLC',
      'Qwen2.5-1.5B-Instruct-q4f16_1-MLC',
    ]);
    expect(suggested(records, device(false)).every((r) => r.key.includes('q4f32_1'))).toBe(true);
  });

  it('suggests none without WebGPU, where the CPU model still fits', () => {
    expect(suggested(records, none)).toEqual([]);
    expect(defaultRow(none, false).fit?.verdict).toBe('fits');
    expect(defaultRow(none, true).host).toBe('this site');
  });
});

describe('verdicts in words', () => {
  const words = (id: number, on: DeviceReport) => {
    const one = records[id];
    const fit = one && catalogueRow(one, on).fit;
    return fit ? fitWords(fit) : '';
  };
  it('says which figure decides', () => {
    expect(words(0, device(true))).toBe('fits easily');
    expect(words(0, device(false))).toContain('f16');
    expect(words(0, none)).toContain('WebGPU');
    expect(words(5, device(true))).toMatch(/^tight: needs 5\.0 GB of about 4\.1 GB/);
    expect(words(5, device(true, 4))).toContain('too large');
    expect(words(5, { ...device(true), storageFree: 1e9 })).toContain('not enough storage');
  });

  it('names licence and host', () => {
    const row = catalogueRow(records[2] ?? record('x', 1), device(true));
    expect(row).toMatchObject({ host: 'huggingface.co', owner: 'mlc-ai' });
    expect(row.licence?.link).toMatch(/^https:/);
  });
});

describe('a second model', () => {
  const first = { kind: 'webllm', id: 'Llama-3.2-1B-Instruct-q4f16_1-MLC' } as const;
  const beside = besideOf(first, records, null);
  const fit = (on: DeviceReport) => records[4] && catalogueRow(records[4], on, '', beside).fit;

  it('is weighed together with the one that stays loaded', () => {
    expect(fit(device(true))).toMatchObject({ verdict: 'fits', neededMB: 879 + 1630 });
    expect(fit(device(true, 4))).toMatchObject({ verdict: 'tight', neededMB: 879 + 1630 });
    expect(fit(device(true, 2))).toMatchObject({ verdict: 'too-large' });
    expect(defaultRow(device(true), false, beside).fit?.neededMB).toBe(600 + 879);
  });

  it('counts once where it is the same', () => {
    const [, , same] = records;
    expect(same && catalogueRow(same, device(true), '', beside).fit?.neededMB).toBe(879);
  });

  it('is said in words, as far as it is known', () => {
    expect(besideWords(beside, device(true))).toBe(
      'It needs about 879 MB of memory. The verdicts below count both models together.',
    );
    expect(besideWords(beside, device(true, null))).toContain('This browser hides how much there is');
    const own = besideOf({ kind: 'gguf-files', files: [new File(['x'.repeat(2e6)], 'a.gguf')] }, [], null);
    expect(besideWords(own, device(true))).toContain('at least 2 MB');
    expect(besideWords(besideOf({ kind: 'gguf-url', urls: ['x'] }, [], null), null)).toContain('not known');
    expect(besideWords(besideOf({ kind: 'simulator', landscape: 'flat' }, [], null), null)).toBeNull();
  });
});

describe('finding', () => {
  const rows = records.map((r) => catalogueRow(r, device(false)));
  it('needs every word, and can leave out what does not run', () => {
    expect(find(rows, 'llama 8b', false)).toHaveLength(1);
    expect(find(rows, '', true).every((r) => r.key.includes('f32'))).toBe(true);
  });
});

describe('another address', () => {
  const form = { kind: 'gguf', urls: '', base: '', record: 'm', id: '', model: '', lib: '' } as const;
  it('reads one or many parts, a mirror, an own record', () => {
    expect(addressed({ ...form, urls: 'https://a.org/x.gguf\nhttps://a.org/y.gguf' })).toEqual({
      choice: { kind: 'gguf-url', urls: ['https://a.org/x.gguf', 'https://a.org/y.gguf'] },
      name: 'x.gguf',
      detail: 'a.org',
    });
    expect(addressed({ ...form, kind: 'mirror', base: 'http://lab:8080' })).toMatchObject({
      choice: { kind: 'webllm', id: 'm', base: 'http://lab:8080' },
    });
    expect(
      addressed({ ...form, kind: 'own', model: 'https://a.org/tiny/', lib: 'https://a.org/t.wasm' }),
    ).toMatchObject({
      choice: { kind: 'webllm-own', id: 'tiny' },
    });
  });

  it('says what is wrong, and never takes another scheme', () => {
    expect(addressed(form)).toHaveProperty('problem');
    expect(addressed({ ...form, urls: 'javascript:alert(1)' })).toEqual({
      problem: expect.stringContaining('javascript:alert(1)') as string,
    });
    expect(addressed({ ...form, kind: 'own', model: 'https://a.org' })).toHaveProperty('problem');
  });
});
