import { count, interval as between, score, signed } from '../../kit/format';
import type { Against, Conclusion } from '../../../core/loop/conclusion';
import type { MeaningShare } from '../../../core/controls/meaning-share';
import type { RunSettings } from '../../../core/loop/types';
import { words } from './words';

const difference = ({ paired: { difference: d }, closer }: Against) => {
  const { mean, low, high } = closer ?? d;
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
};

const pText = (p: number) => (p < 0.001 ? 'under .001' : score(p, 3));

/** The figures a claim rests on. */
const proof = ({ evidence, claimedAfter, pHolm, paired: { n } }: Against) =>
  [
    ...(evidence === null
      ? []
      : [
          claimedAfter !== null && evidence < 20
            ? `evidence reached 20 after ${claimedAfter} of ${n} questions`
            : `evidence ${evidence < 1000 ? score(evidence, evidence < 10 ? 1 : 0) : 'over 1,000'}`,
        ]),
    ...(pHolm === null ? [] : [`corrected p ${pText(pHolm)}`]),
  ].join(', ');

/** Why nothing is claimed, and what it would take. */
function open(a: Against): string {
  const { n } = a.paired;
  if (!a.complete) return `not distinguishable with the ${n} questions asked so far`;
  const more = `${a.needed === null ? 'over 10,000' : `about ${count(a.needed)}`} would be needed`;
  return `not distinguishable with ${n} questions (${proof(a)}); ${more}`;
}

const verdict = (a: Against) =>
  a.verdict === 'not-distinguishable' ? open(a) : `${a.verdict} (${proof(a)})`;

const named = (those: readonly Against[]) =>
  LIST.format(those.map(({ baseline }) => words.baseline(baseline)));
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** What may be said at the end. Every sentence follows a rule; nothing is said that its figures do not carry. */
export const conclusionWords = {
  title: 'Conclusion, by rule.',
  stopped: (reason: string) => `The search ended because ${reason}.`,

  /** `own` is false where the winner is one of the starting prompts. */
  winner: (c: Conclusion, own: boolean) => {
    const who = own
      ? `Prompt #${c.winner}`
      : `The best is a starting prompt, #${c.winner}: nothing written beat it. It`;
    if (!c.report)
      return `${who} scored ${score(c.search.mean)} ${between(c.search.low, c.search.high)} while searching.`;
    return `${who} scored ${score(c.report.mean)} ${between(c.report.low, c.report.high)} on ${c.report.n} unseen questions: search ${score(c.search.mean)} → report ${score(c.report.mean)}.`;
  },
  optimism: ({ optimism }: Conclusion) =>
    optimism && optimism.candidates > 1
      ? `Had all ${count(optimism.candidates)} prompts been equally good, the best would still have looked up to about ${score(optimism.expected)} better while searching, by luck alone.`
      : '',

  /** How much of the winner's effect its words in random order do not have. */
  meaning: ({ share, interval, mayBePriming }: MeaningShare) => {
    const said = `Of what it does to the confirm questions beyond no persona, ${score(share)}${interval ? ` ${between(interval.low, interval.high)}` : ''} is not done by its words in random order`;
    return mayBePriming ? `${said}: it may be the words alone.` : `${said}: its meaning does that.`;
  },

  none: (a: Against, settings: RunSettings) => {
    const d = difference(a);
    if (settings.target.kind === 'intensity')
      return a.verdict === 'better'
        ? `That is nearer to the wanted strength than with no persona, by ${d} (${proof(a)}).`
        : `Against no persona it came nearer to the wanted strength by ${d}: ${verdict(a)}.`;
    if (a.verdict === 'better')
      return `Against no persona its answers moved by ${d} towards ${words.answers(settings.target)} (${proof(a)}).`;
    if (a.verdict === 'worse')
      return `Against no persona its answers moved the wrong way, by ${d} (${proof(a)}).`;
    return `Against no persona the change is ${d}: ${open(a)}.`;
  },
  other: (a: Against) =>
    `${capital(words.baseline(a.baseline))} scored ${score(a.score.mean)}; against it ${a.closer ? 'nearer by ' : ''}${difference(a)}, ${verdict(a)}.`,
  /** The same without figures, for a first look: each verdict once, with all it holds for. */
  plain: {
    better: (those: readonly Against[]) => `On the same questions it did better than ${named(those)}.`,
    worse: (those: readonly Against[]) => `It did worse than ${named(those)}.`,
    open: (those: readonly Against[]) => {
      const [first] = those;
      if (!first) return '';
      const with_ = `${first.paired.n} questions ${first.complete ? '' : 'so far '}`;
      const tell = `With ${with_}it cannot be told apart from ${named(those)}`;
      const needed = those.flatMap((a) => a.needed ?? []).sort((a, b) => a - b)[0];
      return needed === undefined ? `${tell}.` : `${tell}; that would take about ${count(needed)} or more.`;
    },
    meaning: ({ mayBePriming }: MeaningShare) =>
      mayBePriming
        ? 'It may be the words alone: shuffled, they do nearly as much.'
        : 'What it says counts: its words, shuffled, do less.',
    figures: (n: number) => `The ${count(n)} sentences with all figures`,
  },
  rule: {
    button: 'How is this decided?',
    evidence:
      'Evidence: a bet, question by question, that the prompt ahead is really better. It starts at 1. Without a real difference it ever reaches 20 in at most 5 of 100 such bets, so 20 is enough for a claim.',
    p: 'Corrected p: how often pure chance brings a difference this large, made stricter for every comparison made here. Below .05 is enough for a claim.',
    needed:
      'Neither: nothing is claimed. The number of questions needed is what would show a difference of this size in 8 of 10 tries.',
  },
  terms: 'What is meant by',
  unseen: 'unseen questions',
  lean: 'A score of .5 means: as with no persona.',
  waiting: 'The unseen questions are being asked; the comparisons follow.',
  nothing: 'Nothing was measured to the end, so there is nothing to conclude.',
  simulated: 'All of this is simulated and says nothing about a real model.',
};
