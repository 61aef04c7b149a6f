import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { EngineError } from '../../core/errors';
import { parseChatConfig, parseManifest, type ChatConfig, type TensorManifest } from './chat-config';
import { StallTimer } from './stall';
import type { WebllmSource } from './source';

/** The scopes WebLLM itself looks in; what lies there under its URL is never fetched again. */
export const CACHES = { model: 'webllm/model', config: 'webllm/config', wasm: 'webllm/wasm' } as const;

export interface ModelFiles {
  readonly config: ChatConfig;
  readonly manifest: TensorManifest;
  readonly tokenizer: Blob;
  /** SHA-256 over manifest, config, tokenizer and library: MLC's manifests carry the shards' own digests. */
  readonly digest: string;
  readonly templateDigest: string;
  readonly bytes: number;
  readonly commit: string | null;
}

const AT_ONCE = 4;
const RETRIES = 2;

/**
 * Puts all files of a model into WebLLM's caches: four shards at a time, checked by size and digest, with retries,
 * so that WebLLM only reads them. It would fetch by itself, but keeps a host's error page for ever and counts whole
 * shards only. A cached file that is wrong is deleted and fetched again.
 */
export async function fetchModel(
  source: WebllmSource,
  onBytes: (done: number, total: number) => void,
): Promise<ModelFiles> {
  const at = (file: string) => new URL(file, source.modelUrl).href;
  const names = source.manifest ? await packageNames(at(source.manifest)) : DEFAULT_NAMES;
  const configText = await small(CACHES.config, at(names.config), parseChatConfig);
  const manifestUrl = at(names.tensors);
  const manifestText = await small(CACHES.model, manifestUrl, parseManifest);
  const config = parseChatConfig(configText.text);
  const manifest = parseManifest(manifestText.text);
  const tokenizerFile = config.tokenizer_files.includes('tokenizer.json')
    ? 'tokenizer.json'
    : 'tokenizer.model';
  const tokenizer = await checked(CACHES.model, at(tokenizerFile), notHtml);
  const library = await checked(CACHES.wasm, source.libUrl, isLibrary);
  const total = manifest.records.reduce((sum, shard) => sum + shard.nbytes, 0);
  const counter = new ByteCounter(total, onBytes);
  const queue = manifest.records.map((shard) => ({
    url: new URL(shard.dataPath, manifestUrl).href,
    bytes: shard.nbytes,
    md5: shard.md5sum ?? null,
  }));
  const next = async (): Promise<void> => {
    for (let shard = queue.shift(); shard; shard = queue.shift()) await fetchShard(shard, counter);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const parts = [
    manifestText.text,
    configText.text,
    await sha256(tokenizer.blob),
    await sha256(library.blob),
  ];
  return {
    config,
    manifest,
    tokenizer: tokenizer.blob,
    digest: await sha256(new Blob([parts.join('\n')])),
    templateDigest: await sha256(new Blob([JSON.stringify(config.conv_template)])),
    bytes: total,
    commit: configText.commit,
  };
}

const DEFAULT_NAMES = { config: 'mlc-chat-config.json', tensors: 'tensor-cache.json' };

const Package = v.looseObject({
  chat_config: v.optional(v.string(), DEFAULT_NAMES.config),
  weights: v.optional(v.looseObject({ manifest: v.optional(v.string(), DEFAULT_NAMES.tensors) })),
});

/** Newer records name their files in mlc-model-manifest.json. */
async function packageNames(url: string): Promise<typeof DEFAULT_NAMES> {
  const read = (text: string) => v.parse(Package, JSON.parse(text));
  const { text } = await small(CACHES.config, url, (content) => {
    try {
      read(content);
    } catch (error) {
      throw new EngineError('file-invalid', `${url}: ${String(error)}`);
    }
  });
  const { chat_config: config, weights } = read(text);
  return { config, tensors: weights?.manifest ?? DEFAULT_NAMES.tensors };
}

/** Counts bytes over parallel and repeated downloads; never goes back. */
class ByteCounter {
  #done = 0;
  #shown = 0;
  constructor(
    private readonly total: number,
    private readonly onBytes: (done: number, total: number) => void,
  ) {}
  add(bytes: number): void {
    this.#done += bytes;
    if (this.#done < this.#shown) return;
    this.#shown = Math.min(this.#done, this.total);
    this.onBytes(this.#shown, this.total);
  }
}

interface Shard {
  readonly url: string;
  readonly bytes: number;
  /** Hex; null where the list of weights gives none. MLC lists no stronger digest. */
  readonly md5: string | null;
}

async function fetchShard(shard: Shard, counter: ByteCounter): Promise<void> {
  const cache = await caches.open(CACHES.model);
  const kept = await cache.match(shard.url);
  if (kept && (await kept.blob()).size === shard.bytes) return counter.add(shard.bytes);
  for (let attempt = 0; ; attempt++) {
    let added = 0;
    let answered = false;
    try {
      await cache.delete(shard.url);
      const response = await request(shard.url);
      answered = true;
      const stall = new StallTimer();
      const hash = md5.create();
      const counted = response.body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, out) {
            stall.alive();
            added += chunk.length;
            hash.update(chunk);
            counter.add(chunk.length);
            out.enqueue(chunk);
          },
        }),
      );
      await stall.guard(cache.put(shard.url, new Response(counted ?? null)), shard.url);
      const size = (await (await cache.match(shard.url))?.blob())?.size;
      const found = bytesToHex(hash.digest());
      if (size === shard.bytes && (shard.md5 === null || shard.md5 === found)) return;
      await cache.delete(shard.url);
      throw size === shard.bytes
        ? new EngineError('integrity', `${shard.url} has MD5 ${found}, listed is ${shard.md5}`)
        : new EngineError('file-invalid', `${shard.url} has ${size ?? 0} bytes in place of ${shard.bytes}`);
    } catch (error) {
      counter.add(-added);
      const broken = answered && error instanceof EngineError && error.code === 'host-unreachable';
      const final = error instanceof EngineError && !broken && !(error instanceof NoConnection);
      if (final || attempt >= RETRIES || (error instanceof Error && error.name === 'QuotaExceededError'))
        throw error;
    }
  }
}

/** A text file whose parse tells whether it is what it should be. */
async function small(scope: string, url: string, parse: (text: string) => unknown) {
  const { blob, commit } = await checked(scope, url, async (b) => void parse(await b.text()));
  return { text: await blob.text(), commit };
}

type Check = (blob: Blob, url: string) => Promise<void>;

/** From the cache when it passes `check`, else from the host; what fails there is not kept. */
async function checked(
  scope: string,
  url: string,
  check: Check,
): Promise<{ blob: Blob; commit: string | null }> {
  const cache = await caches.open(scope);
  // WebLLM reads libraries of localhost past its cache, so a kept one would only be old.
  const keep = !(scope === CACHES.wasm && url.includes('localhost'));
  const kept = keep ? await cache.match(url) : undefined;
  if (kept) {
    const blob = await kept.blob();
    const good = await check(blob, url).then(
      () => true,
      () => false,
    );
    if (good) return { blob, commit: kept.headers.get('x-repo-commit') };
    await cache.delete(url);
  }
  const response = await request(url);
  const commit = response.headers.get('x-repo-commit');
  const blob = await new StallTimer().guard(response.blob(), url);
  await check(blob, url);
  if (keep) await cache.put(url, new Response(blob, { headers: commit ? { 'x-repo-commit': commit } : {} }));
  return { blob, commit };
}

/** Seconds awake until a host that says nothing at all counts as unreachable. */
const ANSWER = 10;

/** A failure of the line: asking again at once may help, which it does not where a host refuses or is silent. */
class NoConnection extends EngineError {}

async function request(url: string): Promise<Response> {
  const asked = fetch(url).catch((error: unknown) => {
    throw new NoConnection('host-unreachable', `${url}: ${String(error)}`);
  });
  const response = await new StallTimer(ANSWER).guard(asked, url);
  if (!response.ok) throw new EngineError('host-unreachable', `${url}: HTTP ${response.status}`);
  if (/text\/html/.test(response.headers.get('content-type') ?? ''))
    throw new EngineError('file-invalid', `${url} answered with a web page`);
  return response;
}

/** Compiled to see that it is whole, and for what it offers: another file would fail later, and be kept. */
const isLibrary: Check = async (blob, url) => {
  const module = await WebAssembly.compile(await blob.arrayBuffer()).catch((error: unknown) => {
    throw new EngineError('file-invalid', `${url}: ${String(error)}`);
  });
  if (!WebAssembly.Module.exports(module).some(({ name }) => name.startsWith('TVM')))
    throw new EngineError('file-invalid', `${url} is no library of a WebLLM model`);
};

const notHtml: Check = async (blob, url) => {
  const start = await blob.slice(0, 15).text();
  if (blob.size === 0 || /^\s*<(!doctype|html)/i.test(start))
    throw new EngineError('file-invalid', `${url} is a web page or empty`);
};

async function sha256(blob: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return `sha256:${Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join('')}`;
}
