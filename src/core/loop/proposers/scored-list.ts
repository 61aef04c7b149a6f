import { seedFrom } from '../../rng';
import { capWords } from '../../text';
import { nearestPole } from '../../trait-words';
import type { Item, Persona, Target } from '../../vocabulary';
import { parseReply } from '../parser';
import type { RefusalId } from '../types';
import { wantedAdjectives, wantedDescription } from '../wanted';
import { CARDS, nextCard } from './cards';
import { makeCall, type ProposalInput, type Proposer } from './contract';

/** Why a rejected prompt is to be avoided. Others (no text, cut off, indecent) would teach nothing. */
const AVOID: Partial<Record<RefusalId, string>> = {
  'too-short': 'too short',
  'too-long': 'too long',
  copy: 'not new',
  'near-copy': 'not new',
  repetition: 'repeats itself',
  gaming: 'about a test, not a person',
  'meta-text': 'about the task, not a person',
};
const MOST_AVOIDED = 3;
/** Words shown of a rejected prompt: enough to know it again. */
const AVOIDED_WORDS = 40;

/** Tokens a word and its space may take, and room for the tags and a short preamble. */
const TOKENS_A_WORD = 3;
const TOKENS_AROUND = 120;

/** The paper's meta-prompt (OPRO): prompts with their scores in ascending order, and the request for a better one. */
export const scoredList: Proposer = {
  id: 'scored-list',
  repetitionPenalty: 1,
  call(input) {
    const { settings, step, slot, attempt, trajectory } = input;
    const card = nextCard(CARDS, input);
    return makeCall(input, seedFrom('scored-list', settings.seed, step, slot, attempt), {
      messages: [{ role: 'user', content: metaPrompt(input, card.direction) }],
      prefill: '',
      card: card.id,
      parents: trajectory.map(({ id }) => id),
      maxTokens: TOKENS_AROUND + TOKENS_A_WORD * settings.maxWords,
    });
  },
  read(_input, _call, result) {
    const parsed = parseReply(result);
    return 'refused' in parsed ? parsed : { text: parsed.text, parserStep: parsed.step };
  },
};

/** Our meta-prompt. Slots in braces are filled; a paragraph whose slots are all empty is left out. */
export const META_PROMPT = [
  'You write short instructions that give an assistant a personality. The assistant shall behave like someone who is {adjectives}. {description}',
  '{earlier}',
  '{avoid}',
  '{examples}',
  'Write one new instruction. It must differ from all instructions above and reach a higher score. Describe a person, do not mention scores or questions, and use at most {words} words. {direction} Write the instruction between <INS> and </INS>.',
  '{refused}',
].join('\n\n');

/** What may stand in braces in a meta-prompt; without `earlier` the writer learns nothing from the search. */
export const META_PROMPT_SLOTS = [
  'adjectives',
  'description',
  'earlier',
  'avoid',
  'examples',
  'words',
  'direction',
  'refused',
] as const;
type Slot = (typeof META_PROMPT_SLOTS)[number];

/** The whole request as one user message: not every model knows a system role. */
function metaPrompt(input: ProposalInput, direction: string): string {
  const { target, maxWords, metaPrompt: own } = input.settings;
  const filled: Readonly<Record<Slot, string>> = {
    adjectives: wantedAdjectives(target),
    description: wantedDescription(target),
    earlier: shown(input).join('\n\n'),
    avoid: avoided(input).join('\n\n'),
    examples: exemplars(input.exemplars, target).join('\n\n'),
    words: String(maxWords),
    direction,
    refused: input.lastRefusal
      ? `Your last try was refused: ${input.lastRefusal.detail} Write a different one.`
      : '',
  };
  const isSlot = (name: string): name is Slot => Object.hasOwn(filled, name);
  return (own ?? META_PROMPT)
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraph.replace(/\{(\w+)\}/gu, (braced, name: string) => (isSlot(name) ? filled[name] : braced)),
    )
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

function shown({ trajectory }: ProposalInput): string[] {
  if (trajectory.length === 0) return [];
  const pairs = trajectory.map(({ text, score }) => {
    const points = Math.round(100 * Math.min(1, Math.max(0, score)));
    return `Instruction: ${named(text)}\nScore: ${points}`;
  });
  return [
    'These are earlier instructions with their scores, the best one last. A score of 100 means that the assistant behaves fully as wanted, 0 not at all.',
    ...pairs,
  ];
}

function named(text: Persona): string {
  if (text === null) return '(no persona)';
  return text.trim() === '' ? '(an empty instruction)' : text;
}

function avoided({ rejected }: ProposalInput): string[] {
  const lines = rejected.flatMap(({ text, reason }) => {
    const why = AVOID[reason];
    return why === undefined ? [] : [`- ${capWords(text, AVOIDED_WORDS).replace(/\s+/gu, ' ')} (${why})`];
  });
  return lines.length === 0
    ? []
    : [['Avoid instructions like these:', ...lines.slice(-MOST_AVOIDED)].join('\n')];
}

function exemplars(items: readonly Item[], target: Target): string[] {
  if (items.length === 0) return [];
  const pole = nearestPole(target);
  const lines = items.map((item) => {
    const wanted = pole === 'high' ? item.high1 : item.low1;
    const says = item.wholeAnswers ? wanted : `I would ${wanted}.`;
    return `- ${[item.situation, item.query].filter(Boolean).join(' ')} Such a person: "${says}"`;
  });
  return [['These are situations as the assistant will meet them. Do not repeat them:', ...lines].join('\n')];
}
