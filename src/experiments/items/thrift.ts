export type ThriftValue = number | Uint8Array | ThriftStruct | readonly ThriftValue[];
/** A structure's fields by their numbers. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

/** Deeper than any header of a Parquet file. */
const DEEPEST = 24;
const TYPE = {
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12,
};

/**
 * Reads Thrift's compact protocol, the form of a Parquet file's headers, and spends no more memory than a few times the
 * bytes it has read: a list may not claim more entries than bytes are left. Throws Error where the bytes are no such
 * structure. Numbers beyond 2^53 lose their last digits.
 */
export class ThriftReader {
  readonly #view: DataView;
  /** Index of the next byte. */
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = offset;
  }

  get #left(): number {
    return this.#view.byteLength - this.offset;
  }

  struct(depth = 0): ThriftStruct {
    if (depth > DEEPEST) throw new Error('its headers are too deep');
    const fields = new Map<number, ThriftValue>();
    for (let id = 0; ;) {
      const head = this.#byte();
      const type = head & 15;
      if (type === 0) return fields;
      id = head >> 4 ? id + (head >> 4) : this.#zigzag();
      fields.set(id, this.#value(type, depth));
    }
  }

  /** A number in groups of seven bits, least first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new Error('a number in its headers is too long');
  }

  #value(type: number, depth: number): ThriftValue {
    switch (type) {
      case TYPE.true:
        return 1;
      case TYPE.false:
        return 0;
      case TYPE.byte:
        return this.#byte();
      case TYPE.i16:
      case TYPE.i32:
      case TYPE.i64:
        return this.#zigzag();
      case TYPE.double:
        return this.#bytes(8).length;
      case TYPE.binary:
        return this.#bytes(this.varint());
      case TYPE.list:
        return this.#list(depth);
      case TYPE.struct:
        return this.struct(depth + 1);
      default:
        throw new Error('its headers are damaged');
    }
  }

  #list(depth: number): ThriftValue[] {
    const head = this.#byte();
    const count = head >> 4 === 15 ? this.varint() : head >> 4;
    if (count > this.#left) throw new Error('its headers claim more than they hold');
    // A truth value is a byte of its own in a list.
    const type = (head & 15) <= TYPE.false ? TYPE.byte : head & 15;
    return Array.from({ length: count }, () => this.#value(type, depth + 1));
  }

  #zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #bytes(length: number): Uint8Array {
    if (length > this.#left) throw new Error('its headers claim more than they hold');
    const { buffer, byteOffset } = this.#view;
    const bytes = new Uint8Array(buffer, byteOffset + this.offset, length);
    this.offset += length;
    return bytes;
  }

  #byte(): number {
    if (this.#left < 1) throw new Error('its headers end too early');
    return this.#view.getUint8(this.offset++);
  }
}
