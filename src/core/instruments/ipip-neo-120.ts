import * as v from 'valibot';
import { refused } from '../problems/refused';
import { TRAITS, type Ask, type BigFive, type Persona } from '../vocabulary';
import type { Answered, Instrument } from './contract';
import { HUMAN_REFERENCE, IPIP_FACETS, PLUS_ITEMS } from './ipip-reference';
import { keyedScore, scoreRatings, type RatedStatement, type Statement, type TraitScore } from './ipip-score';
import { labelAsks } from './label-asks';
import { massOf, optionProbabilities } from './probabilities';
import { line, readData } from './read-data';

const ITEMS_A_FACET = 4;
const ITEMS = 120;

/** The five options in forward order; the key is the raw rating it stands for. */
const RATINGS = [
  { key: '5', text: 'Very Accurate' },
  { key: '4', text: 'Moderately Accurate' },
  { key: '3', text: 'Neither Accurate Nor Inaccurate' },
  { key: '2', text: 'Moderately Inaccurate' },
  { key: '1', text: 'Very Inaccurate' },
] as const;
const RATING_KEYS = RATINGS.map((r) => r.key);

export interface SelfReportScore {
  readonly traits: Readonly<Record<BigFive, TraitScore>>;
  /** Mean option mass; null where it was not measured. */
  readonly mass: number | null;
}

const TRAIT_OF = {
  O: 'openness',
  C: 'conscientiousness',
  E: 'extraversion',
  A: 'agreeableness',
  N: 'neuroticism',
} as const satisfies Record<string, BigFive>;

const dataSchema = v.pipe(
  v.array(
    v.object({
      text: line,
      keyed: v.picklist(['plus', 'minus']),
      domain: v.picklist(['O', 'C', 'E', 'A', 'N']),
      facet: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    }),
  ),
  v.length(ITEMS),
);

const stored = v.object({
  id: line,
  trait: v.picklist(TRAITS),
  facet: line,
  text: line,
  keyed: v.picklist(['plus', 'minus']),
});

/** Keys decide the sign of every score: a list keyed otherwise is another inventory. */
function refuseOtherKeys(statements: readonly Statement[]): void {
  for (const trait of TRAITS) {
    for (const facet of IPIP_FACETS[trait]) {
      const count = statements.filter((s) => s.trait === trait && s.facet === facet).length;
      if (count !== ITEMS_A_FACET)
        throw refused({ kind: 'ipip-facet', facet, wanted: ITEMS_A_FACET, here: count });
    }
    const plus = statements.filter((s) => s.trait === trait && s.keyed === 'plus').length;
    if (plus !== PLUS_ITEMS[trait])
      throw refused({ kind: 'ipip-keys', trait, wanted: PLUS_ITEMS[trait], here: plus });
  }
}

/** Reads the package's list. Ids are by facet and place ('ipip-n-anxiety-1'), since its own say nothing. */
function questions(data: unknown): Statement[] {
  const numbers = new Map<string, number>();
  const texts = new Set<string>();
  const statements = readData('ipip', dataSchema, data).map((entry): Statement => {
    const { text, keyed, domain } = entry;
    if (texts.has(text)) throw refused({ kind: 'ipip-twice', text });
    texts.add(text);
    const trait = TRAIT_OF[domain];
    const facet = IPIP_FACETS[trait][entry.facet - 1] ?? '';
    const stem = `ipip-${domain.toLowerCase()}-${facet}`;
    const number = (numbers.get(stem) ?? 0) + 1;
    numbers.set(stem, number);
    return { id: `${stem}-${number}`, trait, facet, text, keyed };
  });
  refuseOtherKeys(statements);
  return statements;
}

function asks(persona: Persona, statement: Statement): Ask[] {
  const sign = statement.keyed === 'plus' ? 1 : -1;
  const choices = RATINGS.map(({ key, text }) => ({ key, text, lean: (sign * (Number(key) - 3)) / 2 }));
  return labelAsks(
    persona,
    statement,
    `How accurately does this describe you? "${statement.text}."`,
    choices,
  );
}

/** Expected raw rating E[s] = sum p_k s_k, averaged over both orders (science.md 2.2). */
function rate(answered: Answered<Statement>): RatedStatement {
  const p = optionProbabilities(answered, ['forward', 'reversed'], RATING_KEYS);
  const rating = RATING_KEYS.reduce((sum, key, i) => sum + Number(key) * (p[i] ?? 0), 0);
  // Rounding in the last place must not leave the scale.
  return { statement: answered.question, rating: Math.min(5, Math.max(1, rating)) };
}

/** One scale a trait: the mean keyed rating, beside the mean of people. */
const scales = () =>
  TRAITS.map((trait) => ({
    id: trait,
    range: [1, 5] as const,
    reference: HUMAN_REFERENCE[trait].mean,
    value: (answered: Answered<Statement>) =>
      answered.question.trait === trait ? keyedScore(rate(answered)) : null,
  }));

/** Self-report: 120 statements about oneself, 24 a trait (science.md 2.2). */
export const ipipNeo120: Instrument<Statement, SelfReportScore> = {
  id: 'ipip-neo-120',
  version: 1,
  credit:
    'IPIP-NEO-120 by J. A. Johnson, items from the International Personality Item Pool (public domain), as listed by @bigfive-org/questions (MIT)',
  size: ITEMS,
  stored,
  questions,
  asks,
  scales,
  score: (answered) => ({ traits: scoreRatings(answered.map(rate)), mass: massOf(answered) }),
};
