/** Serves the built page with the headers that threads need. Ranges, types and 404 as any static host. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { pageHeaders } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const SQUEEZED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.wasm', '.webmanifest']);

/** The file of a request path inside `root`, or null. */
function fileOf(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://local').pathname);
  } catch {
    return null;
  }
  const file = resolve(join(root, normalize(path)));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile() ? found : null;
}

function rangeOf(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (!match[1] && !match[2])) return null;
  const start = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]));
  const end = match[1] && match[2] ? Math.min(size - 1, Number(match[2])) : size - 1;
  return start <= end && start < size ? { start, end } : 'unsatisfiable';
}

function respond({ roots, base, headers: extra }, request, response) {
  const url = request.url ?? '/';
  const below = url.startsWith(base) ? `/${url.slice(base.length)}` : null;
  const file = below && roots.map((root) => fileOf(root, below)).find(Boolean);
  const headers = { ...extra };
  if (!file || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(file ? 405 : 404, { ...headers, 'Content-Type': 'text/plain' });
    return response.end(file ? 'Only GET and HEAD.' : 'Not found.');
  }
  const { size } = statSync(file);
  const type = extname(file);
  headers['Content-Type'] = TYPES[type] ?? 'application/octet-stream';
  headers['Accept-Ranges'] = 'bytes';
  // Built files carry a hash in their name; everything else is asked for again.
  headers['Cache-Control'] = /-[\w-]{8}\.\w+$/.test(file)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  const range = rangeOf(request.headers.range, size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` });
    return response.end();
  }
  const squeeze = !range && SQUEEZED.has(type) && (request.headers['accept-encoding'] ?? '').includes('gzip');
  if (squeeze) headers['Content-Encoding'] = 'gzip';
  else headers['Content-Length'] = range ? range.end - range.start + 1 : size;
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${size}`;
  response.writeHead(range ? 206 : 200, headers);
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(file, range ?? {});
  stream.on('error', () => response.destroy());
  return squeeze ? stream.pipe(createGzip()).pipe(response) : stream.pipe(response);
}

/**
 * Starts a server for the folders, first come first served, below the path `base`; resolves with its address and
 * `close`. `headers: {}` makes it a host that sends nothing of its own.
 *
 * @param {{ roots: string[], port?: number, host?: string, base?: string, headers?: Record<string, string> }} site
 */
export function serve({ roots, port = 0, host = '127.0.0.1', base = '/', headers = pageHeaders }) {
  const site = { roots: roots.map((root) => resolve(root)), base, headers };
  const server = createServer((request, response) => respond(site, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      done({
        url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${address.port}${base}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(closed);
          }),
      });
    });
  });
}
