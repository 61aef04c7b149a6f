import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** Where xllamacpp is looked for; PERSONALOOP_NATIVE names another Python. */
const PYTHON = process.env['PERSONALOOP_NATIVE'] ?? '.out/native/bin/python';
const MODEL = 'public/models/SmolLM2-135M-Instruct.Q4_1.gguf';

const INSTALL = 'python3 -m venv .out/native && .out/native/bin/pip install xllamacpp==2026.10.11549';

let worker: ChildProcessWithoutNullStreams | null = null;
let answers: AsyncIterator<string> | null = null;

/**
 * A command for benchmarks in the browser: hands one request to native llama.cpp and its answer back; null where it is
 * not installed. The worker is started with the first request; `{ do: 'end' }` ends it.
 */
export async function native(_context: unknown, request: Readonly<Record<string, unknown>>) {
  if (!existsSync(PYTHON)) {
    console.log(`Native llama.cpp is not here: ${INSTALL}`);
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
  worker.stdin.write(`${JSON.stringify({ ...request, path: MODEL })}\n`);
  const line = await answers?.next();
  if (!line || line.done) throw new Error('Native llama.cpp ended.');
  return JSON.parse(line.value) as unknown;
}
