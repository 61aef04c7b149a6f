import { EngineError } from '../../core/errors';
import { orAborted, throwIfAborted, toEngineError } from './errors';
import { digestInWorker } from './file-worker';
import { request, Unreachable, type Opened } from './request';
import { ModelStore, type Note } from './store';
import { Watchdog } from './watchdog';

export interface Expected {
  readonly bytes?: number;
  /** Hex. */
  readonly sha256?: string;
}

export interface DownloadOptions {
  readonly expected?: Expected;
  /** Bytes here so far, of how many (null: the host does not say). Bytes from earlier visits count. */
  readonly onProgress?: (done: number, total: number | null) => void;
  readonly signal: AbortSignal;
}

export interface Downloaded {
  readonly blob: Blob;
  /** Hex. */
  readonly sha256: string;
}

/** Bytes kept together in one piece on disk. */
const PIECE = 8 << 20;
/** Broken connections in a row, without a byte between them, before giving up. */
const BREAKS = 3;
/** Seconds awake until a host that says nothing at all counts as unreachable. */
const ANSWER = 10;
/** Seconds awake without a byte before a connection counts as broken. */
const STALL = 45;

/**
 * Fetches one model file, or finds it from an earlier visit without any request. A broken connection goes on
 * where it broke, in this call and in later ones.
 * Errors: 'host-unreachable', 'file-invalid' (no model at this address), 'integrity' (other bytes than
 * expected: they are removed), 'storage-full', 'aborted' (what arrived is kept).
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  const store = await ModelStore.open(url);
  // Two tabs fetching the same file would mix their pieces: the second waits, then finds it done.
  if (!store || !('locks' in navigator)) return fetchFile(url, store, options);
  try {
    return await navigator.locks.request(`personaloop-model:${url}`, { signal: options.signal }, () =>
      fetchFile(url, store, options),
    );
  } catch (error) {
    throwIfAborted(options.signal);
    throw error;
  }
}

/** The file so far: pieces on disk, or in memory where there is no file system. */
class Held {
  constructor(
    private readonly store: ModelStore | null,
    private parts: Blob[],
  ) {}

  get size(): number {
    return this.parts.reduce((sum, part) => sum + part.size, 0);
  }

  get blob(): Blob {
    return new Blob(this.parts);
  }

  async append(piece: Blob): Promise<void> {
    await this.store?.append(piece);
    this.parts = this.store ? await this.store.pieces() : [...this.parts, piece];
  }

  async clear(): Promise<void> {
    await this.store?.clear();
    this.parts = [];
  }
}

async function fetchFile(
  url: string,
  store: ModelStore | null,
  options: DownloadOptions,
): Promise<Downloaded> {
  const { expected = {}, onProgress = () => undefined, signal } = options;
  throwIfAborted(signal);
  const held = new Held(store, store ? await store.pieces() : []);
  let note: Omit<Note, 'url'> = (await store?.note()) ?? { bytes: null, etag: null, sha256: null };
  const told = note.sha256;
  if (told !== null && held.size > 0 && held.size === note.bytes) {
    if (told === (expected.sha256 ?? told)) return { blob: held.blob, sha256: told };
    await held.clear();
  }
  for (let breaks = 0; note.bytes === null || held.size < note.bytes;) {
    const before = held.size;
    try {
      const opened = await answered(url, before, note.etag, signal);
      if (opened.from === 0 && before > 0) await held.clear();
      note = { bytes: opened.total ?? expected.bytes ?? null, etag: opened.etag, sha256: null };
      checkSize(url, note.bytes, expected);
      await store?.writeNote(note);
      await receive(opened, held, (done) => onProgress(done, note.bytes), signal);
      if (note.bytes === null) note = { ...note, bytes: held.size };
    } catch (error) {
      throwIfAborted(signal);
      if (!(error instanceof Unreachable)) {
        if (error instanceof EngineError && error.code === 'integrity') await held.clear();
        throw toEngineError(error);
      }
      breaks = held.size > before ? 0 : breaks + 1;
      if (breaks >= BREAKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300 * 2 ** breaks));
      throwIfAborted(signal);
    }
  }
  return finish(url, held, store, { ...note, bytes: held.size }, options);
}

/** As `request`, for a host that may take the connection and then say nothing. */
async function answered(
  url: string,
  from: number,
  etag: string | null,
  signal: AbortSignal,
): Promise<Opened> {
  const silence = new AbortController();
  const watchdog = new Watchdog(ANSWER, () => silence.abort());
  const stop = AbortSignal.any([signal, silence.signal]);
  try {
    return await orAborted(
      request(url, from, etag, stop),
      silence.signal,
      () => new EngineError('host-unreachable', `${url} did not answer for ${ANSWER} s.`),
    );
  } finally {
    watchdog.stop();
  }
}

/** Moves the body into pieces. Whatever arrived before a break is kept. */
async function receive(
  { body, from }: Opened,
  held: Held,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = body.getReader();
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let done = from;
  let bytes = 0;
  const keep = async () => {
    if (bytes > 0) await held.append(new Blob(waiting));
    waiting = [];
    bytes = 0;
  };
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  let stalled = false;
  const watchdog = new Watchdog(STALL, () => {
    stalled = true;
    stop();
  });
  try {
    onBytes(done);
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      watchdog.beat();
      waiting.push(next.value);
      bytes += next.value.byteLength;
      done += next.value.byteLength;
      onBytes(done);
      if (bytes >= PIECE) await keep();
    }
    if (stalled) throw new TypeError(`Nothing arrived for ${STALL} s.`);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    await keep();
    throw new Unreachable(`The connection broke after ${done} bytes: ${String(error)}`, {
      cause: error,
    });
  } finally {
    signal.removeEventListener('abort', stop);
    watchdog.stop();
    stop();
  }
  await keep();
  throwIfAborted(signal);
}

/** Checks the whole file and notes its digest. */
async function finish(
  url: string,
  held: Held,
  store: ModelStore | null,
  note: Omit<Note, 'url'>,
  { expected = {}, signal }: DownloadOptions,
): Promise<Downloaded> {
  const blob = held.blob;
  let raw = '';
  let sha256 = '';
  if (expected.bytes !== undefined && blob.size !== expected.bytes)
    raw = `${url} has ${blob.size} bytes, expected ${expected.bytes}.`;
  else {
    sha256 = await digestInWorker(blob, { signal });
    if (expected.sha256 !== undefined && sha256 !== expected.sha256.toLowerCase())
      raw = `${url} has SHA-256 ${sha256}, expected ${expected.sha256}.`;
  }
  if (raw) {
    await held.clear();
    throw new EngineError('integrity', raw);
  }
  await store?.writeNote({ ...note, sha256 });
  return { blob, sha256 };
}

function checkSize(url: string, bytes: number | null, expected: Expected): void {
  if (bytes !== null && expected.bytes !== undefined && bytes !== expected.bytes)
    throw new EngineError('integrity', `${url} has ${bytes} bytes, expected ${expected.bytes}.`);
}
