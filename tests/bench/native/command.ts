import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createWriteStream, existsSync, openAsBlob, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runnerImport } from 'vite';
import type * as Expand from '../../../src/engines/wllama/expand';
import type * as Gguf from '../../../src/engines/wllama/gguf';

/** Where xllamacpp is looked for; PERSONALOOP_NATIVE names another Python. */
const PYTHON = process.env['PERSONALOOP_NATIVE'] ?? '.out/native/bin/python';
const MODEL = 'public/models/SmolLM2-135M-Instruct.Q4_1.gguf';
const EXPANDED = '.out/native/SmolLM2-135M-Instruct.F32.gguf';

const INSTALL = 'python3 -m venv .out/native && .out/native/bin/pip install xllamacpp==2026.10.11549';

/** The model's file as it was downloaded, or as the page rewrites it: made once. */
async function modelFile(weights: unknown): Promise<string> {
  if (weights !== 'f32') return MODEL;
  if (!existsSync(EXPANDED)) {
    // Not imported above: this file is read with Vite's settings, which take no sources of the page.
    const { expandToF32 } = (await runnerImport<typeof Expand>('./src/engines/wllama/expand.ts')).module;
    const { readGguf } = (await runnerImport<typeof Gguf>('./src/engines/wllama/gguf.ts')).module;
    const file = await openAsBlob(MODEL);
    const expanded = await expandToF32(file, await readGguf(file));
    await pipeline(Readable.fromWeb(expanded.stream() as never), createWriteStream(`${EXPANDED}.part`));
    renameSync(`${EXPANDED}.part`, EXPANDED);
  }
  return EXPANDED;
}

let worker: ChildProcessWithoutNullStreams | null = null;
let answers: AsyncIterator<string> | null = null;

/**
 * A command for benchmarks in the browser: hands one request to native llama.cpp and its answer back; null where it is
 * not installed. The worker is started with the first request; `{ do: 'end' }` ends it.
 */
export async function native(_context: unknown, request: Readonly<Record<string, unknown>>) {
  if (!existsSync(PYTHON) || !existsSync(MODEL)) {
    console.log(`Native llama.cpp or the model is not here: npm run model && ${INSTALL}`);
    return null;
  }
  if (request['do'] === 'end') {
    worker?.kill();
    worker = null;
    return null;
  }
  if (!worker) {
    worker = spawn(PYTHON, [join('tests', 'bench', 'native', 'worker.py')], { stdio: 'pipe' });
    // llama.cpp tells much about itself.
    worker.stderr.resume();
    answers = createInterface({ input: worker.stdout })[Symbol.asyncIterator]();
  }
  const path = await modelFile(request['weights']);
  worker.stdin.write(`${JSON.stringify({ ...request, path })}\n`);
  const line = await answers?.next();
  if (!line || line.done) throw new Error('Native llama.cpp ended.');
  return JSON.parse(line.value) as unknown;
}
