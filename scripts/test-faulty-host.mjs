/**
 * Vite plugin for the browser tests: a host that serves files of this checkout until a test says what is wrong with
 * one of them. /test-faulty-host/<token>/<path> gives a file; /test-faulty-host/<token>/?fault=half&file=lib.wasm
 * breaks the file of that name; without a fault it is mended. The token keeps the tests apart.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

const root = resolve('.');
const TYPES = { '.json': 'application/json', '.wasm': 'application/wasm' };
const faults = new Map();

const FAULTS = {
  missing: (_, response) => response.writeHead(404).end('Not found'),
  forbidden: (_, response) => response.writeHead(403).end('Gated model'),
  crowded: (_, response) => response.writeHead(429).end('Slow down'),
  html: (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  /** Takes the connection and says nothing. */
  silent: () => undefined,
  /** Promises the whole file and breaks off. */
  half: (bytes, response) => {
    response.setHeader('Content-Length', bytes.length);
    response.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(() => response.destroy(), 100));
  },
  /** The first half, as if that were the file. */
  cut: (bytes, response) => response.end(bytes.subarray(0, bytes.length >> 1)),
  flipped: (bytes, response) => {
    const changed = Buffer.from(bytes);
    changed[bytes.length >> 1] ^= 1;
    response.end(changed);
  },
  /** A WebAssembly file that holds nothing. */
  hollow: (_, response) => response.end(Buffer.from([0, 97, 115, 109, 1, 0, 0, 0])),
};

function serve(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://local');
  const [, token, ...rest] = pathname.split('/');
  const path = decodeURIComponent(rest.join('/'));
  if (!path) {
    faults.set(token, { fault: searchParams.get('fault'), file: searchParams.get('file') });
    return response.end();
  }
  const file = resolve(root, path);
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile())
    return response.writeHead(404).end('Not found');
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-store');
  const set = faults.get(token);
  const broken = set?.fault && path.endsWith(`/${set.file}`) ? FAULTS[set.fault] : null;
  const bytes = readFileSync(file);
  if (broken) return broken(bytes, response);
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

export const testFaultyHost = () => ({
  name: 'test-faulty-host',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/test-faulty-host', serve);
  },
});
