import { DEFAULT_MODEL } from '../engines/wllama/default-model';
import { folderName, type EngineChoice } from './choice';

/** What to call a choice before its model has said its own name. */
export function nameOf(choice: EngineChoice): string {
  switch (choice.kind) {
    case 'simulator':
      return 'Simulator';
    case 'default-cpu':
      return DEFAULT_MODEL.name;
    case 'gguf-url':
      return choice.urls[0]?.split('/').at(-1) ?? 'GGUF';
    case 'webllm-folder':
      return folderName(choice.files) ?? 'local files';
    case 'gguf-files':
      return choice.files[0]?.name ?? 'local files';
    case 'webllm':
    case 'webllm-own':
      return choice.id;
  }
}
