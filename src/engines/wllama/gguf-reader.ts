import { EngineError } from '../../core/errors';
import type { GgufValue } from './gguf';

/** The buffer ended before the header did: read more and try again. */
export class HeaderCut extends Error {
  override readonly name = 'HeaderCut';
}

const STRING = 8;
const ARRAY = 9;
/** Bytes of the fixed-size value types, by their number. */
const SIZES: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
/** Lists in lists in lists: no real model has any; a header of nothing else would use up the stack. */
const DEEPEST = 8;
/** More than any real model has; a larger count means the bytes are no header. */
const MOST = 50_000_000;

/** Reads little-endian GGUF values one after the other. */
export class GgufReader {
  at = 0;
  readonly #view: DataView;
  readonly #utf8 = new TextDecoder();

  constructor(buffer: ArrayBuffer) {
    this.#view = new DataView(buffer);
  }

  #expect(bytes: number): void {
    if (this.at + bytes > this.#view.byteLength) throw new HeaderCut();
  }

  /** Moves on by `bytes` and returns where they began. */
  skip(bytes: number): number {
    this.#expect(bytes);
    const start = this.at;
    this.at += bytes;
    return start;
  }

  u32(): number {
    return this.#view.getUint32(this.skip(4), true);
  }

  u64(): number {
    const value = Number(this.#view.getBigUint64(this.skip(8), true));
    if (!Number.isSafeInteger(value)) throw invalid(`a size of ${value}`);
    return value;
  }

  count(): number {
    const value = this.u64();
    if (value > MOST) throw invalid(`a count of ${value}`);
    return value;
  }

  dimensions(): number {
    const value = this.u32();
    if (value < 1 || value > 4) throw invalid(`a tensor of ${value} dimensions`);
    return value;
  }

  string(): string {
    const length = this.count();
    const start = this.skip(length);
    return this.#utf8.decode(new Uint8Array(this.#view.buffer, start, length));
  }

  /** One metadata value of the given type. Arrays are only decoded when `keep` is set. */
  value(type: number, keep: boolean): GgufValue {
    if (type === STRING) return this.string();
    if (type === ARRAY) return this.#array(keep, 1);
    return this.#scalar(type);
  }

  #array(keep: boolean, depth: number): GgufValue {
    const type = this.u32();
    const length = this.count();
    if (depth > DEEPEST) throw invalid('lists in lists');
    // Room is made for a list only when all of it can be there: text and list say their own length in 8 bytes.
    this.#expect(length * (SIZES[type] ?? 8));
    if (type === STRING) {
      if (keep) return Array.from({ length }, () => this.string());
      for (let i = 0; i < length; i++) this.skip(this.count());
    } else if (type === ARRAY) {
      for (let i = 0; i < length; i++) this.#array(false, depth + 1);
    } else {
      if (keep) return Array.from({ length }, () => Number(this.#scalar(type)));
      this.skip(length * size(type));
    }
    return { length };
  }

  #scalar(type: number): number | boolean {
    const at = this.skip(size(type));
    const v = this.#view;
    switch (type) {
      case 0:
        return v.getUint8(at);
      case 1:
        return v.getInt8(at);
      case 2:
        return v.getUint16(at, true);
      case 3:
        return v.getInt16(at, true);
      case 4:
        return v.getUint32(at, true);
      case 5:
        return v.getInt32(at, true);
      case 6:
        return v.getFloat32(at, true);
      case 7:
        return v.getUint8(at) !== 0;
      case 10:
        return Number(v.getBigUint64(at, true));
      case 11:
        return Number(v.getBigInt64(at, true));
      default:
        return v.getFloat64(at, true);
    }
  }
}

function size(type: number): number {
  const bytes = SIZES[type];
  if (bytes === undefined) throw invalid(`a value of type ${type}`);
  return bytes;
}

const invalid = (what: string) => new EngineError('file-invalid', `The GGUF header holds ${what}.`);
