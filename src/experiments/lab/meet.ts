import { personaMessages, type AskOptions } from '../../core/readings/contract';
import { readings } from '../../core/readings/index';
import { WRITTEN_TOKENS, writtenResult } from '../../core/readings/written';
import { topicAsk, topicText } from '../../core/loop/on-topic';
import { personaAsked } from '../../core/loop/samples';
import type { Demand, ReadingId, RunEvent, RunState } from '../../core/loop/types';
import type { Ask, Item, ItemReading, Persona } from '../../core/vocabulary';
import type { Respondent } from '../../engines/simulator/respondent';
import { simulateReply } from '../../engines/simulator/reply';
import { simulateAsk } from '../../engines/simulator/score';

type EngineDemand = Exclude<Demand, { kind: 'advance' | 'finished' }>;

/** What `meet-demand.ts` does with an engine, done at once by the formula. A new kind of demand is one case here. */
export function meetBySimulator(
  demand: EngineDemand,
  state: RunState,
  person: Respondent,
  item: (id: string) => Item | undefined,
): RunEvent {
  switch (demand.kind) {
    case 'score': {
      const { candidate, split, shuffled, itemIds } = demand;
      const { form, reading } = state.settings;
      const persona = personaAsked(state, candidate, shuffled);
      const options = { bothPairs: split !== 'search', ...(form !== null && { form }) };
      const items = itemIds.flatMap((id) => item(id) ?? []);
      const read = items.map((one) => readItem(person, reading, persona, one, options));
      return { type: 'scored', candidate, split, ...(shuffled && { shuffled }), readings: read };
    }
    case 'judge': {
      const { subject } = demand;
      const ask = topicAsk(state.settings.target, topicText(state, subject));
      return { type: 'judged', subject, result: simulateAsk(person, ask, 0) };
    }
    case 'write': {
      const { call } = demand;
      const reply = simulateReply(person, { ...call, ...PLAIN });
      return { type: 'replied', call, result: { ...reply, ms: 0 } };
    }
  }
}

/** Nucleus and penalty are of no concern to the simulated writer. */
const PLAIN = { topP: 1, repetitionPenalty: 1 } as const;
const GREEDY = { ...PLAIN, maxTokens: WRITTEN_TOKENS, temperature: 0, seed: 1 } as const;

function readItem(
  person: Respondent,
  id: ReadingId,
  persona: Persona,
  item: Item,
  options: AskOptions,
): ItemReading {
  const asks = options.form === undefined ? usualAsks(id, persona, item, options) : null;
  const results = (asks ?? readings[id].asks(persona, item, options)).map((ask) =>
    id === 'written'
      ? writtenResult(ask, { ...simulateReply(person, { ...GREEDY, ...ask, ask }), ms: 0 })
      : simulateAsk(person, ask, 0),
  );
  return readings[id].read(item, results);
}

const bare = new WeakMap<Item, Map<string, readonly Ask[]>>();

/** A reading's default form puts the persona in front of a question that is always the same: kept per item. */
function usualAsks(id: ReadingId, persona: Persona, item: Item, options: AskOptions): readonly Ask[] {
  const key = `${id} ${options.bothPairs}`;
  let known = bare.get(item);
  if (!known) bare.set(item, (known = new Map()));
  let asks = known.get(key);
  if (!asks) known.set(key, (asks = readings[id].asks(null, item, options)));
  const first = personaMessages(persona);
  return asks.map((ask) => ({ ...ask, persona, messages: [...first, ...ask.messages] }));
}
