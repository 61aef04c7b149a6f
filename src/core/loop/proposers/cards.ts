import type { ProposalInput } from './contract';

/** What the next prompt should be about, so that one step's prompts differ. */
export interface Card {
  readonly id: string;
  /** For the scored list. */
  readonly direction: string;
  /** For one sentence in the second person; null where the card makes no sense there. */
  readonly topic: string | null;
}

export const CARDS: readonly Card[] = [
  { id: 'setting', direction: 'Say where the person is and what goes on there.', topic: 'places' },
  { id: 'habits', direction: 'Say what the person does every day.', topic: 'habits' },
  { id: 'speech', direction: 'Say how the person talks.', topic: 'the way they talk' },
  { id: 'values', direction: 'Say what matters to the person.', topic: 'what matters to them' },
  { id: 'feelings', direction: 'Say what the person feels.', topic: 'feelings' },
  { id: 'first person', direction: 'Write in the first person, with "I".', topic: null },
  { id: 'second person', direction: 'Write in the second person, with "you".', topic: null },
];

/** The cards that a sentence in the second person can be about. */
export const TOPICS: readonly Card[] = CARDS.filter((card) => card.topic !== null);

/** The next card of a list: every slot and every new try gets another one. */
export function nextCard(cards: readonly Card[], input: ProposalInput): Card {
  const turn = input.step * input.settings.perStep + input.slot + input.attempt;
  const card = cards[turn % cards.length];
  if (!card) throw new RangeError('No card to draw');
  return card;
}
