import { afterAll, it } from 'vitest';
import { WebllmEngine } from '../engines/webllm/client';
import { CACHES } from '../engines/webllm/download';
import { fromLinks } from '../engines/webllm/source';
import { befall, type Fault } from './engine-faults.fixture';

/** All of them; else those that need little time. */
const LONG = import.meta.env['VITE_FAULTS'] === 'long';

const host = new URL(`/test-faulty-host/${crypto.randomUUID()}/`, location.href).href;
const folder = `${host}tests/fixtures/webllm/resolve/tiny/`;
const choice = { kind: 'webllm-own', id: 'tiny-q0f32', model: folder, lib: `${folder}lib.wasm` } as const;

/** A graphics device made of software blocks its worker for seconds. */
const PATIENT = { tickMs: 200, deadAfter: 300, stuckAfter: 300 };
const patience = { ...PATIENT };
let engine: WebllmEngine | null = null;

const forget = () => Promise.all(Object.values(CACHES).map((name) => caches.delete(name)));
afterAll(forget);

const breaks = (fault: string, file: string) => fetch(`${host}?fault=${fault}&file=${file}`);
const file = (name: string, fault: string, of: string, code: Fault['code']): Fault => ({
  name: `${name} ${fault}`,
  when: 'load',
  code,
  strike: async () => {
    await forget();
    await breaks(fault, of);
  },
});
const provoked = (
  name: string,
  code: Fault['code'],
  fault: Parameters<WebllmEngine['provoke']>[0],
  soon: Partial<typeof patience> = {},
): Fault => ({
  name,
  when: 'answer',
  code,
  strike: () => {
    Object.assign(patience, soon);
    engine?.provoke(fault).catch(() => undefined);
  },
});

it('a run on a graphics device goes on from the last stored answer after every fault', async () => {
  await befall({
    engine: 'WebLLM',
    choice,
    make: () => {
      engine = new WebllmEngine(fromLinks(choice.id, choice.model, choice.lib), {
        ...{ force: { route: 'verify', reuse: true }, patience },
      });
      return Promise.resolve(engine);
    },
    // What a host answered wrongly must not be kept: only the host is mended.
    mend: () => {
      Object.assign(patience, PATIENT);
      return breaks('', '');
    },
    tolerance: 0.01,
    faults: [
      provoked('device lost', 'device-lost', 'lose-device'),
      file('config', 'missing', 'mlc-chat-config.json', 'host-unreachable'),
      file('list of weights', 'forbidden', 'tensor-cache.json', 'host-unreachable'),
      file('tokenizer', 'crowded', 'tokenizer.json', 'host-unreachable'),
      file('weights', 'silent', 'params_shard_0.bin', 'host-unreachable'),
      file('weights', 'html', 'params_shard_0.bin', 'file-invalid'),
      file('weights', 'half', 'params_shard_0.bin', 'host-unreachable'),
      file('weights', 'cut', 'params_shard_0.bin', 'file-invalid'),
      file('weights', 'flipped', 'params_shard_0.bin', 'integrity'),
      file('library', 'missing', 'lib.wasm', 'host-unreachable'),
      file('library', 'hollow', 'lib.wasm', 'file-invalid'),
      file('library', 'cut', 'lib.wasm', 'file-invalid'),
      provoked('worker throws', 'engine-died', 'throw'),
      provoked('worker stuck', 'timeout', 'mute', { stuckAfter: 40 }),
      provoked('memory runs out', 'out-of-memory', 'exhaust'),
      ...(LONG ? [provoked('worker gone', 'engine-died', 'close', { deadAfter: 40 })] : []),
    ],
  });
}, 600_000);
