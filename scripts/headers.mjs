/** Cross-origin isolation: without it the page has no SharedArrayBuffer and the CPU engine no threads. */
export const isolationHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What the built page may do, as directive and sources. Whom it may ask is narrowed to named hosts by the page itself
 * (src/ui/hosts/named.ts), because readers can add hosts for addresses of their own; nothing here lets code, styles,
 * frames or pictures come from anywhere else. `'wasm-unsafe-eval'` compiles the engines' WebAssembly and
 * nothing else; `blob:` in worker-src is how the CPU engine makes its workers. The one inline script is the note for
 * a page opened as a file, where no other script can run: named by its hash, which the build checks.
 */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'", "'sha256-gRKHUYnzgaHhWyu/w3akDQCvJ1RcO2D86cB+HQG6iXE='"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** For `<meta>` in the page: it holds wherever the files are put. */
export const metaPolicy = written(policy);

/** Everything a host should send. The page works without: what is missing, the service worker adds. */
export const pageHeaders = {
  ...isolationHeaders,
  // Browsers take frame-ancestors from a header only.
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
