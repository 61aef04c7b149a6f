import { askedBy } from '../core/loop/choose-proposer';
import { topicAsk, topicText } from '../core/loop/on-topic';
import { proposers } from '../core/loop/proposers/index';
import { personaAsked } from '../core/loop/samples';
import { EngineError } from '../core/errors';
import type { Demand, RunEvent, RunState } from '../core/loop/types';
import type { Item } from '../core/vocabulary';
import type { Engine } from '../engines/contract';
import type { RunSnapshot } from './contract';
import { scoreItems } from './score-items';

export type EngineDemand = Extract<Demand, { kind: 'score' | 'judge' | 'write' }>;
type Shown = Partial<Pick<RunSnapshot, 'live' | 'writing'>>;

export interface DemandContext {
  /** Answers: its readings and judgements are the measurement. */
  readonly engine: Engine;
  /** Writes the prompts, portraits among the starting ones too; without it the engine that answers does. */
  readonly writer?: Engine;
  readonly state: RunState;
  readonly item: (id: string) => Item | undefined;
  /** Items to score before the next write to disk. */
  readonly batch: number;
  /** What the page may show of the work in hand. */
  readonly show: (change: Shown) => void;
}

/** Nucleus of the optimizer's sampling; temperature and penalty come with the call. */
const TOP_P = 0.95;

/** Lets the engine that the demand is for do what the loop asked; the event is what came of it. */
export const meetDemand = (
  demand: EngineDemand,
  context: DemandContext,
  signal: AbortSignal,
): Promise<RunEvent> => {
  switch (demand.kind) {
    case 'score':
      return score(demand, context, signal);
    case 'judge':
      return judge(demand, context, signal);
    case 'write':
      return write(demand, context, signal);
  }
};

async function score(
  { candidate, split, shuffled, itemIds }: Extract<Demand, { kind: 'score' }>,
  { engine, state, item, batch, show }: DemandContext,
  signal: AbortSignal,
): Promise<RunEvent> {
  const left = new Set(itemIds);
  const known = (shuffled ? state.shuffled : state.readings)[split][candidate] ?? [];
  const done = known.filter((r) => !left.has(r.itemId));
  show({ live: { candidate, split, shuffled, readings: done, of: done.length + itemIds.length } });
  const items = itemIds.slice(0, batch).flatMap((id) => item(id) ?? []);
  const persona = personaAsked(state, candidate, shuffled);
  const { reading, form } = state.settings;
  // Search needs one answer pair; confirm and report use both (science.md 3.2).
  const options = { bothPairs: split !== 'search', ...(form !== null && { form }) };
  const readings = await scoreItems(engine, { persona, items, reading, options }, signal);
  return { type: 'scored', candidate, split, ...(shuffled && { shuffled }), readings };
}

async function judge(
  { subject }: Extract<Demand, { kind: 'judge' }>,
  { engine, state }: DemandContext,
  signal: AbortSignal,
): Promise<RunEvent> {
  const ask = topicAsk(state.settings.target, topicText(state, subject));
  const [result] = await engine.score([ask], { signal });
  if (!result) throw new EngineError('unknown', 'no answer to the on-topic check');
  return { type: 'judged', subject, result };
}

async function write(
  { call }: Extract<Demand, { kind: 'write' }>,
  { engine, writer = engine, state, show }: DemandContext,
  signal: AbortSignal,
): Promise<RunEvent> {
  show({ writing: call.prefill, live: null });
  const { messages, prefill, maxTokens, temperature, seed } = call;
  // A portrait among the starting prompts is the same whoever proposes afterwards.
  const repetitionPenalty = call.step === 0 ? 1 : proposers[askedBy(call, state.settings)].repetitionPenalty;
  const result = await writer.generate(
    { messages, prefill, maxTokens, temperature, seed, topP: TOP_P, repetitionPenalty },
    { onText: (soFar) => show({ writing: prefill + soFar }), signal },
  );
  return { type: 'replied', call, result };
}
