import { EngineError } from '../core/errors';
import type { RunHead, StoredChoice } from '../core/record/schema';
import { choiceKey, type EngineChoice } from './choice';
import type { RunSnapshot } from './contract';
import type { EngineHolder } from './engine-holder';
import type { ChooseAgain } from './choose-again';
import { WriterNotLoaded, type Role, type RunEngines } from './roles';

interface Wanted {
  readonly head: RunHead;
  /** Null where local files have to be chosen again. */
  readonly target: EngineChoice | null;
  /** Null where the target writes too, or where local files have to be chosen again. */
  readonly writer: EngineChoice | null;
  show(loading: RunSnapshot['loading']): void;
}

/**
 * The engines of a run, each loaded once; one for both roles where one model does both. Throws ChooseAgain naming
 * the file and its role, WriterNotLoaded where only the writer could not be loaded, else EngineError.
 */
export async function runEngines(
  holder: EngineHolder,
  { head, target, writer, show }: Wanted,
  signal: AbortSignal,
): Promise<RunEngines> {
  if (!target) throw await fileAgain('target', head.choice);
  if (head.writer && !writer) throw await fileAgain('writer', head.writer);
  const run = { what: 'run', show } as const;
  const { seed } = head.settings;
  const answers = await holder.takeFor(run, target, { seed, like: head.target }, signal, writer);
  if (!writer || choiceKey(writer) === choiceKey(target)) return { target: answers, writer: answers };
  try {
    const writes = await holder.takeFor(run, writer, { seed, like: head.optimizer }, signal, target);
    return { target: answers, writer: writes };
  } catch (cause) {
    throw cause instanceof EngineError && cause.code !== 'aborted' ? new WriterNotLoaded(cause) : cause;
  }
}

async function fileAgain(role: Role, stored: StoredChoice): Promise<ChooseAgain> {
  const { ChooseAgain } = await import('./choose-again');
  const name = 'names' in stored ? (stored.names[0] ?? '') : '';
  return new ChooseAgain(role, { kind: 'file-again', role, name });
}
