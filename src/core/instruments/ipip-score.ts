import { standardDeviation } from 'simple-statistics';
import { refused } from '../problems/refused';
import { meanOf } from '../stats/moments';
import { TRAITS, type BigFive, type Question } from '../vocabulary';
import { IPIP_FACETS } from './ipip-reference';
import { refuseRepeats } from './probabilities';

const ITEMS_A_TRAIT = 24;

/** One statement of the inventory. */
export interface Statement extends Question {
  readonly trait: BigFive;
  /** As published: the subject is left out ('Worry about things'). */
  readonly text: string;
  /** minus: agreeing with it speaks for the trait's low pole. */
  readonly keyed: 'plus' | 'minus';
}

/** A statement with its raw rating, 1 (very inaccurate) to 5 (very accurate), not yet turned by its key. */
export interface RatedStatement {
  readonly statement: Statement;
  readonly rating: number;
}

export interface TraitScore {
  /** Mean of the 24 keyed scores, 1..5. */
  readonly mean: number;
  /**
   * Population SD of the 24 keyed scores; MPI reads it as consistency. A model's are expected scores, so its SD
   * is below that of single answers drawn from it: compare it with people's for its shape only.
   */
  readonly sd: number;
  /** (mean of plus items + 6 - raw mean of minus items) / 2: saying yes to everything cancels. */
  readonly balanced: number;
  /** Mean of four keyed scores, by facet. */
  readonly facets: Readonly<Record<string, number>>;
}

/** The rating turned so that 5 speaks for the trait's high pole. */
export const keyedScore = ({ statement, rating }: RatedStatement): number =>
  statement.keyed === 'plus' ? rating : 6 - rating;

function scoreTrait(trait: BigFive, rated: readonly RatedStatement[]): TraitScore {
  const of = rated.filter((r) => r.statement.trait === trait);
  if (of.length !== ITEMS_A_TRAIT)
    throw refused({ kind: 'statements-answered', answered: of.length, of: ITEMS_A_TRAIT, trait });
  const scores = of.map(keyedScore);
  const keyedMean = (keyed: Statement['keyed']) =>
    meanOf(of.filter((r) => r.statement.keyed === keyed).map(keyedScore));
  const facetMean = (facet: string) => meanOf(of.filter((r) => r.statement.facet === facet).map(keyedScore));
  return {
    mean: meanOf(scores),
    sd: standardDeviation(scores),
    balanced: (keyedMean('plus') + keyedMean('minus')) / 2,
    facets: Object.fromEntries(IPIP_FACETS[trait].map((facet) => [facet, facetMean(facet)])),
  };
}

/**
 * Trait scores of raw ratings, a model's or a person's. Throws InputError unless each of the 120 statements is
 * there once with a rating from 1 to 5.
 */
export function scoreRatings(rated: readonly RatedStatement[]): Record<BigFive, TraitScore> {
  refuseRepeats(rated.map((r) => r.statement));
  for (const { statement, rating } of rated)
    if (!(rating >= 1 && rating <= 5)) throw refused({ kind: 'rating-off-scale', item: statement.id });
  return Object.fromEntries(TRAITS.map((trait) => [trait, scoreTrait(trait, rated)])) as Record<
    BigFive,
    TraitScore
  >;
}
