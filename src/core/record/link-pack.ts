import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { seedFrom } from '../rng';

/** Text as few characters that an address may hold: checksum (4 bytes), then deflate, all in base64url. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHECKSUM = 4;
/** Deflate grows at most 1032-fold, so a piece of this size cannot flood the memory before it is counted. */
const PIECE = 256;

/** Packs a text; `words` is what both sides know beforehand and need not be sent. */
export function pack(text: string, words: string): string {
  const body = deflateSync(strToU8(text), { level: 9, dictionary: strToU8(words) });
  const all = new Uint8Array(CHECKSUM + body.length);
  new DataView(all.buffer).setUint32(0, seedFrom(text));
  all.set(body, CHECKSUM);
  return toBase64Url(all);
}

/** The text that was packed; null where it is damaged or would grow beyond `most` bytes. Never throws. */
export function unpack(packed: string, words: string, most: number): string | null {
  const all = fromBase64Url(packed);
  if (!all || all.length <= CHECKSUM) return null;
  const bytes = inflate(all.subarray(CHECKSUM), strToU8(words), most);
  if (!bytes) return null;
  const text = strFromU8(bytes);
  // Deflate itself would not notice a changed letter in a title, or a changed seed.
  return seedFrom(text) === new DataView(all.buffer).getUint32(0) ? text : null;
}

function inflate(body: Uint8Array, dictionary: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (part) => {
    size += part.length;
    if (size <= most) parts.push(part.slice());
  });
  try {
    for (let at = 0; at < body.length && size <= most; at += PIECE)
      stream.push(body.slice(at, at + PIECE), at + PIECE >= body.length);
  } catch {
    return null;
  }
  if (size > most) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6;) text += ALPHABET.charAt((held >> (bits -= 6)) & 63);
    held &= 63;
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (6 - bits)) & 63) : text;
}

function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [at, bits, held] = [0, 0, 0];
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
