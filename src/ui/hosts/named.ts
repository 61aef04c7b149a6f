/** Hosts of the models and questions that the page offers, as a content security policy writes them. */
const OFFERED = [
  'https://huggingface.co',
  // Where the hub keeps large files.
  'https://*.huggingface.co',
  'https://*.hf.co',
  'https://raw.githubusercontent.com',
];

/** Origins the reader allowed for addresses of their own: kept in this browser, one press for each. */
const KEY = 'personaloop.hosts';

function allowed(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string' && isOrigin(one)) : [];
  } catch {
    return [];
  }
}

/** Nothing but an origin may become part of the policy. */
const isOrigin = (text: string) => /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text);

const hosts = () => [...OFFERED, ...allowed()];

export const isNamed = (origin: string): boolean =>
  hosts().some((one) =>
    one.includes('*') ? origin.startsWith('https://') && origin.endsWith(one.slice(9)) : one === origin,
  );

/** Remembers an origin. It counts from the next load on: a policy can only become stricter. */
export function allow(origin: string): void {
  localStorage.setItem(KEY, JSON.stringify([...new Set([...allowed(), origin])]));
}

/**
 * Tells the browser whom this page may ask, on top of the policy in index.html: the site itself and the named hosts.
 * Has to come before anything could ask.
 */
export function nameHosts(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src 'self' data: blob: ${hosts().join(' ')}`;
  document.head.append(meta);
}
