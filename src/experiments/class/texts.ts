import { unzipSync } from 'fflate';
import type { RefusedBecause } from './contract';

/** A record's text, or why there is none. */
export type FoundText =
  | { readonly path: readonly string[]; readonly text: string }
  | { readonly path: readonly string[]; readonly because: RefusedBecause };

/** No run is this large; a file that unpacks to more is not opened. */
const MOST_BYTES = 128e6;
const MOST_ENTRIES = 400;
/** Of all that lies in one file together: zips in zips could hold the same again and again. */
const MOST_TOGETHER = 512e6;
/** A zip of a class holds the zips of its students, and these hold records. */
const DEEPEST = 2;

/** Bytes that may still be unpacked. */
interface Room {
  left: number;
}

/** The records in a file, one after the other so that no two are in memory: itself, or what lies in a zip. */
export async function* textsIn(file: File, together = MOST_TOGETHER): AsyncGenerator<FoundText> {
  const path = [file.name];
  if (file.size > 2 * MOST_BYTES) return yield { path, because: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return yield { path, because: 'unreadable' };
  }
  yield* textsOf(path, bytes, { left: together });
}

function* textsOf(path: readonly string[], bytes: Uint8Array, room: Room): Generator<FoundText> {
  if (bytes.length === 0) return yield { path, because: 'empty' };
  if (isZip(bytes)) return yield* textsOfZip(path, bytes, room);
  if (bytes.length > MOST_BYTES) return yield { path, because: 'too-large' };
  yield { path, text: new TextDecoder().decode(bytes) };
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

function* textsOfZip(path: readonly string[], bytes: Uint8Array, room: Room): Generator<FoundText> {
  try {
    const inside = entriesOf(bytes).filter(({ name }) => isRecord(name) || /\.zip$/i.test(name));
    if (inside.length === 0 || path.length > DEEPEST) return yield { path, because: 'no-run-in-zip' };
    if (inside.length > MOST_ENTRIES) return yield { path, because: 'too-many-in-zip' };
    for (const { name, size } of inside) {
      const own = [...path, name];
      if (size > Math.min(MOST_BYTES, room.left)) yield { path: own, because: 'too-large' };
      else {
        room.left -= size;
        yield* textsOf(own, unpacked(bytes, name), room);
      }
    }
  } catch {
    yield { path, because: 'broken-zip' };
  }
}

/** Not the copies that a Mac puts beside files. */
const isRecord = (name: string) => /\.json$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);

function entriesOf(bytes: Uint8Array): { name: string; size: number }[] {
  const entries: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

function unpacked(bytes: Uint8Array, wanted: string): Uint8Array {
  const { [wanted]: entry } = unzipSync(bytes, { filter: ({ name }) => name === wanted });
  if (!entry) throw new Error(`${wanted} is not in the zip`);
  return entry;
}
