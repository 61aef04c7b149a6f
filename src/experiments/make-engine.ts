import { EngineError } from '../core/errors';
import type { Engine, EngineDescription } from '../engines/contract';
import { DEFAULT_MODEL } from '../engines/wllama/default-model';
import type { WllamaSource } from '../engines/wllama/source';
import { folderName, type EngineChoice } from './choice';
import { nearAddress } from './default-model';

export interface EngineWish {
  /** Seeds the simulator's world; real models ignore it. */
  readonly seed: number;
  /** The engine a run began with: the same weights are used again, so that its figures stay comparable. */
  readonly like: EngineDescription | null;
}

/** Makes the engine of a choice without loading its model. Engines are fetched only when asked for. */
export async function makeEngine(choice: EngineChoice, wish: EngineWish): Promise<Engine> {
  switch (choice.kind) {
    case 'simulator': {
      const { createSimulator } = await import('../engines/simulator/index');
      return createSimulator({ landscape: choice.landscape, seed: wish.seed });
    }
    case 'default-cpu': {
      const url = (await nearAddress()) ?? DEFAULT_MODEL.url;
      const { bytes, sha256 } = DEFAULT_MODEL;
      return wllama({ kind: 'url', urls: [url], bytes, sha256 }, wish);
    }
    case 'gguf-url':
      return wllama({ kind: 'url', urls: [...choice.urls] }, wish);
    case 'gguf-files':
      return wllama({ kind: 'files', files: [...choice.files] }, wish);
    case 'webllm':
    case 'webllm-own':
    case 'webllm-folder':
      return webllm(choice);
  }
}

async function webllm(
  choice: Extract<EngineChoice, { kind: 'webllm' | 'webllm-own' | 'webllm-folder' }>,
): Promise<Engine> {
  const engines = await import('../engines/webllm/index');
  if (choice.kind === 'webllm-own')
    return new engines.WebllmEngine(engines.fromLinks(choice.id, choice.model, choice.lib, document.baseURI));
  if (choice.kind === 'webllm-folder') {
    const files = choice.files.map((file) => ({ name: file.name, blob: file }));
    // The folder's own name, where the browser tells it, is the model's.
    const folder = folderName(choice.files) ?? 'local-model';
    return new engines.WebllmEngine(await engines.fromFolder(folder, files));
  }
  const record = (await engines.loadCatalogue()).find(({ id }) => id === choice.id);
  if (!record) throw new EngineError('file-invalid', `${choice.id} is not in the list of WebLLM models`);
  const mirror = choice.base ? { models: choice.base, libraries: choice.base } : {};
  return new engines.WebllmEngine(engines.fromCatalogue(record, mirror));
}

async function wllama(source: WllamaSource, { like }: EngineWish): Promise<Engine> {
  const { createWllamaEngine } = await import('../engines/wllama/index');
  const weights = like ? (like.model.quantisation.startsWith('F32 from') ? 'f32' : 'as-is') : 'auto';
  return createWllamaEngine({ source, weights });
}
