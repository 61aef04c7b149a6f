import type { StoredChoice } from '../core/record/schema';
import type { EngineDescription } from '../engines/contract';
import { DEFAULT_MODEL } from '../engines/wllama/default-model';
import { idOf } from '../engines/wllama/describe';
import { OtherModel } from './study-models';

/**
 * A model may be taken from another place than the one it was first named with, but it has to be that model. Throws
 * OtherModel; a folder of files has no name to compare.
 */
export function sameName(named: StoredChoice, { model }: EngineDescription): void {
  const wanted = idIn(named);
  if (wanted !== null && wanted !== model.id)
    throw new OtherModel({ kind: 'other-model-named', wanted, now: model.id });
}

function idIn(choice: StoredChoice): string | null {
  switch (choice.kind) {
    case 'simulator':
      return `simulator-${choice.landscape}`;
    case 'default-cpu':
      return DEFAULT_MODEL.id;
    case 'gguf-url':
      return idOf(choice.urls[0] ?? '');
    case 'gguf-files':
      return idOf(choice.names[0] ?? '');
    case 'webllm':
    case 'webllm-own':
      return choice.id;
    case 'webllm-folder':
      return null;
  }
}
