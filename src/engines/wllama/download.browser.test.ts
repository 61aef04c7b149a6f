import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineError, maxDifference } from '../conformance';
import { download, type DownloadOptions } from './download';
import { isStored, removeStored, storedModels } from './store';

const SIZE = 20_000_000;
let host = '';
let sha256 = '';
let token = '';
let urls: string[] = [];

/** The address of a file on a host that behaves as `mode` says (scripts/test-model-host.mjs). */
function address(mode: string): string {
  const url = `${host}/${mode}/${token}/model.gguf`;
  urls.push(url);
  return url;
}
const log = async (): Promise<{ path: string; range: string | null }[]> =>
  (await fetch(`${host}/log/${token}`)).json();
const get = (url: string, options: Partial<DownloadOptions> = {}) =>
  download(url, { signal: new AbortController().signal, ...options });

beforeAll(async () => {
  host = await (await fetch('/test-model-host')).text();
  const bytes = new Uint8Array(SIZE);
  for (let i = 0; i < SIZE; i++) bytes[i] = (i * 7919) % 251;
  bytes.set(new TextEncoder().encode('GGUF'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
});
beforeEach(() => {
  token = crypto.randomUUID();
  urls = [];
});
afterEach(async () => {
  for (const url of urls) await removeStored(url);
});

describe('downloading a model', () => {
  it('reports bytes, checks the digest, keeps the file and asks no second time', async () => {
    const url = address('good');
    const seen: [number, number | null][] = [];
    const first = await get(url, {
      expected: { bytes: SIZE, sha256 },
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(first.sha256).toBe(sha256);
    expect(first.blob.size).toBe(SIZE);
    expect(seen.at(-1)).toEqual([SIZE, SIZE]);
    const done = seen.map(([bytes]) => bytes);
    expect(
      maxDifference(
        done,
        [...done].sort((a, b) => a - b),
      ),
    ).toBe(0);
    const second = await get(url, { expected: { sha256 } });
    expect(second.sha256).toBe(sha256);
    expect(await second.blob.slice(0, 4).text()).toBe('GGUF');
    expect(await second.blob.slice(-1).arrayBuffer()).toEqual(await first.blob.slice(-1).arrayBuffer());
    expect(await log()).toHaveLength(1);
    expect(await isStored(url)).toBe(true);
    expect((await storedModels()).find((model) => model.url === url)).toMatchObject({
      held: SIZE,
      bytes: SIZE,
      sha256,
    });
    await removeStored(url);
    expect(await isStored(url)).toBe(false);
  });

  it('follows a redirect to another host path', async () => {
    expect((await get(address('redirect'))).sha256).toBe(sha256);
    expect((await log()).map((entry) => entry.path.split('/')[1])).toEqual(['redirect', 'good']);
  });

  it('goes on where the connection broke', async () => {
    expect((await get(address('broken'))).sha256).toBe(sha256);
    const [first, second] = await log();
    expect(first?.range).toBeNull();
    expect(second?.range).toMatch(/^bytes=[1-9]\d{6,}-$/);
  });

  it('goes on however often it breaks, while something arrives', async () => {
    expect((await get(address('flaky'))).sha256).toBe(sha256);
    expect((await log()).length).toBeGreaterThanOrEqual(4);
  });

  it('begins again on a host without ranges, and when the file changed meanwhile', async () => {
    expect((await get(address('norange'))).sha256).toBe(sha256);
    token = crypto.randomUUID();
    expect((await get(address('changing'))).sha256).toBe(sha256);
    expect((await log()).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps what arrived when it is stopped, and goes on there later', async () => {
    const url = address('good');
    const stop = new AbortController();
    const running = get(url, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 12_000_000) stop.abort();
      },
    });
    expect((await engineError(running)).code).toBe('aborted');
    expect(await isStored(url)).toBe(false);
    const held = (await storedModels()).find((model) => model.url === url)?.held ?? 0;
    expect(held).toBeGreaterThan(0);
    const begins: number[] = [];
    expect((await get(url, { onProgress: (done) => begins.push(done) })).sha256).toBe(sha256);
    expect(begins[0]).toBe(held);
    expect((await log())[1]?.range).toBe(`bytes=${held}-`);
  });

  it('lets a second tab wait and then use the first one’s file', async () => {
    const url = address('good');
    const both = await Promise.all([get(url), get(url)]);
    expect(both.map((b) => b.sha256)).toEqual([sha256, sha256]);
    expect(await log()).toHaveLength(1);
  });
});

describe('a host in trouble', () => {
  let refused = 0;
  const failure = async (mode: string, options: Partial<DownloadOptions> = {}) => {
    const error = await engineError(get(address(mode), options));
    refused++;
    return error;
  };
  // eslint-disable-next-line no-console -- counts are printed
  afterAll(() => console.log(`faults, hosts: ${refused} refused with a code and what the host said`));

  it('is named with what it said', async () => {
    const missing = await failure('missing');
    expect(missing.code).toBe('host-unreachable');
    expect(missing.raw).toContain('HTTP 404');
    expect(await log()).toHaveLength(1);
    const html = await failure('html');
    expect(html.code).toBe('file-invalid');
    expect(html.raw).toContain('Sign in');
    const text = await failure('text');
    expect(text.code).toBe('file-invalid');
    expect(text.raw).toContain('git-lfs');
    expect((await failure('dead')).code).toBe('host-unreachable');
    expect((await failure('nocors')).code).toBe('host-unreachable');
    const nobody = await engineError(get('http://127.0.0.1:9/model.gguf'));
    expect(nobody.code).toBe('host-unreachable');
  });

  it('refuses, is busy, or says nothing: known within ten seconds, and a busy one is asked again', async () => {
    const forbidden = await failure('forbidden');
    expect(forbidden.code).toBe('host-unreachable');
    expect(forbidden.raw).toContain('HTTP 403');
    expect((await get(address('busy'))).sha256).toBe(sha256);
    const crowded = await failure('crowded');
    expect(crowded.code).toBe('host-unreachable');
    expect(crowded.raw).toContain('HTTP 429');
    const silent = await failure('silent');
    expect(silent.code).toBe('host-unreachable');
    expect(silent.raw).toContain('did not answer for 10 s');
  });

  it('gives wrong bytes: they are refused and removed', async () => {
    const url = address('wrong');
    const error = await engineError(get(url, { expected: { sha256 } }));
    expect(error.code).toBe('integrity');
    expect(error.raw).toContain(sha256);
    expect((await storedModels()).some((model) => model.url === url && model.held > 0)).toBe(false);
    expect((await failure('short', { expected: { bytes: SIZE } })).code).toBe('integrity');
  });

  it('is not asked at all after an abort', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await failure('good', { signal: stop.signal })).code).toBe('aborted');
    expect(await log()).toEqual([]);
  });
});
