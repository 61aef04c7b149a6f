import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { EngineError } from '../../core/errors';
import { toEngineError } from './errors';
import { modelsFolder } from './store-folder';

/** What is known about a download, kept beside its pieces. */
export interface Note {
  readonly url: string;
  /** Size of the whole file; null until the host said it. */
  readonly bytes: number | null;
  /** The host's version mark, to notice that the file changed. */
  readonly etag: string | null;
  /** Hex digest once everything is there and checked: only then the model is used without a request. */
  readonly sha256: string | null;
}

export interface StoredModel extends Note {
  /** Bytes that are here. */
  readonly held: number;
}

const NOTE = 'note.json';

/**
 * Downloaded model files in the origin private file system: one folder per address, the file in numbered
 * pieces. A piece is closed before the next begins, so a killed tab loses at most one.
 */
export class ModelStore {
  private constructor(
    readonly url: string,
    private readonly folder: FileSystemDirectoryHandle,
  ) {}

  /** The store for one address; null where the browser has no such file system (some private windows). */
  static async open(url: string): Promise<ModelStore | null> {
    try {
      const folder = await (await modelsFolder(true))?.getDirectoryHandle(nameOf(url), { create: true });
      return folder ? new ModelStore(url, folder) : null;
    } catch {
      return null;
    }
  }

  async note(): Promise<Note | null> {
    return readNote(this.folder);
  }

  async writeNote(note: Omit<Note, 'url'>): Promise<void> {
    await this.#write(NOTE, new Blob([JSON.stringify({ ...note, url: this.url })]));
  }

  /** The pieces in order. They stay on disk; together they are the file so far. */
  async pieces(): Promise<File[]> {
    return pieces(this.folder);
  }

  /** Adds a piece. Errors: 'storage-full'. */
  async append(piece: Blob): Promise<void> {
    const held = await this.pieces();
    const last = held.at(-1);
    await this.#write(String(last ? Number(last.name) + 1 : 0).padStart(5, '0'), piece);
  }

  /** Removes everything about this address. */
  async clear(): Promise<void> {
    const names: string[] = [];
    for await (const name of this.folder.keys()) names.push(name);
    for (const name of names) await this.folder.removeEntry(name);
  }

  async #write(name: string, content: Blob): Promise<void> {
    try {
      const handle = await this.folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      try {
        await writable.write(content);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
    } catch (error) {
      await this.folder.removeEntry(name).catch(() => undefined);
      throw error instanceof DOMException && error.name !== 'QuotaExceededError'
        ? new EngineError('storage-full', `${error.name}: ${error.message}`, { cause: error })
        : toEngineError(error, 'storage-full');
    }
  }
}

/** Every model this browser holds, whole or in part. */
export async function storedModels(): Promise<StoredModel[]> {
  const all: StoredModel[] = [];
  const folder = await modelsFolder(false);
  if (!folder) return all;
  for await (const entry of folder.values()) {
    if (entry.kind !== 'directory') continue;
    const note = await readNote(entry);
    const held = (await pieces(entry)).reduce((sum, piece) => sum + piece.size, 0);
    if (note) all.push({ ...note, held });
  }
  return all;
}

/** True when the whole file is here: loading it makes no request. */
export async function isStored(url: string): Promise<boolean> {
  return (await storedModels()).some((model) => model.url === url && model.sha256 !== null);
}

/** Forgets a downloaded model. Nothing happens when there is none. */
export async function removeStored(url: string): Promise<void> {
  await (await modelsFolder(false))?.removeEntry(nameOf(url), { recursive: true }).catch(() => undefined);
}

const nameOf = (url: string): string => bytesToHex(sha256(utf8ToBytes(url))).slice(0, 32);

async function readNote(folder: FileSystemDirectoryHandle): Promise<Note | null> {
  try {
    const file = await (await folder.getFileHandle(NOTE)).getFile();
    const value: unknown = JSON.parse(await file.text());
    const get = (key: string): unknown =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const text = (key: string) => {
      const found = get(key);
      return typeof found === 'string' ? found : null;
    };
    const bytes = get('bytes');
    const url = text('url');
    if (url === null) return null;
    return {
      url,
      bytes: typeof bytes === 'number' ? bytes : null,
      etag: text('etag'),
      sha256: text('sha256'),
    };
  } catch {
    return null;
  }
}

async function pieces(folder: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of folder.values())
    if (entry.kind === 'file' && /^\d{5}$/.test(entry.name)) files.push(await entry.getFile());
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
