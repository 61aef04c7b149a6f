import { MLCEngine, type AppConfig, type InitProgressReport } from '@mlc-ai/web-llm';
import { EngineError } from '../../core/errors';
import type { LoadProgress } from '../contract';
import { probeGpu } from '../device';
import { parameterCount, type ChatConfig } from './chat-config';
import { needsF16 } from './families';
import { fetchModel } from './download';
import type { Forward } from './forward';
import type { Loaded, Plan } from './messages';
import { limitsOf, privateForward, tokenizerOf } from './private';
import { isBaseModel, isThinkingModel, renderPrompt, type PromptStyle } from './prompt';
import { LogitListener, publicForward } from './public';
import { Runner } from './runner';
import type { Model } from './score';
import { chooseRoute, type SelfTestItem } from './selftest';
import type { WebllmSource } from './source';
import { specialTokens } from './special';
import { Tokens } from './tokens';
import { stopsOf, type Stops } from './write';

/** A loaded model, ready for calls. */
export interface Session {
  readonly model: Model;
  readonly stops: Stops;
  readonly loaded: Loaded;
}

/**
 * Downloads, loads and measures a model inside the worker. `force` skips the choice of a route (tests).
 * `check` throws when a running call is to stop.
 */
export async function openSession(
  source: WebllmSource,
  force: Plan | null,
  onProgress: (progress: LoadProgress) => void,
  check: () => void,
): Promise<Session> {
  const device = await requireDevice(source);
  const meter = new RateMeter();
  const files = await fetchModel(source, (done, total) =>
    onProgress({ phase: 'download', done, total, unit: 'bytes', rate: meter.rate(done) }),
  );
  const listener = new LogitListener();
  const engine = new MLCEngine({
    appConfig: appConfig(source),
    logitProcessorRegistry: new Map([[source.id, listener.processor]]),
    initProgressCallback: (report) => {
      const progress = loadingProgress(report, files.bytes);
      if (progress) onProgress(progress);
    },
    logLevel: 'ERROR',
  });
  await engine.reload(source.id, options(source));
  const tokenizer = tokenizerOf(engine, source.id);
  if (!tokenizer) throw new EngineError('unknown', 'This build of WebLLM hides its tokenizer');
  const tokens = new Tokens(tokenizer, files.config);
  const style = promptStyle(source, files.config, await specialTokens(files.tokenizer));
  const limits = limitsOf(engine, source.id) ?? {
    chunk: files.config.prefill_chunk_size ?? 512,
    context: source.context ?? files.config.context_window_size,
  };
  const official = publicForward(engine, source.id, listener, limits);
  const fast = privateForward(engine, source.id);
  const quantisation = source.quantisation ?? files.config.quantization ?? null;
  const item = selfTestItem(tokens, style);
  const share = (done: number) => onProgress({ phase: 'measure', done, total: 1, unit: 'share', rate: null });
  const { plan, trials } = force
    ? { plan: force, trials: [] }
    : await chooseRoute(official, fast, item, needsF16(quantisation), share);
  const forward: Forward = plan.route === 'public' ? official : (fast ?? official);
  await forward.reset();
  return {
    model: { tokens, style, runner: new Runner(forward, plan, check) },
    stops: stopsOf(files.config),
    loaded: {
      device,
      plan,
      trials,
      quantisation,
      bytes: files.bytes,
      parameters: parameterCount(files.manifest),
      digest: files.digest,
      templateDigest: style.chat ? files.templateDigest : null,
      chat: style.chat,
      commit: files.commit,
    },
  };
}

async function requireDevice(source: WebllmSource): Promise<string> {
  const gpu = await probeGpu();
  if (gpu.verdict !== 'ready') throw new EngineError('unsupported-device', gpu.text);
  if (needsF16(source.quantisation) && !gpu.f16)
    throw new EngineError(
      'unsupported-device',
      `${source.id} needs half floats, which ${gpu.name} does not offer`,
    );
  if ((source.bufferBytes ?? 0) > gpu.limits.bufferBinding)
    throw new EngineError('unsupported-device', `${source.id} needs a buffer of ${source.bufferBytes} bytes`);
  return gpu.name;
}

function appConfig(source: WebllmSource): AppConfig {
  return {
    model_list: [
      {
        model: source.modelUrl,
        model_id: source.id,
        model_lib: source.libUrl,
        ...(source.manifest ? { model_manifest: source.manifest } : {}),
      },
    ],
  };
}

/** Sampling of the official route is thrown away; fixed values keep a model's odd defaults from failing it. */
const options = (source: WebllmSource) => ({
  temperature: 1,
  top_p: 1,
  repetition_penalty: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
  // Catalogue records run full attention over the named context.
  ...(source.context ? { context_window_size: source.context, sliding_window_size: -1 } : {}),
});

function promptStyle(source: WebllmSource, config: ChatConfig, special: readonly string[]): PromptStyle {
  return {
    template: config.conv_template,
    chat: !isBaseModel(source.id),
    thinks: isThinkingModel(source.id, config.model_type),
    special,
  };
}

/** WebLLM tells its phase only by the text. Shards are on disk by then, so nothing is fetched. */
function loadingProgress({ text, progress }: InitProgressReport, bytes: number): LoadProgress | null {
  const done = Math.min(Math.max(progress, 0), 1);
  if (text.startsWith('Loading model from cache'))
    return { phase: 'prepare', done: Math.round(done * bytes), total: bytes, unit: 'bytes', rate: null };
  if (text.startsWith('Fetching param cache'))
    return { phase: 'download', done: Math.round(done * bytes), total: bytes, unit: 'bytes', rate: null };
  if (text.startsWith('Loading GPU shader modules'))
    return { phase: 'compile', done, total: 1, unit: 'share', rate: null };
  return null;
}

/** Short, because a slow device runs it several times; the two prompts differ from the question on. */
function selfTestItem(tokens: Tokens, style: PromptStyle): SelfTestItem {
  const prompt = (question: string) =>
    renderPrompt(
      [
        { role: 'system', content: 'You plan each day.' },
        { role: 'user', content: question },
      ],
      'I would',
      style,
    );
  const text = prompt('Tea with a friend?');
  return {
    warm: tokens.prompt(prompt('A walk?')),
    prompt: tokens.prompt(text),
    continuation: tokens.after(text, ' say yes at once and go'),
    answer: tokens.after(text, ' say yes at once, ask them to sit down and tell a story or two'),
  };
}

/** Bytes per second over the last few seconds. */
class RateMeter {
  #marks: { at: number; done: number }[] = [];
  rate(done: number): number | null {
    const at = performance.now();
    this.#marks = [...this.#marks.filter((m) => at - m.at < 5000), { at, done }];
    const first = this.#marks[0];
    return first && at - first.at > 500 ? ((done - first.done) / (at - first.at)) * 1000 : null;
  }
}
