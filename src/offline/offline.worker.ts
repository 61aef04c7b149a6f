/**
 * The service worker: keeps the whole page for use without a network, adds the headers that a plain host does not
 * send (threads need them), and lets a new version wait until it is wanted.
 */
import { isolationHeaders, pageHeaders } from '../../scripts/headers.mjs';
import { ownPath } from './asked';
import type { ToWorker } from './messages';
import { fill, keep, type Precache } from './precache';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: Precache;

const { version, files, engines } = __PRECACHE__;
const base = self.registration.scope;
/** Several copies of the page may share one host: each has its own caches. */
const prefix = `personaloop ${base} `;
const name = prefix + version;
/** The engine that runs everywhere; the other needs a graphics device that few have. */
const CPU_ENGINE = /\.wasm$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => fill(cache, files, base)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(sweep));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.kind === 'take-over') void self.skipWaiting();
  else event.waitUntil(sweep().then(() => keepEngines(message.used, message.ahead)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const path = ownPath({ method, url, mode, range: headers.has('Range') }, base);
  if (path !== null) event.respondWith(answer(event, path));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  // A browser whose cache is broken, after it was killed for one, can still ask the host.
  const response = (await kept(path).catch(ignore)) ?? (await fetch(event.request));
  if (!response.ok || response.type === 'opaqueredirect') return response;
  const engine = engines.find(([one]) => one === path);
  if (engine)
    event.waitUntil(
      caches
        .open(name)
        .then((cache) => keep(cache, engine, base))
        .catch(ignore),
    );
  return withHeaders(response);
}

/** From this version's cache, else from that of a version whose tabs are still open. */
async function kept(path: string): Promise<Response | undefined> {
  const url = new URL(path, base).href;
  const own = await (await caches.open(name)).match(url);
  if (own) return own;
  for (const other of await staleNames()) {
    const found = await (await caches.open(other)).match(url);
    if (found) return found;
  }
  return undefined;
}

function withHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [key, value] of Object.entries(pageHeaders))
    // A host's own policy stands: it may be stricter.
    if (key in isolationHeaders || !headers.has(key)) headers.set(key, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

const staleNames = async () => (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);

/** Old files go when no tab can want them: one tab at most is open, and no newer version waits with its own. */
async function sweep(): Promise<void> {
  if (self.registration.waiting || self.registration.installing) return;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1) return;
  await Promise.all((await staleNames()).map((one) => caches.delete(one)));
}

/** What a page loaded before this worker was there is kept too, so that its model runs without a network. */
async function keepEngines(used: readonly string[], ahead: boolean): Promise<void> {
  const cache = await caches.open(name);
  const wanted = engines.filter(
    ([path]) => used.includes(new URL(path, base).href) || (ahead && CPU_ENGINE.test(path)),
  );
  for (const file of wanted) await keep(cache, file, base).catch(ignore);
}

/** What cannot be kept or found now is at its next use. */
const ignore = () => undefined;
