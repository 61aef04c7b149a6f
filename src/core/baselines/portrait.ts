/**
 * The third rung of P2 (MPI, arXiv 2206.07550): the loaded model itself writes a portrait from the six facets of
 * the pole; the portrait is the persona prompt and is stored with the run.
 */

import type { Pole, Target, Trait } from '../vocabulary';
import { nearestPole } from '../trait-words';
import type { WrittenBaseline } from './contract';

/** The facets of the IPIP-NEO, and their opposites, as nouns. */
const FACETS: Readonly<Record<Trait, Readonly<Record<Pole, string>>>> = {
  openness: {
    high: 'imagination, love of art, deep feelings, adventurousness, curiosity and free thinking',
    low: 'matter-of-factness, indifference to art, plain feelings, love of routine, practicality and respect for tradition',
  },
  conscientiousness: {
    high: 'competence, tidiness, dutifulness, ambition, self-discipline and caution',
    low: 'unpreparedness, messiness, unreliability, contentment with little, distractibility and rashness',
  },
  extraversion: {
    high: 'friendliness, love of company, assertiveness, energy, love of excitement and cheerfulness',
    low: 'reserve, love of solitude, silence in groups, a slow pace, love of calm and seriousness',
  },
  agreeableness: {
    high: 'trust, sincerity, helpfulness, cooperation, modesty and sympathy',
    low: 'suspicion, slyness, selfishness, quarrelsomeness, boastfulness and hardness of heart',
  },
  neuroticism: {
    high: 'worry, anger, sadness, shyness about oneself, weakness to temptation and fragility under stress',
    low: 'calm, even temper, contentment, ease with oneself, self-control and strength under stress',
  },
  machiavellianism: {
    high: 'scheming, deceit, flattery, distrust, coldness and cynicism',
    low: 'openness, honesty, plain speaking, trust, warmth and fairness',
  },
  narcissism: {
    high: 'vanity, boastfulness, entitlement, love of admiration, arrogance and touchiness',
    low: 'modesty, restraint, gratefulness, attention to others, respect and calm under criticism',
  },
  psychopathy: {
    high: 'lack of pity, lack of guilt, recklessness, love of danger, rule-breaking and vengefulness',
    low: 'pity, a strong conscience, caution, love of safety, law-abidingness and forgiveness',
  },
};

export const portrait: WrittenBaseline = {
  id: 'p2-portrait',
  title: 'Portrait (P2)',
  maxTokens: 400,
  request: (target: Target) =>
    `Describe a person with these traits: ${FACETS[target.trait][nearestPole(target)]}. Speak to the person as "you" and say how they act in everyday life. Write one paragraph and nothing else.`,
};
