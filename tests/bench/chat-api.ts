import { MLCEngine } from '@mlc-ai/web-llm';
import { distribution, logProb } from '../../src/engines/webllm/logits';
import type { WebllmSource } from '../../src/engines/webllm/source';
import type { Message } from '../../src/core/vocabulary';

const FORBIDDEN = -1e30;

/**
 * WebLLM as its documentation has it: one chat completion for each answer. A logit processor, its one official
 * way to see more than five logits, reads the answer's tokens and makes the model say them.
 */
export class ChatApi {
  #wanted: number[] = [];
  #logProbs: number[] = [];
  readonly #engine: MLCEngine;

  constructor(private readonly source: WebllmSource) {
    const processLogits = (logits: Float32Array) => {
      const id = this.#wanted[this.#logProbs.length];
      if (id === undefined) return logits;
      this.#logProbs.push(logProb(distribution(logits), id));
      return new Float32Array(logits.length).fill(FORBIDDEN).with(id, 0);
    };
    this.#engine = new MLCEngine({
      appConfig: {
        model_list: [{ model: source.modelUrl, model_id: source.id, model_lib: source.libUrl }],
      },
      logitProcessorRegistry: new Map([
        [source.id, { processLogits, processSampledToken: () => undefined, resetState: () => undefined }],
      ]),
      logLevel: 'ERROR',
    });
  }

  load(): Promise<void> {
    return this.#engine.reload(this.source.id);
  }

  /** Log-probabilities in nats of an answer's tokens after the messages. */
  async answer(messages: readonly Message[], ids: readonly number[]): Promise<number[]> {
    this.#wanted = [...ids];
    this.#logProbs = [];
    await this.#say(messages, ids.length);
    this.#wanted = [];
    return this.#logProbs;
  }

  /** A reply of up to so many tokens, the most probable one each time. */
  async write(messages: readonly Message[], tokens: number): Promise<void> {
    await this.#say(messages, tokens);
  }

  async #say(messages: readonly Message[], tokens: number): Promise<void> {
    await this.#engine.chat.completions.create({
      messages: messages.map(({ role, content }) => ({ role, content })),
      max_tokens: tokens,
      temperature: 0,
      top_p: 1,
      repetition_penalty: 1,
      presence_penalty: 0,
      frequency_penalty: 0,
    });
  }

  unload(): Promise<void> {
    return this.#engine.unload();
  }
}
