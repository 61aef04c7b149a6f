import type { EngineDescription } from '../contract';
import { number, quantisation, text, type GgufHeader } from './gguf';
import { partUrls, type WllamaSource } from './source';
import { DEFAULT_MODEL } from './default-model';
import type { Weights } from './weights';

/** Version of the pinned package; a test compares it with package.json. */
export const WLLAMA_VERSION = '3.8.1';

/** Weights below which a model counts as a small writer. */
const SMALL = 1.6e9;
/** Bytes of a small writer's file at four to five bits a weight, while only the size is known. */
const SMALL_BYTES = 1.2e9;

/** What is known about a source before its file was read. */
export function describeSource(source: WllamaSource, threads: number): EngineDescription {
  const { id, bytes, from } = identify(source);
  const isDefault = id === DEFAULT_MODEL.id;
  return {
    kind: 'wllama',
    version: WLLAMA_VERSION,
    model: {
      id,
      name: isDefault ? DEFAULT_MODEL.name : id,
      bytes,
      quantisation: /(I?Q\d\w*|B?F16|F32)$/i.exec(id)?.[0].toUpperCase() ?? 'unknown',
      licence: isDefault ? DEFAULT_MODEL.licence : null,
      source: from,
      digest: null,
      templateDigest: null,
    },
    device: device(threads),
    threads,
    route: 'forced decoding over token ids',
    reuse: null,
    simulated: false,
    chat: true,
    smallWriter: bytes === null || bytes < SMALL_BYTES,
  };
}

interface Facts {
  readonly headers: readonly GgufHeader[];
  readonly bytes: number;
  readonly digest: string;
  readonly templateDigest: string | null;
  readonly weights: Weights;
  readonly threads: number;
}

/** The description once the file is loaded and the weights are chosen. */
export function describeLoaded(before: EngineDescription, facts: Facts): EngineDescription {
  const metadata = facts.headers[0]?.metadata ?? new Map();
  const stored = quantisation(facts.headers);
  const own = text(metadata, 'general.name');
  const isDefault = before.model.id === DEFAULT_MODEL.id;
  const parameters = facts.headers.flatMap((h) => h.tensors).reduce((sum, t) => sum + t.weights, 0);
  return {
    ...before,
    model: {
      ...before.model,
      name: isDefault ? before.model.name : (own ?? before.model.name),
      bytes: facts.bytes,
      quantisation: facts.weights === 'f32' ? `F32 from ${stored}` : stored,
      licence: before.model.licence ?? text(metadata, 'general.license') ?? null,
      digest: facts.digest,
      templateDigest: facts.templateDigest,
    },
    device: device(facts.threads),
    threads: facts.threads,
    chat: facts.templateDigest !== null,
    smallWriter: parameters < SMALL,
  };
}

/** Tokens the model was trained for; undefined when the file does not say. */
export function trainedContext(header: GgufHeader): number | undefined {
  const architecture = text(header.metadata, 'general.architecture');
  return architecture === undefined ? undefined : number(header.metadata, `${architecture}.context_length`);
}

const device = (threads: number) => `CPU, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;

function identify(source: WllamaSource): { id: string; bytes: number | null; from: string } {
  if (source.kind === 'files') {
    const bytes = source.files.reduce((sum, file) => sum + file.size, 0);
    return { id: idOf(source.files[0]?.name ?? 'model'), bytes, from: 'local file' };
  }
  if (source.kind === 'blob') return { id: idOf(source.name), bytes: source.blob.size, from: 'local file' };
  const [url = ''] = partUrls(source.urls);
  return { id: idOf(url), bytes: source.bytes ?? null, from: isOwn(url) ? 'this site' : url };
}

/** 'SmolLM2-135M-Instruct.Q4_1' from a path or file name; the part number of split models is dropped. */
export const idOf = (path: string): string =>
  (path.split(/[?#]/)[0] ?? '').replace(/^.*\//, '').replace(/(-\d{5}-of-\d{5})?\.gguf$/i, '') || 'model';

function isOwn(url: string): boolean {
  try {
    return new URL(url, document.baseURI).origin === location.origin;
  } catch {
    return false;
  }
}
