import { EngineError } from '../../core/errors';
import { ON_TOPIC } from '../../core/loop/on-topic';
import type { Call, CallResult, RunEvent, TopicSubject } from '../../core/loop/types';
import type { Ask, AskResult, ItemReading, Persona } from '../../core/vocabulary';
import type { Engine, EngineDescription, GenerateRequest, GenerateResult } from '../contract';

export interface ReplaySource {
  /** The engine that was recorded: its description is shown, as what it was. */
  readonly recorded: EngineDescription;
  readonly events: readonly RunEvent[];
  /** What was put to the model for a candidate id: its persona, or the words of it in a random order. */
  readonly personaOf: (candidate: number, shuffled: boolean) => Persona;
  /** The text that an on-topic check was about. */
  readonly topicOf: (subject: TopicSubject) => Persona;
  /** Recorded milliseconds are divided by this; Infinity waits for nothing. Read anew for each answer. */
  readonly speed: () => number;
}

interface Options {
  readonly options: readonly { readonly key: string }[];
}

/** Longest wait for one answer, so that a long pause of the recorded machine is not replayed. */
const LONGEST_MS = 4000;

/** Gives a recorded run's own answers again: nothing is computed, nothing invented. */
export function createReplay(source: ReplaySource): Engine {
  const answers = indexAnswers(source);
  const replies = indexReplies(source.events);
  const wait = (ms: number, signal?: AbortSignal) => pause(Math.min(ms, LONGEST_MS) / source.speed(), signal);

  let ready = false;
  const check = (signal: AbortSignal | undefined) => {
    if (signal?.aborted) throw new EngineError('aborted');
    if (!ready) throw new EngineError('engine-died', 'the recording is not open');
  };

  return {
    describe: () => ({ ...source.recorded, kind: 'replay' }),
    async load({ onProgress, signal }) {
      if (signal?.aborted) throw new EngineError('aborted');
      onProgress?.({ phase: 'prepare', done: 1, total: 1, unit: 'share', rate: null });
      ready = true;
    },
    async score(asks, { onResult, signal }) {
      check(signal);
      const results: AskResult[] = [];
      for (const [index, ask] of asks.entries()) {
        const result = answers.get(askKey(ask));
        if (!result) throw new EngineError('file-invalid', `the record holds no answer for ${ask.item.id}`);
        await wait(result.ms, signal);
        // Disposed in the middle: the call was cut off.
        if (!ready) throw new EngineError('aborted');
        results.push(result);
        onResult?.(index, result);
      }
      return results;
    },
    async generate(request, { onText, signal }) {
      check(signal);
      const result = request.ask
        ? writtenReply(answers.get(askKey(request.ask)))
        : replies.get(requestKey(request));
      if (!result) throw new EngineError('file-invalid', 'the record holds no such reply');
      const words = result.text.match(/\s*\S+/gu) ?? [];
      let soFar = '';
      for (const word of words) {
        await wait(result.ms / words.length, signal);
        soFar += word;
        onText?.(soFar);
      }
      return result;
    },
    likelihood: () =>
      Promise.reject(new EngineError('unknown', 'a recorded run answers only what it was asked')),
    async dispose() {
      ready = false;
    },
  };
}

const keyOf = (persona: Persona, item: string, { order, options }: Pick<AskResult, 'order'> & Options) =>
  JSON.stringify([persona, item, order, options.map((o) => o.key)]);
const askKey = (ask: Ask) => keyOf(ask.persona, ask.item.id, ask);

/** A recorded answer in words; null where the record holds none. */
const writtenReply = (result: AskResult | undefined): GenerateResult | null =>
  result?.reply === undefined
    ? null
    : {
        text: result.reply,
        finish: 'stop',
        prompt: result.prompt,
        promptTokens: result.evaluated,
        tokens: result.options[0]?.tokens ?? 0,
        ms: result.ms,
      };

const requestKey = (r: Pick<GenerateRequest, 'messages' | 'prefill' | 'seed'>) =>
  JSON.stringify([r.messages.map((m) => [m.role, m.content]), r.prefill, r.seed]);

function indexAnswers({ events, personaOf, topicOf }: ReplaySource): Map<string, AskResult> {
  const index = new Map<string, AskResult>();
  for (const event of events) {
    if (event.type === 'judged')
      index.set(keyOf(topicOf(event.subject), ON_TOPIC, event.result), event.result);
    if (event.type !== 'scored') continue;
    const persona = personaOf(event.candidate, event.shuffled === true);
    for (const reading of event.readings as readonly ItemReading[])
      for (const ask of reading.asks) index.set(keyOf(persona, reading.itemId, ask), ask);
  }
  return index;
}

function indexReplies(events: readonly RunEvent[]): Map<string, CallResult> {
  const index = new Map<string, CallResult>();
  for (const event of events)
    if (event.type === 'replied') index.set(requestKey(event.call satisfies Call), event.result);
  return index;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.reject(new EngineError('aborted'));
  if (!(ms > 0.5)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(new EngineError('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
