import { LONGEST_REPLY, words } from '../text';
import type { Ask, AskResult } from '../vocabulary';
import type { Reading } from './contract';
import { ITEM_SCORES } from './item-score';
import { listedAsks, readListed } from './letters';
import { TEMPLATES } from './templates';

/** A reply longer than this is no choice any more. */
export const WRITTEN_TOKENS = 40;
/** What a choice counts as, so that the sums of exact probabilities work on it too; the rest is shared. */
const CHOSEN = 0.9997;

/** A model's reply in words, as the engine gave it. */
export interface WrittenReply {
  readonly text: string;
  readonly prompt: string;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly ms: number;
}

/**
 * Which option a reply chose: a label that stands alone or opens the reply, else the option whose words it repeats
 * most (half of them at least, and clearly more than the next); null where it is neither.
 */
export function parseChoice(
  reply: string,
  options: readonly { label: string; answer: string }[],
): number | null {
  const text = reply
    .slice(0, LONGEST_REPLY)
    .replace(/<think>[\s\S]*?(<\/think>|$)/g, '')
    .trim();
  const labelled = options.findIndex(({ label }) =>
    new RegExp(
      `^(?:the\\s+)?(?:answer|option|choice)?(?:\\s+is)?[\\s:"'*(]*${label}(?:[\\s.):,"'*]|$)`,
      'i',
    ).test(text),
  );
  // "A bit of both" begins with a word, not with a label.
  if (labelled >= 0 && !/^a\s+[a-z]/.test(text) && !/^A\s+[a-z]+\s/.test(text)) return labelled;
  const said = new Set(words(text.toLowerCase()));
  const shares = options.map(({ answer }) => {
    const own = [...new Set(words(answer.toLowerCase()))];
    return own.filter((word) => said.has(word)).length / Math.max(1, own.length);
  });
  const [best = 0, next = 0] = [...shares].sort((a, b) => b - a);
  return best >= 0.5 && best - next >= 0.2 ? shares.indexOf(best) : null;
}

/** A reply as the result of its ask; option mass 1 for a choice, 0 for a reply that is none (a refusal). */
export function writtenResult(ask: Ask, reply: WrittenReply): AskResult {
  const chosen = parseChoice(reply.text, optionsOf(ask));
  const others = Math.max(1, ask.options.length - 1);
  const share = (i: number) =>
    chosen === null ? 1 / ask.options.length : i === chosen ? CHOSEN : (1 - CHOSEN) / others;
  return {
    order: ask.order,
    options: ask.options.map(({ key }, i) => ({ key, logProb: Math.log(share(i)), tokens: reply.tokens })),
    mass: chosen === null ? 0 : 1,
    prompt: reply.prompt,
    evaluated: reply.promptTokens + reply.tokens,
    reused: 0,
    ms: reply.ms,
    reply: reply.text,
  };
}

/** Labels with the answers they stand for, read from the ask's own text. */
function optionsOf(ask: Ask): { label: string; answer: string }[] {
  const lines = (ask.messages.at(-1)?.content ?? '').split('\n');
  return ask.options.map(({ text: label }) => {
    const line = lines.find((l) => new RegExp(`^\\(?${label}[.)]`).test(l)) ?? '';
    return { label, answer: line.replace(new RegExp(`^\\(?${label}[.)]+\\s*(I would )?`), '') };
  });
}

/** The reply is generated and parsed: slow and coarse, as the literature does it (science.md 3.3). */
export const written: Reading = {
  id: 'written',
  forms: TEMPLATES.map((t) => t.id),
  asks: listedAsks,
  read: readListed,
  itemScore: ITEM_SCORES.written,
};
