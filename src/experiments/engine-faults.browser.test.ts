import { afterAll, it } from 'vitest';
import { breakableWorkers } from '../../tests/fixtures/breakable-workers';
import { createWllamaEngine, DEFAULT_MODEL } from '../engines/wllama/index';
import { removeStored } from '../engines/wllama/store';
import { befall, type Fault } from './engine-faults.fixture';

const head = await fetch(`/${DEFAULT_MODEL.localPath}`, { method: 'HEAD' });
const here = head.ok && !(head.headers.get('Content-Type') ?? '').includes('html');
if (!here)
  // eslint-disable-next-line no-console -- a skipped test must say why
  console.warn(`SKIPPED: the faults of wllama need ${DEFAULT_MODEL.localPath}; run "npm run model".`);

/** All of them; else those that need little time. */
const LONG = import.meta.env['VITE_FAULTS'] === 'long';
const MIB = 1 << 20;
/** Seconds awake at most; a page gives the worker 120. */
const PATIENCE = 60;

const host = new URL(`/test-faulty-host/${crypto.randomUUID()}/`, location.href).href;
const url = `${host}public/${DEFAULT_MODEL.localPath}`;
const wasmUrl = `${host}node_modules/@wllama/wllama/esm/wasm/wllama.wasm`;
const workers = breakableWorkers();
afterAll(async () => {
  workers.restore();
  await removeStored(url);
});

const breaks = (fault: string, file: string) => fetch(`${host}?fault=${fault}&file=${file}`);
/** The file is wanted again, as after the browser was told to forget it. */
const model = (fault: string) => async () => {
  await removeStored(url);
  await breaks(fault, DEFAULT_MODEL.file);
};
const wasm = (fault: string) => () => breaks(fault, 'wllama.wasm');
const memory = (bytes: number) => async () => {
  await breaks('', '');
  workers.grant(bytes);
};
const mend = async () => {
  await breaks('', '');
  workers.grant(Infinity);
};

const answering = (name: string, code: Fault['code'], strike: () => unknown): Fault => ({
  ...{ name, when: 'answer', code, strike },
});
const loading = (name: string, code: Fault['code'], strike: () => unknown): Fault => ({
  ...{ name, when: 'load', code, strike },
});

/** What takes seconds of silence, or the whole model once more. */
const SLOW = [
  loading('wasm half', 'engine-died', wasm('half')),
  loading('wasm silent', 'engine-died', wasm('silent')),
  loading('memory refused for the weights', 'out-of-memory', memory(256 * MIB)),
  loading('model 403', 'host-unreachable', model('forbidden')),
  loading('model 429', 'host-unreachable', model('crowded')),
  loading('model silent', 'host-unreachable', model('silent')),
  loading('model half', 'host-unreachable', model('half')),
  loading('model cut', 'integrity', model('cut')),
  answering('worker killed', 'timeout', () => workers.kill()),
  answering('memory runs out', 'out-of-memory', () => workers.tell('throw-memory')),
  answering('worker hangs', 'timeout', () => workers.tell('hang')),
];

it.runIf(here)(
  'a run on the default model goes on from the last stored answer after every fault',
  async () => {
    const { bytes, sha256 } = DEFAULT_MODEL;
    const source = { kind: 'url', urls: [url], bytes, sha256 } as const;
    await befall({
      engine: 'wllama',
      choice: { kind: 'default-cpu' },
      make: () =>
        Promise.resolve(
          createWllamaEngine({ source, weights: 'f32', threads: 1, patience: PATIENCE, wasmUrl }),
        ),
      mend,
      tolerance: 1e-3,
      faults: [
        answering('worker throws', 'engine-died', () => workers.tell('throw')),
        loading('wasm 404', 'engine-died', wasm('missing')),
        loading('wasm cut', 'engine-died', wasm('cut')),
        loading('wasm hollow', 'engine-died', wasm('hollow')),
        loading('wasm web page', 'engine-died', wasm('html')),
        loading('memory refused', 'out-of-memory', memory(64 * MIB)),
        loading('model 404', 'host-unreachable', model('missing')),
        loading('model web page', 'file-invalid', model('html')),
        loading('model flipped', 'integrity', model('flipped')),
        ...(LONG ? SLOW : []),
      ],
    });
  },
  900_000,
);
