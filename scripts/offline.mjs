/**
 * Vite plugin: writes `offline.js`, the service worker, with the list of everything the built page consists of.
 * Models are not in it: they are large, and the engines keep them in a store of their own.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const ENTRY = 'src/offline/offline.worker.ts';
const FILE = 'offline.js';
const PLACE = '__PRECACHE__';
/** Bytes. Larger files are engines: kept when they are used (or when there is time), not before the page counts as kept. */
const LARGE = 1_000_000;

const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 32);

/** Every file of the built folder but the models and the worker itself, with its content. */
const builtFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).replaceAll(sep, '/'), file])
    .filter(([path]) => path !== FILE && !path.startsWith('models/'))
    .map(([path, file]) => [path, readFileSync(file)]);

/** `files`: path and digest of all that is kept at once; `engines`: the large ones; `version` names the whole. */
export function precacheOf(files) {
  const rows = files
    .map(([path, content]) => ({
      path: path === 'index.html' ? '' : path,
      bytes: Buffer.byteLength(content),
      digest: digest(content),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = (some) => some.map((row) => [row.path, row.digest]);
  return {
    version: digest(JSON.stringify(rows)).slice(0, 12),
    files: listed(rows.filter((row) => row.bytes <= LARGE)),
    engines: listed(rows.filter((row) => row.bytes > LARGE)),
  };
}

export const offline = () => {
  let folder;
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    buildStart() {
      this.emitFile({ type: 'chunk', id: ENTRY, fileName: FILE });
    },
    generateBundle(_, bundle) {
      const { imports, dynamicImports, exports } = bundle[FILE];
      if (imports.length || dynamicImports.length || exports.length)
        throw new Error(`${FILE} must be one file: ${ENTRY} shares code with the page.`);
    },
    // When all is written: other languages, built before into the same folder, belong to the page too.
    closeBundle() {
      const worker = join(folder, FILE);
      if (!existsSync(worker)) return;
      const list = JSON.stringify(precacheOf(builtFiles(folder)));
      writeFileSync(
        worker,
        readFileSync(worker, 'utf8').replace(PLACE, () => list),
      );
    },
  };
};
