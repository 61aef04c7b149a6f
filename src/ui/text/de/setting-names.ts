import type { RunSettings } from '../../../core/loop/types';

/** Wie jede Einstellung eines Laufs in einem Satz heißt. */
const NAMES: Readonly<Record<keyof RunSettings | 'model' | 'writer', string>> = {
  target: 'das Ziel',
  bank: 'die Fragen',
  reading: 'die Messweise',
  form: 'die Form der Fragen',
  protocol: 'das Vorgehen',
  proposer: 'wie neue Prompts geschrieben werden',
  operators: 'ob eine Regel einspringt',
  objective: 'wonach geordnet wird',
  race: 'das Rennen',
  finalists: 'wie viele noch einmal gemessen werden',
  onTopic: 'die Themenprüfung',
  metaPrompt: 'die Anfrage an den Schreiber',
  selection: 'wie die besten gewählt werden',
  keep: 'behaltene Prompts',
  perStep: 'neue Prompts je Schritt',
  items: 'Fragen für jeden Prompt',
  steps: 'Schritte',
  seed: 'der Zufallsstart',
  temperature: 'die Temperatur',
  maxWords: 'der längste Prompt',
  exemplars: 'die Beispielfragen für den Schreiber',
  budget: 'die Grenzen',
  patience: 'die Grenze der Schritte ohne Gewinn',
  seeds: 'die Startprompts',
  ownPrompts: 'deine eigenen Startprompts',
  model: 'das Modell',
  writer: 'der Schreiber der Prompts',
};

const nameOf = (setting: string): string =>
  setting in NAMES ? NAMES[setting as keyof typeof NAMES] : setting;

/** 'Schritte, das Rennen und die Messweise'. */
export function settingNames(settings: readonly string[]): string {
  const names = settings.map(nameOf);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`;
}
