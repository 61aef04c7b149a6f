import type { RunSettings, StopReason } from '../../../core/loop/types';
import type { Pole, Target, Trait } from '../../../core/vocabulary';
import type { words as en } from '../en/words';
import { TRAITS } from './traits';
import type { Same } from '../same';

/** Das Ende, auf das ein Wert zählt; Stärken werden am hohen gemessen. */
export const scoredPole = (target: Target): Pole => (target.kind === 'pole' ? target.pole : 'high');

const adjective = (target: Target) => TRAITS[target.trait][scoredPole(target)];
const lean = (settings: RunSettings) => settings.reading === 'answers';
const strength = (tau: number) => tau.toFixed(2).replace('.', ',');

/** Wörter, die dem Ziel und der Messweise eines Laufs folgen. */
export const words: Same<typeof en> = {
  trait: (trait: Trait) => TRAITS[trait].name,
  gloss: (trait: Trait) => TRAITS[trait].gloss,
  someone: (target: Target) => `jemand, der ${adjective(target)} ist`,
  poleAdjective: (trait: Trait, pole: Pole) => TRAITS[trait][pole],
  answers: (target: Target) => `${adjective(target)}e Antworten`,
  theAnswer: (target: Target) => `die ${adjective(target)}e Antwort`,
  runName: (target: Target) =>
    target.kind === 'pole'
      ? `${adjective(target).charAt(0).toUpperCase()}${adjective(target).slice(1)}er`
      : `${TRAITS[target.trait].name} bei ${strength(target.tau)}`,
  target: (target: Target) =>
    target.kind === 'pole'
      ? `${TRAITS[target.trait].name}, Richtung ${adjective(target)}`
      : `${TRAITS[target.trait].name} mit Stärke ${strength(target.tau)}`,
  score: (settings: RunSettings) =>
    lean(settings)
      ? `Neigung zur ${adjective(settings.target)}en Antwort`
      : `Wahrscheinlichkeit einer ${adjective(settings.target)}en Antwort`,
  middle: (settings: RunSettings) =>
    lean(settings) ? '0,5 ist wie ohne Persona' : '0,5 ist so wahrscheinlich wie nicht',
  candidate: (id: number) => `#${id}`,
  prompt: (id: number) => `Prompt #${id}`,
  baseline: (id: string) => BASELINES[id] ?? id,
  stopReason: (reason: StopReason) => STOPS[reason],
};

const BASELINES: Readonly<Record<string, string>> = {
  none: 'keine Persona',
  dp: 'die Beschreibung',
  'p2-naive': 'der Satz aus einem Wort',
  'p2-keywords': 'die Stichwörter',
  'p2-portrait': 'das Porträt vom Modell',
  adjectives: 'die Adjektive',
  ladder: 'die gestuften Adjektive',
  'five-factors': 'die fünf Faktoren',
  placebo: 'eine belanglose Persona',
  own: 'dein eigener Prompt',
};

const STOPS: Readonly<Record<StopReason, string>> = {
  steps: 'alle Schritte sind getan',
  evaluations: 'die Grenze der Prompts ist erreicht',
  tokens: 'die Grenze der Tokens ist erreicht',
  minutes: 'die Zeitgrenze ist erreicht',
  patience: 'mehrere Schritte nacheinander brachten keinen Gewinn',
  'no-usable-candidate': 'mehrere Schritte nacheinander brachten keinen brauchbaren Prompt',
  user: 'du hast angehalten',
};
