import { personaMessages } from '../readings/contract';
import type { Ask, Message, Persona } from '../vocabulary';
import type { Side } from './events';
import type { TalkState } from './state';

/** The persona of a side; null is the model as it is. */
export const personaOf = ({ settings }: TalkState, side: Side): Persona =>
  side === 'persona' ? settings.persona.text : null;

/** A side's conversation over the first `turns` turns, without the persona. */
export function historyOf({ turns: all }: TalkState, side: Side, turns: number): Message[] {
  return all.slice(0, turns).flatMap(({ text, replies }): Message[] => {
    const reply = replies[side];
    return [
      { role: 'user', content: text },
      ...(reply ? [{ role: 'assistant' as const, content: reply.text }] : []),
    ];
  });
}

/** What a side is sent to answer the message of a turn (from 0): persona, conversation so far, message. */
export const messagesFor = (state: TalkState, side: Side, turn: number): Message[] => [
  ...personaMessages(personaOf(state, side)),
  ...historyOf(state, side, turn),
  { role: 'user', content: state.turns[turn]?.text ?? '' },
];

/** The same question after a conversation, which goes between the system message and the question. */
export function afterConversation(ask: Ask, history: readonly Message[]): Ask {
  const system = ask.messages.filter(({ role }) => role === 'system');
  const question = ask.messages.filter(({ role }) => role !== 'system');
  return { ...ask, messages: [...system, ...history, ...question] };
}
