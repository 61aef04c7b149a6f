import { EngineError } from '../../core/errors';
import { Watchdog } from './watchdog';

/** Seconds awake without a byte until the file counts as unreachable. */
const SILENCE = 10;

/**
 * Fetches and compiles the engine's code before wllama does, which would wait for ever where the file is missing, cut
 * or something else, or where its host says nothing. Errors: 'unsupported-device', 'engine-died', 'aborted'.
 */
export async function checkWasm(url: string, signal: AbortSignal): Promise<void> {
  checkDevice();
  const silence = new AbortController();
  const watchdog = new Watchdog(SILENCE, () => silence.abort());
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const heard = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, out) {
          watchdog.beat();
          out.enqueue(chunk);
        },
      }),
    );
    const module = await WebAssembly.compile(await new Response(heard ?? null).arrayBuffer());
    if (WebAssembly.Module.exports(module).length === 0) throw new Error('It holds nothing.');
  } catch (error) {
    if (signal.aborted) throw new EngineError('aborted');
    const why = silence.signal.aborted ? `nothing came for ${SILENCE} s` : String(error);
    throw new EngineError('engine-died', `${url}: ${why}`, { cause: error });
  } finally {
    watchdog.stop();
  }
}

function checkDevice(): void {
  try {
    new WebAssembly.Memory({ address: 'i64', initial: 1n } as unknown as WebAssembly.MemoryDescriptor);
  } catch {
    throw new EngineError('unsupported-device', 'This browser has no 64-bit WebAssembly memory (Memory64).');
  }
}
