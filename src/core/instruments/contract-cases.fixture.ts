import ipipItems from '@bigfive-org/questions/data/en/questions.json';
import capabilityFile from '../../../static/instruments/capability.json';
import { TRAITS, type Question } from '../vocabulary';
import type { CardRound, CardScore } from './card-task';
import type { CapabilityQuestion, CapabilityScore } from './capability';
import type { InstrumentId } from './index';
import type { SelfReportScore } from './ipip-neo-120';
import { IPIP_FACETS } from './ipip-reference';
import type { Statement } from './ipip-score';
import type { Probability } from './respond.fixture';

/** The list with one entry changed. */
const changed = (list: readonly object[], at: number, change: object) =>
  list.map((entry, i) => (i === at ? { ...entry, ...change } : entry));
const items = (list: readonly object[]) => ({ ...capabilityFile, items: list });

interface Case {
  readonly data: unknown;
  readonly count: number;
  /** Facet and number of its questions. */
  readonly facets: Readonly<Record<string, number>>;
  readonly options: number;
  readonly orders: readonly string[];
  /** Damaged data and what the refusal has to name. */
  readonly damaged: readonly (readonly [string, unknown, RegExp])[];
  /** A respondent whose score is known. */
  readonly respondent: Probability<Question>;
  readonly score: object;
  /** The figures of a score that the means over questions are. */
  readonly means: (score: unknown) => Readonly<Record<string, number | undefined>>;
  /** Changes to a stored question that make it another one. */
  readonly broken: readonly object[];
}

const even = (n: number, ...facets: string[]) => Object.fromEntries(facets.map((facet) => [facet, n]));
const agrees = { mean: 5, sd: 0, balanced: 5 };

/** What every instrument has to show; a new one adds its line here. */
export const cases: Readonly<Record<InstrumentId, Case>> = {
  'ipip-neo-120': {
    data: ipipItems,
    count: 120,
    facets: even(4, ...Object.values(IPIP_FACETS).flat()),
    options: 5,
    orders: ['forward', 'reversed'],
    damaged: [
      ['a text missing', changed(ipipItems, 1, { text: ' ' }), /question 2 .*1\.text/],
      ['an unknown key', changed(ipipItems, 0, { keyed: 'maybe' }), /question 1 \(Worry about things\)/],
      ['a facet 7', changed(ipipItems, 0, { facet: 7 }), /Worry about things/],
      [
        'a question twice',
        changed(ipipItems, 1, { text: 'Worry about things' }),
        /Worry about things.*twice/,
      ],
      ['a key turned', changed(ipipItems, 0, { keyed: 'minus' }), /17 .*neuroticism.* plus, not 16/],
      ['a question moved', changed(ipipItems, 0, { facet: 2 }), /anxiety, not 3/],
      ['a question short', ipipItems.slice(1), /IPIP-NEO-120/],
    ],
    // Agrees with whatever speaks for the trait.
    respondent: (key, q) => (key === ((q as Statement).keyed === 'plus' ? '5' : '1') ? 1 : 0),
    score: { traits: { openness: agrees, extraversion: agrees, agreeableness: agrees }, mass: 1 },
    means: (of) => {
      const { traits } = of as SelfReportScore;
      return Object.fromEntries(TRAITS.map((trait) => [trait, traits[trait].mean]));
    },
    broken: [{ keyed: 'maybe' }, { trait: 'narcissism' }, { trait: null }, { text: '' }],
  },
  'card-task': {
    data: undefined,
    count: 27,
    facets: even(9, '1 bad', '3 bad', '5 bad'),
    options: 33,
    orders: ['open'],
    damaged: [['any data', [], /card task/]],
    // Always two more than is best.
    respondent: (key, q) => (key === String((q as CardRound).optimum + 2) ? 1 : 0),
    score: { deviation: 2, distance: 2 },
    means: (of) => ({ cards: (of as CardScore).cards }),
    broken: [{ optimum: 31 }, { loss: -250 }, { bad: 33 }, { gain: 'all' }],
  },
  capability: {
    data: capabilityFile,
    count: 80,
    facets: even(20, 'facts', 'arithmetic', 'logic', 'beliefs'),
    options: 4,
    orders: ['forward', 'reversed'],
    damaged: [
      [
        'an answer lost',
        items(changed(capabilityFile.items, 2, { right: 'None' })),
        /right answer of fact-03/,
      ],
      ['three options', items(changed(capabilityFile.items, 0, { options: ['a', 'b', 'c'] })), /fact-01/],
      [
        'an option twice',
        items(changed(capabilityFile.items, 0, { options: ['Mars', 'Mars', 'Venus', 'Mercury'] })),
        /fact-01 has the same option/,
      ],
      ['an id twice', items(changed(capabilityFile.items, 1, { id: 'fact-01' })), /fact-01 twice/],
      [
        'an unknown kind',
        items(changed(capabilityFile.items, 4, { facet: 'art' })),
        /question 5 \(fact-05\)/,
      ],
      ['another version', { ...capabilityFile, version: 2 }, /version/],
    ],
    // Knows all but the logic questions, which it gets wrong.
    respondent: (key, q) => (((q as CapabilityQuestion).right === key) === (q.facet !== 'logic') ? 1 : 0),
    score: { n: 80, share: { mean: 0.75 }, facets: { logic: { share: { mean: 0 }, pRight: 0 } } },
    means: (of) => {
      const { pRight, facets: kinds } = of as CapabilityScore;
      const each = Object.entries(kinds).map(([kind, share]) => [kind, share.pRight]);
      return { all: pRight, ...Object.fromEntries(each) };
    },
    broken: [{ right: '5' }, { options: ['a'] }, { facet: 'art' }, { trait: 'openness' }],
  },
};
