import { baselineById } from '../../core/baselines/index';
import { rng, seedFrom, type Rng } from '../../core/rng';
import { sentences, words } from '../../core/text';
import { ALL_TRAITS, TRAITS, type Pole, type Trait } from '../../core/vocabulary';
import type { GenerateRequest } from '../contract';
import { cuesOf } from './lexicon';
import { kept } from '../../core/kept';

/** How often the writer does what small models do wrong; each is a share of replies. */
const MISTAKES = {
  copy: 0.06,
  nearCopy: 0.04,
  metaText: 0.04,
  refusal: 0.02,
  noTag: 0.05,
  loop: 0.03,
  offTopic: 0.12,
} as const;

interface Aim {
  readonly trait: Trait;
  readonly pole: Pole;
}

/** One reply of the simulated optimizer. It knows the request's text and the seed, nothing else. */
export function writeReply(request: GenerateRequest): { text: string; finish: 'stop' | 'length' } {
  const asked = request.messages.map((m) => m.content).join('\n');
  const random = rng(seedFrom('writer', request.seed, asked, request.prefill));
  const aim = aimOf(asked);
  const text = request.prefill ? continueSentence(request.prefill, aim, random) : rewrite(asked, aim, random);
  return { text, finish: words(text).length * 1.3 > request.maxTokens ? 'length' : 'stop' };
}

/** The wanted trait and pole, from the first line's own words. */
const aimOf = (asked: string): Aim => aimOfLine(asked.split('\n')[0] ?? asked);
const aimOfLine = kept(20_000, (line: string): Aim => {
  const cues = cuesOf(line);
  // The five come first: where both say as much, it is theirs.
  const sums = ALL_TRAITS.map((trait) => ({ trait, sum: cues[trait].reduce((a, b) => a + b, 0) }));
  const top = sums.reduce((a, b) => (Math.abs(b.sum) > Math.abs(a.sum) ? b : a));
  return { trait: top.trait, pole: top.sum < 0 ? 'low' : 'high' };
});

/** What such a person does, without the leading 'You': 'leave a party early'. */
const behaviours = ({ trait, pole }: Aim): readonly string[] =>
  told(baselineById('dp')?.text({ kind: 'pole', trait, pole }) ?? '');
const told = kept(20_000, (text: string) =>
  [...text.matchAll(/You (?!are\b)([^.\n]+)\./gu)].map((m) => m[1] ?? ''),
);

const opposite = (aim: Aim): Aim => ({ ...aim, pole: aim.pole === 'high' ? 'low' : 'high' });

function behaviour(aim: Aim, random: Rng): string {
  const other = { trait: random.pick(TRAITS), pole: random.pick(['high', 'low'] as const) };
  const list = behaviours(random.next() < MISTAKES.offTopic ? other : aim);
  return random.pick(list.length ? list : ['keep your own counsel']);
}

/** Joins a behaviour to any starter; a negative starter takes what the opposite person does. */
function continueSentence(starter: string, aim: Aim, random: Rng): string {
  const kind = random.next();
  if (kind < MISTAKES.loop) return ` ${'and '.repeat(30)}`;
  const negative = /\b(never|hate|rarely|hard to)\b/.test(starter);
  const does = behaviour(negative ? opposite(aim) : aim, random);
  if (kind < MISTAKES.loop + MISTAKES.metaText) return ` ${does}. Here is the sentence you asked for.`;
  if (/\b(love|hate)$/.test(starter)) return ` it when you ${does}.`;
  if (/\bknown for$/.test(starter)) return ` how you ${does}.`;
  if (/\bis$/.test(starter)) return ` where you ${does}.`;
  if (/\bwhen$/.test(starter)) return ` you ${does}.`;
  if (/\bwho$/.test(starter)) return ` would ${does}.`;
  return ` ${does}.`;
}

/** Rewrites one of the shown prompts, a good one more often than not, with one sentence new. */
function rewrite(asked: string, aim: Aim, random: Rng): string {
  const shown = [...asked.matchAll(/Instruction: ([\s\S]*?)\nScore: (\d+)/gu)]
    .map((m) => ({ text: m[1] ?? '', score: Number(m[2]) }))
    .filter(({ text }) => !text.startsWith('('));
  // Ascending order: the later half holds the better ones.
  const parents = shown.slice(Math.floor(shown.length / 2));
  const parent = parents.length ? random.pick(parents).text : '';
  const tagged = (text: string) => `<INS>${text}</INS>`;
  let at = random.next();
  const is = (share: number) => (at -= share) < 0;
  if (parent && is(MISTAKES.copy)) return tagged(parent);
  if (parent && is(MISTAKES.nearCopy)) return tagged(parent.replace(/\.$/u, '!'));
  if (is(MISTAKES.metaText)) return tagged(`Here is a new instruction: You ${behaviour(aim, random)}.`);
  if (is(MISTAKES.refusal)) return "I'm sorry, but I can't help with that.";
  if (is(MISTAKES.loop)) return tagged('You talk and you talk '.repeat(20));
  const fresh = `You ${behaviour(aim, random)}.`;
  const own = sentences(parent).filter((s) => /^You\b/u.test(s) && words(s).length < 30);
  const kept = random.shuffle(own).slice(0, 3);
  const text = [...kept, fresh].join(' ');
  return is(MISTAKES.noTag) ? text : tagged(text);
}
