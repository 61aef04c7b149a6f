import type { EngineChoice } from '../../experiments/choice';
import { nameOf } from '../../experiments/choice-name';
import type { EngineStatus } from '../../experiments/workbench';
import type { RunHead, StoredChoice } from '../../core/record/schema';
import type { EngineDescription } from '../../engines/contract';
import { choiceKey } from '../../experiments/choice';
import { app } from '../text/en';

/** What the loaded engine of a choice says of itself; null where it is not loaded. */
export const loadedAs = (choice: EngineChoice, { held }: EngineStatus): EngineDescription | null =>
  held.find((one) => choiceKey(one.choice) === choiceKey(choice))?.description ?? null;

/** What a choice is called: by the loaded model's own name where it is a loaded one. */
export const engineName = (choice: EngineChoice, engine: EngineStatus): string =>
  choice.kind === 'simulator'
    ? sentenceCase(app.theSimulator)
    : (loadedAs(choice, engine)?.model.name ?? nameOf(choice));

export const modelInQuestion = (choice: EngineChoice, engine: EngineStatus): string =>
  choice.kind === 'simulator' ? app.theSimulator : engineName(choice, engine);

/** What a head says about the model. */
type WithEngine = Pick<RunHead, 'simulated' | 'target' | 'choice'>;

/** What answered in a stored run or study. */
export function headEngine(head: WithEngine): string {
  if (head.simulated) return sentenceCase(app.theSimulator);
  return head.target ? head.target.model.name : storedName(head.choice);
}

export const headModelInQuestion = (head: WithEngine): string =>
  head.simulated ? app.theSimulator : headEngine(head);

/** Another model than the one that answers: it writes the prompts. */
export interface Writer {
  readonly name: string;
  /** No language model writes: said wherever it is named. */
  readonly simulated: boolean;
}

/** The writer of a run that has not begun; null where the model that answers writes. */
export function writerOf(choice: EngineChoice | null, engine: EngineStatus): Writer | null {
  if (!choice) return null;
  return choice.kind === 'simulator'
    ? { name: app.simulatorOf[choice.landscape], simulated: true }
    : { name: engineName(choice, engine), simulated: false };
}

/** What wrote the prompts of a stored run; null where the model that answers did. */
export function headWriter({
  target,
  writer,
  optimizer,
}: Pick<RunHead, 'target' | 'writer' | 'optimizer'>): Writer | null {
  if (writer?.kind === 'simulator') return { name: app.simulatorOf[writer.landscape], simulated: true };
  const known = optimizer && target && optimizer.model.id !== target.model.id ? optimizer : null;
  if (known) return { name: known.model.name, simulated: known.simulated };
  return writer ? { name: optimizer?.model.name ?? storedName(writer), simulated: false } : null;
}

const storedName = (choice: StoredChoice): string =>
  'names' in choice ? (choice.names[0] ?? '') : nameOf(choice);

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
