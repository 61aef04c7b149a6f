import type { RunSettings } from '../../../core/loop/types';

/** What each setting of a run is called in a sentence; the model and the writer are told apart from the settings. */
const NAMES: Readonly<Record<keyof RunSettings | 'model' | 'writer', string>> = {
  target: 'what is aimed at',
  bank: 'the questions',
  reading: 'the reading',
  form: 'the form of the questions',
  protocol: 'the protocol',
  proposer: 'how new prompts are written',
  operators: 'whether a rule fills in',
  objective: 'what is ranked',
  race: 'the race',
  finalists: 'how many are measured again',
  onTopic: 'the on-topic check',
  metaPrompt: 'the request to the writer',
  selection: 'how the best are picked',
  keep: 'prompts kept',
  perStep: 'new prompts a step',
  items: 'questions for each prompt',
  steps: 'steps',
  seed: 'the random seed',
  temperature: 'the temperature',
  maxWords: 'the longest prompt',
  exemplars: 'the example questions shown to the writer',
  budget: 'the limits',
  patience: 'the limit of steps without a gain',
  seeds: 'the starting prompts',
  ownPrompts: 'your own starting prompts',
  model: 'the model',
  writer: 'the writer of the prompts',
};

const nameOf = (setting: string): string =>
  setting in NAMES ? NAMES[setting as keyof typeof NAMES] : setting;

/** 'steps, the race and the reading'. */
export function settingNames(settings: readonly string[]): string {
  const names = settings.map(nameOf);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
