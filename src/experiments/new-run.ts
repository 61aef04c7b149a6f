import { TRAIT_WORDS } from '../core/trait-words';
import type { RunSettings } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import { SCHEMA_VERSION } from '../core/record/version';
import type { Target } from '../core/vocabulary';
import { toStored } from './choice';
import { otherWriter, type RunChoices } from './roles';
import { thisDevice } from './this-device';

export const APP_VERSION = __APP_VERSION__;

/** Defaults of science.md 4, sized for the default model: a first curve within minutes on a laptop's CPU. */
export function defaultSettings(target: Target): RunSettings {
  return {
    target,
    reading: 'answers',
    form: null,
    protocol: 'careful',
    proposer: 'sentence',
    operators: true,
    objective: 'score',
    race: 10,
    finalists: 3,
    onTopic: false,
    metaPrompt: null,
    selection: 'mean',
    keep: 8,
    perStep: 4,
    items: 20,
    steps: 12,
    seed: 1,
    temperature: 0.7,
    maxWords: 120,
    exemplars: 0,
    budget: { evaluations: null, tokens: null, minutes: null },
    patience: 0,
    seeds: ['none', 'dp', 'adjectives', 'placebo'],
    ownPrompts: [],
  };
}

/** 'What makes a model answer like an introvert?' is the page's wording; a record has a plain title. */
export function plainTitle({ target }: RunSettings): string {
  const words = TRAIT_WORDS[target.trait];
  return target.kind === 'pole'
    ? `${words.name}, ${target.pole}`
    : `${words.name} at ${target.tau.toFixed(2)}`;
}

/** What a head keeps of the choices. A run is simulated where its answers are, whoever writes. */
export function chosenIn(choices: RunChoices): Pick<RunHead, 'choice' | 'writer' | 'simulated'> {
  const { target } = choices;
  const writer = otherWriter(choices);
  return {
    choice: toStored(target),
    ...(writer && { writer: toStored(writer) }),
    simulated: target.kind === 'simulator',
  };
}

/** A run that has not begun: settings, items and device, nothing measured. */
export async function newRunHead(
  settings: RunSettings,
  choices: RunChoices,
  context: { id: string; createdAt: string },
): Promise<RunHead> {
  // Questions and their reader come with the first run: the first page shows settings only.
  const { loadBank } = await import('./banks');
  const bank = await loadBank(settings.target.trait, settings.bank);
  const { search, confirm, report } = bank.splits;
  return {
    schema: SCHEMA_VERSION,
    ...context,
    title: plainTitle(settings),
    app: APP_VERSION,
    settings: { ...settings, seeds: [...settings.seeds], ownPrompts: [...settings.ownPrompts] },
    bank: { id: bank.id, version: bank.version, digest: bank.digest },
    items: { search: [...search], confirm: [...confirm], report: [...report] },
    ...chosenIn(choices),
    target: null,
    optimizer: null,
    device: thisDevice(),
    runningMs: 0,
    progress: { stage: 'evaluate', step: 0, evaluations: 0 },
  };
}
