/**
 * Vite plugin for the browser tests: a model host on another port that behaves as its path says:
 * /<mode>/<token>/<file>. The token keeps the tests apart; /log/<token> tells what was asked.
 * `GET /test-model-host` on the page's own server gives the host's address.
 */
import { createServer } from 'node:http';

const SIZE = 20_000_000;
let content;

/** 20 MB that begin like a model; src/engines/wllama/download.browser.test.ts makes the same. */
function bytes() {
  if (content) return content;
  content = Buffer.alloc(SIZE);
  for (let i = 0; i < SIZE; i++) content[i] = (i * 7919) % 251;
  content.write('GGUF');
  return content;
}

const logs = new Map();

const modes = {
  good: (request, response) => send(request, response),
  redirect: (request, response) =>
    response.writeHead(302, { Location: request.url.replace('/redirect/', '/good/') }).end(),
  missing: (_, response) => response.writeHead(404).end('Not found'),
  forbidden: (_, response) => response.writeHead(403).end('Gated model'),
  /** Too many requests: the first two are refused. */
  busy: (request, response, asked) =>
    asked <= 2 ? response.writeHead(429).end('Slow down') : send(request, response),
  crowded: (_, response) => response.writeHead(429).end('Slow down'),
  /** Takes the connection and says nothing. */
  silent: () => undefined,
  html: (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  text: (_, response) => response.writeHead(200).end('version https://git-lfs.github.com/spec/v1'),
  /** The first connection breaks after 11 MB. */
  broken: (request, response, asked) => send(request, response, { upTo: asked === 1 ? 11_000_000 : SIZE }),
  /** Every connection breaks after 6 MB. */
  flaky: (request, response) => send(request, response, { upTo: 6_000_000 }),
  /** Every connection breaks at once. */
  dead: (_, response) => response.destroy(),
  norange: (request, response, asked) =>
    send(request, response, { upTo: asked === 1 ? 11_000_000 : SIZE, ranges: false }),
  /** The file changes after the first connection, which breaks. */
  changing: (request, response, asked) =>
    send(request, response, { upTo: asked === 1 ? 11_000_000 : SIZE, etag: `"v${asked}"` }),
  wrong: (request, response) => send(request, response, { wrong: true }),
  short: (_, response) => response.end(bytes().subarray(0, 1_000_000)),
  nocors: (request, response) => {
    response.removeHeader('Access-Control-Allow-Origin');
    send(request, response);
  },
};

function send(request, response, { upTo = SIZE, ranges = true, etag = '"v1"', wrong = false } = {}) {
  const asked = /bytes=(\d+)-/.exec(request.headers.range ?? '');
  const from = ranges && asked ? Number(asked[1]) : 0;
  const end = Math.min(SIZE, from + upTo);
  response.writeHead(from > 0 ? 206 : 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': SIZE - from,
    ETag: etag,
    'Access-Control-Expose-Headers': 'Content-Range, ETag',
    ...(from > 0 && { 'Content-Range': `bytes ${from}-${SIZE - 1}/${SIZE}` }),
  });
  const part = Buffer.from(bytes().subarray(from, end));
  if (wrong) part[part.length - 1] ^= 1;
  if (end === SIZE) response.end(part);
  else response.write(part, () => setTimeout(() => response.destroy(), 150));
}

function start() {
  const server = createServer((request, response) => {
    const [, mode, token] = request.url.split('/');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Range');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (mode === 'log') return response.end(JSON.stringify(logs.get(token) ?? []));
    const log = logs.get(token) ?? [];
    logs.set(token, [...log, { path: request.url, range: request.headers.range ?? null }]);
    return (modes[mode] ?? modes.missing)(request, response, log.length + 1);
  });
  server.unref();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

export const testModelHost = () => {
  let port;
  return {
    name: 'test-model-host',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/test-model-host', async (_, response) => {
        port ??= start();
        response.end(`http://127.0.0.1:${await port}`);
      });
    },
  };
};
