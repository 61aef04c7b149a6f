import { EngineError } from '../../core/errors';
import { GgufReader, HeaderCut } from './gguf-reader';
import { BLOCK_TYPES, fileTypeName } from './gguf-types';

/** One tensor as the header lists it. */
export interface TensorInfo {
  readonly name: string;
  /** Sizes per dimension, the fastest first. */
  readonly shape: readonly number[];
  /** Number of the block type in the file. */
  readonly type: number;
  /** Bytes from the start of the data section. */
  readonly offset: number;
  /** Number of weights. */
  readonly weights: number;
}

/** An array in the metadata that nobody here needs: only its length is kept. */
export interface SkippedArray {
  readonly length: number;
}
export type GgufValue = number | string | boolean | readonly string[] | readonly number[] | SkippedArray;

/** What the head of a GGUF file says. Offsets are bytes from the start of the file. */
export interface GgufHeader {
  readonly version: number;
  readonly metadata: ReadonlyMap<string, GgufValue>;
  readonly tensors: readonly TensorInfo[];
  /** Where the tensor infos begin: everything before is copied as it is when a file is rewritten. */
  readonly infoStart: number;
  /** Where the value of `general.file_type` stands; null when it is missing. */
  readonly fileTypeAt: number | null;
  readonly dataStart: number;
  readonly alignment: number;
}

const FIRST_READ = 1 << 20;
/** Headers of the largest vocabularies have some 20 MB; what wants more is not read into memory whole. */
const LONGEST_HEADER = 1 << 28;
const KEPT_ARRAYS = new Set(['tokenizer.ggml.tokens', 'tokenizer.ggml.token_type']);

/**
 * Reads the header of a GGUF file. Errors: 'file-invalid' for anything that is no GGUF file,
 * 'integrity' for one that was cut off (in the header or in the weights).
 */
export async function readGguf(blob: Blob): Promise<GgufHeader> {
  const magic = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (String.fromCharCode(...magic) !== 'GGUF')
    throw new EngineError('file-invalid', `Not a GGUF file: it begins with "${await opening(blob)}".`);
  for (let size = FIRST_READ; ; size *= 4) {
    const buffer = await blob.slice(0, size).arrayBuffer();
    try {
      const header = parse(new GgufReader(buffer));
      const needed = header.dataStart + dataBytes(header);
      if (needed > blob.size)
        throw new EngineError('integrity', `The file is cut off: ${blob.size} of ${needed} bytes.`);
      return header;
    } catch (error) {
      if (!(error instanceof HeaderCut)) throw error;
      if (size >= LONGEST_HEADER)
        throw new EngineError('file-invalid', `The GGUF header does not end within ${size} bytes.`);
      if (size >= blob.size)
        throw new EngineError('integrity', `The file is cut off in its header: ${blob.size} bytes.`);
    }
  }
}

/** The first characters of something that should have been a model, for people to recognise. */
export async function opening(blob: Blob): Promise<string> {
  const text = await blob.slice(0, 60).text();
  return text.replace(/[^\x20-\x7e]+/g, ' ').trim();
}

function parse(reader: GgufReader): GgufHeader {
  reader.skip(4);
  const version = reader.u32();
  if (version !== 2 && version !== 3)
    throw new EngineError('file-invalid', `GGUF version ${version} is not supported.`);
  const tensorCount = reader.count();
  const metadataCount = reader.count();
  const metadata = new Map<string, GgufValue>();
  let fileTypeAt: number | null = null;
  for (let i = 0; i < metadataCount; i++) {
    const key = reader.string();
    const type = reader.u32();
    if (key === 'general.file_type') fileTypeAt = reader.at;
    metadata.set(key, reader.value(type, KEPT_ARRAYS.has(key)));
  }
  const infoStart = reader.at;
  const tensors: TensorInfo[] = [];
  for (let i = 0; i < tensorCount; i++) {
    const name = reader.string();
    const shape = Array.from({ length: reader.dimensions() }, () => reader.u64());
    const type = reader.u32();
    tensors.push({ name, shape, type, offset: reader.u64(), weights: shape.reduce((a, b) => a * b, 1) });
  }
  const alignment = number(metadata, 'general.alignment') ?? 32;
  if (!Number.isInteger(alignment) || alignment < 1 || alignment > 1 << 20)
    throw new EngineError('file-invalid', `The GGUF header wants an alignment of ${alignment}.`);
  const dataStart = align(reader.at, alignment);
  return { version, metadata, tensors, infoStart, fileTypeAt, dataStart, alignment };
}

/** Rounds up to a multiple of `alignment`. */
export const align = (n: number, alignment: number): number => Math.ceil(n / alignment) * alignment;

/** Bytes of one tensor in the file; null for block types this program does not know. */
export function tensorBytes(tensor: TensorInfo): number | null {
  const type = BLOCK_TYPES.get(tensor.type);
  return type ? Math.ceil(tensor.weights / type.weights) * type.bytes : null;
}

/** Bytes of the data section, from its start to the end of the last tensor. */
export const dataBytes = (header: GgufHeader): number =>
  header.tensors.reduce((end, tensor) => Math.max(end, tensor.offset + (tensorBytes(tensor) ?? 0)), 0);

/** A metadata number, or undefined when it is missing or something else. */
export function number(metadata: GgufHeader['metadata'], key: string): number | undefined {
  const value = metadata.get(key);
  return typeof value === 'number' ? value : undefined;
}

/** A metadata text, or undefined when it is missing or something else. */
export function text(metadata: GgufHeader['metadata'], key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** How the file is quantised: its own word for it, else the block type that holds most of its weights. */
export function quantisation(headers: readonly GgufHeader[]): string {
  const declared = headers[0] && number(headers[0].metadata, 'general.file_type');
  const name = declared === undefined ? null : fileTypeName(declared);
  if (name) return name;
  const weights = new Map<number, number>();
  for (const { tensors } of headers)
    for (const t of tensors) weights.set(t.type, (weights.get(t.type) ?? 0) + t.weights);
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  return most ? (BLOCK_TYPES.get(most[0])?.name ?? `type ${most[0]}`) : 'unknown';
}
