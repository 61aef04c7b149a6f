import type { InputProblem, WordsFor } from './contract';

/** What is wrong with settings: of a cell that is to begin, or of an experiment's file. */
export type SettingsProblem =
  | { readonly kind: 'no-form'; readonly id: string }
  | { readonly kind: 'no-template'; readonly id: string }
  | { readonly kind: 'no-baseline'; readonly id: string }
  | { readonly kind: 'study-settings'; readonly at: string; readonly because: InputProblem }
  | { readonly kind: 'talk-settings'; readonly at: string; readonly because: InputProblem }
  | { readonly kind: 'experiment-unusable'; readonly at: string; readonly because: InputProblem }
  | { readonly kind: 'setting-unknown'; readonly name: string }
  | { readonly kind: 'study-takes-no-bank'; readonly study: string };

export const settingsInEnglish: WordsFor<SettingsProblem> = {
  'no-form': ({ id }) => `There is no form "${id}".`,
  'no-template': ({ id }) => `There is no template "${id}".`,
  'no-baseline': ({ id }) => `There is no baseline "${id}".`,
  'study-settings': ({ at, because }, say) => `The study cannot be made: "${at}" ${say(because)}`,
  'talk-settings': ({ at, because }, say) => `The talk cannot begin: "${at}" ${say(because)}`,
  'experiment-unusable': ({ at, because }, say) => `The experiment is not usable at "${at}": ${say(because)}`,
  'setting-unknown': ({ name }) => `The experiment has a setting that does not exist: "${name}".`,
  'study-takes-no-bank': ({ study }) => `The study "${study}" has its own questions and takes no "bank".`,
};
