export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly range: boolean;
}

/**
 * Path below `base` of a request that the service worker answers; null for all others, which go to the network as
 * if there were no worker: models (large, in ranges), other hosts, writes.
 */
export function ownPath(asked: Asked, base: string): string | null {
  if (asked.method !== 'GET' || asked.range || !asked.url.startsWith(base)) return null;
  const path = new URL(asked.url).pathname.slice(new URL(base).pathname.length);
  if (path === 'index.html') return '';
  // A page of another language lies beside the first.
  if (asked.mode === 'navigate') return /^([\w-]+\.html)?$/.test(path) ? path : null;
  return path.startsWith('models/') ? null : path;
}
