/** Path below the page's own address ('' is the page) and digest (first half of SHA-256, hex). */
export type PrecacheFile = readonly [path: string, digest: string];

/** What the built page consists of: written into the service worker by scripts/offline.mjs. */
export interface Precache {
  readonly version: string;
  readonly files: readonly PrecacheFile[];
  /** Large files that only running a model needs. */
  readonly engines: readonly PrecacheFile[];
}

const AT_ONCE = 4;
/** Built files carry a hash of their content in their name: what an older version kept is as good. */
const HASHED = /-[\w-]{8}\.\w+$/;
const PAGE = /^([\w-]+\.html)?$/;

/**
 * Puts the files into the cache; what is there already stays, so an install that was cut off goes on. Rejects with
 * the first file that cannot be had, or that is not what was built (a sign-in page, a half-updated host).
 */
export async function fill(cache: Cache, files: readonly PrecacheFile[], base: string): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await keep(cache, file, base);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** One file into the cache, checked. */
export async function keep(cache: Cache, [path, digest]: PrecacheFile, base: string): Promise<void> {
  const url = new URL(path, base).href;
  if (await cache.match(url)) return;
  const hashed = HASHED.test(path);
  const kept = hashed ? await caches.match(url) : undefined;
  const response = kept ?? (await fetch(url, { cache: hashed ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const body = await response.arrayBuffer();
  // Hosts may add lines to a page, never to a script.
  if (!PAGE.test(path) && (await digestOf(body)) !== digest) throw new Error(`${url} is not what was built`);
  await cache.put(url, new Response(body, { headers: plain(response.headers) }));
}

/** The body is unpacked by now, and a redirect has been followed: what spoke of them would be wrong. */
function plain(headers: Headers): Headers {
  const own = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) own.delete(name);
  return own;
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
