/** Every way an address can fail. The page maps each code to one sentence and one thing to do. */
export const SOURCE_ERROR_CODES = [
  'address',
  'unauthorised',
  'forbidden',
  'missing',
  'host',
  'offline',
  'unreachable',
  'too-large',
  'no-files',
  'aborted',
] as const;
export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** An address that gave no file. `detail`: what the host said; never holds the token. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: SourceErrorCode,
    readonly url: string,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${code}: ${url}${detail ? ` (${detail})` : ''}`, options);
  }
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Sent to the hub alone, kept by the caller in memory alone. */
  readonly token?: string;
  /** Hosts that may be told the token. */
  readonly tokenHosts?: readonly string[];
  /** Bytes so far, and of all where the host says. */
  readonly onProgress?: (done: number, total: number | null) => void;
}

/** TRAIT has some 15 MB; far more than that is no list of questions. */
export const MOST_BYTES = 120_000_000;
const HUB = ['huggingface.co'] as const;

/** The file behind an address. Pages that show a file lead to the file itself. Throws SourceError. */
export async function fetchItems(address: string, options: FetchOptions): Promise<Uint8Array> {
  const url = fileAddress(address);
  if (!url) throw new SourceError('address', address);
  const { signal, token, tokenHosts = HUB } = options;
  const headers: Record<string, string> =
    token && tokenHosts.includes(url.host) ? { Authorization: `Bearer ${token}` } : {};
  try {
    const response = await fetch(url, {
      signal,
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new SourceError(codeOf(response.status), url.href, `HTTP ${response.status}`);
    return await bytesOf(response, url.href, options);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    if (signal.aborted) throw new SourceError('aborted', url.href);
    // The browser does not tell a blocked answer (CORS) from a host that is not there.
    const offline = globalThis.navigator?.onLine === false;
    throw new SourceError(offline ? 'offline' : 'unreachable', url.href, '', { cause });
  }
}

const codeOf = (status: number): SourceErrorCode =>
  status === 401
    ? 'unauthorised'
    : status === 403
      ? 'forbidden'
      : status === 404 || status === 410
        ? 'missing'
        : 'host';

async function bytesOf(response: Response, url: string, { onProgress }: FetchOptions): Promise<Uint8Array> {
  const length = Number(response.headers.get('Content-Length'));
  // A compressed answer has fewer bytes than its file: no share can be told from it.
  const total = length > 0 && !response.headers.get('Content-Encoding') ? length : null;
  const chunks: Uint8Array[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    done += part.value.length;
    if (done > MOST_BYTES) {
      await reader?.cancel();
      throw new SourceError('too-large', url);
    }
    onProgress?.(done, total);
  }
  const bytes = new Uint8Array(done);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The address of the file itself, where one of its page at GitHub or Hugging Face was given; null for no address. */
export function fileAddress(address: string): URL | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return null;
  const [owner, repo, kind, ...rest] = url.pathname.split('/').filter(Boolean);
  if (url.host === 'github.com' && (kind === 'blob' || kind === 'raw'))
    return new URL(`https://raw.githubusercontent.com/${[owner, repo, ...rest].join('/')}`);
  if (url.host === 'huggingface.co') url.pathname = url.pathname.replace('/blob/', '/resolve/');
  return url;
}
