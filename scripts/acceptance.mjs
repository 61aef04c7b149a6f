/**
 * `npm run acceptance`: a real model with real weights on WebLLM with software WebGPU. Slow, and no part of
 * `npm test`. Shows that native llama.cpp, wllama and WebLLM agree on SmolLM2-135M, then runs one short
 * optimisation on the built page. `-- agreement` or `-- optimise` runs one of the two; `-- routes` measures WebLLM's
 * ways to read answers.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODEL, ensureModel } from './model.mjs';
import { pythonWith } from './python.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = process.env.PERSONALOOP_MODELS ?? join(root, '..', 'shared', 'models');
const out = join(root, '.out', 'acceptance');
const served = join(out, 'served');
const weights = join(served, 'resolve', 'smollm2');
const WEBGPU = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-dawn-features=disable_robustness',
];
/** As used when the weights were first compared; both are on PyPI. */
const PYTHON_PACKAGES = ['numpy==2.2.6', 'gguf==0.17.1'];

class Refusal extends Error {}

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error?.code === 'ENOENT') throw new Refusal(`${command} was not found.`);
  if (status !== 0) throw new Refusal(`${command} ${args.join(' ')} ended with ${status}.`);
}

/** A Python with numpy and gguf: it writes the weights in WebLLM form. */
function python() {
  try {
    return pythonWith(['numpy', 'gguf'], PYTHON_PACKAGES);
  } catch (cause) {
    throw new Refusal(cause.message);
  }
}

/** Both forms of the model and the reference values, in one folder. */
async function prepare() {
  const gguf = await ensureModel({ quiet: true });
  if (!gguf) throw new Refusal(`${MODEL.file} cannot be had: run "npm run model" for the reasons.`);
  const library = join(shared, 'webllm', 'smollm2', 'lib.wasm');
  const maker = join(shared, 'webllm', 'smollm2', 'make_weights.py');
  const reference = join(shared, 'reference-smollm2.json');
  for (const file of [library, maker, reference])
    if (!existsSync(file))
      throw new Refusal(`${file} is missing. Set PERSONALOOP_MODELS to the folder of the test models.`);
  mkdirSync(weights, { recursive: true });
  copyFileSync(reference, join(served, 'reference-smollm2.json'));
  copyFileSync(library, join(weights, 'lib.wasm'));
  copyFileSync(gguf, join(served, MODEL.file));
  if (!existsSync(join(weights, 'tensor-cache.json')))
    run(python(), [maker, join(served, MODEL.file), weights]);
}

/** A host of models on another port than the page, as in life: so it must allow other sites. */
function modelHost() {
  const server = createServer((request, response) => {
    const path = join(served, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    const found = path.startsWith(served + sep) && existsSync(path) && statSync(path).isFile();
    if (request.method === 'OPTIONS' || !found) return response.writeHead(found ? 204 : 404, headers).end();
    const type = path.endsWith('.wasm')
      ? 'application/wasm'
      : path.endsWith('.json')
        ? 'application/json'
        : 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(path).size });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(path).pipe(response);
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done({ server, url: `http://127.0.0.1:${server.address().port}` })),
  );
}

/** Asynchronous, because this process is also the host of the models. */
async function runBeside(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const status = await new Promise((done) => child.once('exit', done));
  if (status !== 0) throw new Refusal(`${args[0]} ended with ${status}.`);
}

const agreement = (url) =>
  runBeside(['node_modules/vitest/vitest.mjs', 'run', '--project', 'acceptance'], { VITE_MODEL_HOST: url });

async function optimise(url) {
  const folder = join(out, `run-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  const experiment = JSON.parse(readFileSync(join(root, 'tests', 'acceptance', 'short-run.json'), 'utf8'));
  experiment.model = {
    kind: 'webllm-own',
    id: 'SmolLM2-135M-Instruct-q0f32',
    model: `${url}/resolve/smollm2/`,
    lib: `${url}/resolve/smollm2/lib.wasm`,
  };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'experiment.json');
  // Ten questions: software WebGPU needs most of a minute for one.
  copyFileSync(join(root, 'tests', 'acceptance', 'questions.csv'), join(folder, 'questions.csv'));
  writeFileSync(file, JSON.stringify(experiment, null, 2));
  const flags = WEBGPU.map((flag) => `--chromium-arg=${flag}`);
  await runBeside(['scripts/batch.mjs', file, '--out', folder, ...flags]);
}

/**
 * Not part of the whole: a benchmark, printed, 40 minutes without a GPU. `VITE_WAYS='official|one run'` leaves out the
 * other ways, `VITE_ITEMS=4` asks several questions, which share their start, `VITE_ROUNDS=1` is a quick look.
 */
const routes = (url) =>
  runBeside(['node_modules/vitest/vitest.mjs', 'run', '--project', 'bench-webgpu'], {
    VITE_MODEL_HOST: url,
    VITE_ROUNDS: process.env.VITE_ROUNDS ?? '5',
    VITE_ITEMS: process.env.VITE_ITEMS ?? '1',
  });

const WHOLE = ['agreement', 'optimise'];
const PARTS = { agreement, optimise, routes };

async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in PARTS));
  if (unknown) throw new Refusal(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);
  await prepare();
  const { server, url } = await modelHost();
  try {
    for (const [name, part] of Object.entries(PARTS))
      if ((wanted.length > 0 ? wanted : WHOLE).includes(name)) {
        console.log(`\n== ${name} ==`);
        await part(url);
      }
    console.log(`\nAcceptance passed. Files in ${resolve(out)}.`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

main().catch((error) => {
  console.error(`\n${error instanceof Refusal ? error.message : error.stack}`);
  process.exitCode = 1;
});
