import type { CopyComparison, Incomparable } from '../../../core/loop/copies';
import { count, interval, score, signed, signedInterval } from '../../kit/format';

type Compared = Extract<CopyComparison, { kind: 'compared' }>;

const WHY: Readonly<Record<Incomparable, string>> = {
  aim: 'The two aim at different things, so their scores do not mean the same and are not compared.',
  reading:
    'The two read answers in different ways, so their scores do not mean the same and are not compared.',
  questions:
    'The two were asked different unseen questions, so their winners cannot be compared question by question.',
};

const pText = (p: number) => (p < 0.001 ? 'p under .001' : `p ${score(p, 3)}`);

function proof({ evidence, pHolm }: Compared): string {
  const bet =
    evidence === null
      ? ''
      : `evidence ${evidence < 1000 ? score(evidence, evidence < 10 ? 1 : 0) : 'over 1,000'}`;
  return [bet, pHolm === null ? '' : pText(pHolm)].filter(Boolean).join(', ');
}

/** A run that was made from another one: what was changed, and what came of it. */
export const copies = {
  title: 'The same start, something changed',
  cell: (name: string) => `cell ${name}`,
  draft: (of: string) => `These are the settings of ${of}.`,
  draftGone: 'These are the settings of a run that is not in this browser.',
  draftSame: 'Nothing is changed yet. Change one thing, and the two runs can be compared.',
  draftOne: (what: string) => `Changed: ${what}. The runs will be compared.`,
  draftMany: (what: string) =>
    `Changed: ${what}. With more than one change, a difference cannot be put down to any one of them.`,
  forget: 'Not a copy',

  from: (of: string) => `A copy of ${of}.`,
  gone: 'The run it is a copy of is not in this browser, so the two are not compared.',
  notOpened: 'The run it is a copy of could not be opened, so the two are not compared.',
  opening: 'Opening the run it is a copy of',
  none: 'Nothing was changed: a difference would be chance, or the machine’s.',
  one: (what: string) => `One thing was changed: ${what}.`,
  many: (what: string) =>
    `More than one thing was changed: ${what}. A difference cannot be put down to any one of them.`,
  waiting: 'The two are compared when both have been asked the unseen questions.',
  incomparable: (because: Incomparable) => WHY[because],
  compared: (c: Compared, of: string) =>
    `On the same ${c.paired.n} unseen questions the best prompt here has ${score(c.own.mean)} ${interval(c.own.low, c.own.high)}, that of ${of} ${score(c.first.mean)} ${interval(c.first.low, c.first.high)}.`,
  difference: (c: Compared, strength: boolean) =>
    `${strength ? 'Nearer to the wanted strength by' : 'Difference'} ${signed(c.difference.mean)} ${signedInterval(c.difference.low, c.difference.high)}, 95% interval.`,
  verdict: (c: Compared) => {
    if (c.verdict !== 'not-distinguishable') return `By rule: ${c.verdict} (${proof(c)}).`;
    const needed = c.needed === null ? 'over 10,000' : `about ${count(c.needed)}`;
    return `By rule: not distinguishable with ${c.paired.n} questions (${proof(c)}); ${needed} would be needed.`;
  },
  seeds: 'Each is one run: another random seed may come out otherwise.',
  simulated: 'All of this is simulated and says nothing about a real model.',
  conclusion: 'Conclusion, by rule.',

  figure: {
    title: 'Both runs on one scale',
    best: 'Best so far, after each step',
    unseen: 'unseen',
    step: 'step',
    own: 'this run',
    point: (name: string, from: string, to: string, report: string) =>
      `${name}: best so far from ${from} to ${to}, on unseen questions ${report}.`,
    missing: 'not asked yet',
    caption: 'Best score so far of both runs, by step',
    start: 'start',
  },
};
