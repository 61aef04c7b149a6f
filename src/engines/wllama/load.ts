import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import { EngineError } from '../../core/errors';
import type { EngineDescription, LoadProgress } from '../contract';
import { Prompter } from '../prompt';
import { startChosen, type Wanted } from './choose';
import { describeLoaded, trainedContext } from './describe';
import { generateText } from './generate';
import { number, readGguf, text, type GgufHeader } from './gguf';
import { rawLikelihood } from './likelihood';
import { scoreAsks, type Model } from './score';
import { obtain, type WllamaSource } from './source';
import { TokenIds } from './tokens';
import { checkWasm } from './wasm-file';

/** A model ready to answer, with the functions that drive it (fetched with it, not with the page). */
export interface Loaded {
  readonly model: Model;
  readonly description: EngineDescription;
  readonly scoreAsks: typeof scoreAsks;
  readonly generateText: typeof generateText;
  readonly rawLikelihood: typeof rawLikelihood;
}

interface Hearing {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
}

/** Brings, checks, prepares and starts a model. Nothing stays half-loaded when this rejects. */
export async function loadModel(
  source: WllamaSource,
  asked: Omit<Wanted, 'wasmUrl'> & { readonly wasmUrl?: string },
  { onProgress, signal }: Hearing,
  before: EngineDescription,
): Promise<Loaded> {
  const wanted = { ...asked, wasmUrl: asked.wasmUrl ?? wasmUrl };
  const { blobs, digest } = await withCode(wanted.wasmUrl, signal, (stop) =>
    obtain(source, { onProgress, signal: stop }),
  );
  const headers: GgufHeader[] = [];
  for (const blob of blobs) headers.push(await readGguf(blob));
  const [first] = headers;
  if (!first) throw new EngineError('file-invalid', 'There is no file.');
  checkModel(first, headers.length);
  const share = (phase: 'prepare' | 'measure') => {
    let most = 0;
    return (done: number) => {
      most = Math.max(most, done);
      onProgress({ phase, done: most, total: 1, unit: 'share', rate: null });
    };
  };
  const contextSize = Math.min(wanted.contextSize, trainedContext(first) ?? wanted.contextSize);
  const { runtime, weights } = await startChosen(
    blobs,
    headers,
    digest,
    { ...wanted, contextSize },
    { onPrepare: share('prepare'), onMeasure: share('measure'), signal },
  );
  const prompter = new Prompter(promptFormat(first, runtime.facts.addsBos));
  const spacePrefix =
    text(first.metadata, 'tokenizer.ggml.model') === 'llama' &&
    first.metadata.get('tokenizer.ggml.add_space_prefix') !== false;
  return {
    model: { runtime, prompter, tokens: new TokenIds(runtime, spacePrefix) },
    description: describeLoaded(before, {
      headers,
      bytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
      digest,
      templateDigest: prompter.templateDigest,
      weights,
      threads: runtime.facts.threads,
    }),
    scoreAsks,
    generateText,
    rawLikelihood,
  };
}

/** Checks the engine's code while the model comes; the first that fails stops the other. */
async function withCode<T>(
  url: string,
  signal: AbortSignal,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  try {
    const [done] = await Promise.all([work(stop), checkWasm(url, stop)]);
    return done;
  } catch (error) {
    failed.abort();
    throw error;
  }
}

/** Refuses what llama.cpp would load without a word and then not run. */
function checkModel({ metadata }: GgufHeader, parts: number): void {
  if (tokenTexts(metadata).length === 0)
    throw new EngineError('file-invalid', 'The file holds no vocabulary: it is no language model.');
  const split = number(metadata, 'split.count') ?? 1;
  if (split > 1 && split !== parts)
    throw new EngineError('file-invalid', `The model has ${split} parts, ${parts} are here.`);
}

/** Kinds of tokens that steer and are never text. */
const CONTROL = 3;

function promptFormat({ metadata }: GgufHeader, addsBos: boolean) {
  const tokens = tokenTexts(metadata);
  const types = metadata.get('tokenizer.ggml.token_type');
  const at = (key: string) => tokens[number(metadata, key) ?? -1] ?? '';
  return {
    template: text(metadata, 'tokenizer.chat_template') ?? null,
    bosToken: at('tokenizer.ggml.bos_token_id'),
    eosToken: at('tokenizer.ggml.eos_token_id'),
    addsBos,
    controlTokens: Array.isArray(types) ? tokens.filter((_, i) => types[i] === CONTROL) : [],
  };
}

function tokenTexts(metadata: GgufHeader['metadata']): readonly string[] {
  const tokens: unknown = metadata.get('tokenizer.ggml.tokens');
  return Array.isArray(tokens) ? tokens.filter((token) => typeof token === 'string') : [];
}
