import { readings } from '../core/readings/index';
import type { TalkEvent } from '../core/talk/events';
import { afterConversation, historyOf, messagesFor, personaOf } from '../core/talk/history';
import type { TalkDemand } from '../core/talk/next';
import type { TalkState } from '../core/talk/state';
import type { Engine } from '../engines/contract';

/** All of the distribution is drawn from: temperature is the only thing that a talk turns. */
const SAMPLING = { prefill: '', topP: 1, repetitionPenalty: 1, talk: true } as const;

/** Lets the engine do what the talk wants next; the event is what came of it. */
export const meetTalkDemand = (
  demand: TalkDemand,
  state: TalkState,
  engine: Engine,
  { batch, onText, signal }: { batch: number; onText: (soFar: string) => void; signal: AbortSignal },
): Promise<TalkEvent> =>
  demand.kind === 'say'
    ? say(demand, state, engine, onText, signal)
    : read(demand, state, engine, batch, signal);

async function say(
  { side, turn, seed }: Extract<TalkDemand, { kind: 'say' }>,
  state: TalkState,
  engine: Engine,
  onText: (soFar: string) => void,
  signal: AbortSignal,
): Promise<TalkEvent> {
  const { temperature, maxTokens } = state.settings;
  const messages = messagesFor(state, side, turn);
  const { text, finish, prompt, promptTokens, tokens, ms } = await engine.generate(
    { ...SAMPLING, messages, temperature, maxTokens, seed },
    { onText, signal },
  );
  return { type: 'said', side, reply: { seed, text, finish, prompt, promptTokens, tokens, ms } };
}

async function read(
  { side, after, itemIds }: Extract<TalkDemand, { kind: 'read' }>,
  state: TalkState,
  engine: Engine,
  batch: number,
  signal: AbortSignal,
): Promise<TalkEvent> {
  const history = historyOf(state, side, after);
  const items = itemIds.slice(0, batch).flatMap((id) => state.items.find((item) => item.id === id) ?? []);
  // Unseen questions use both answer pairs (science.md 3.2).
  const asks = items.map((item) =>
    readings.answers
      .asks(personaOf(state, side), item, { bothPairs: true })
      .map((ask) => afterConversation(ask, history)),
  );
  const results = await engine.score(asks.flat(), { signal });
  let at = 0;
  const answered = items.map((item, i) => {
    const count = asks[i]?.length ?? 0;
    at += count;
    return readings.answers.read(item, results.slice(at - count, at));
  });
  return { type: 'read', after, side, readings: answered };
}
