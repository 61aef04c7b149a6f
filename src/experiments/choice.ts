import type { StoredChoice } from '../core/record/schema';

type WithoutFiles = Exclude<StoredChoice, { readonly names: readonly string[] }>;

/** Which engine a run is to use: what a record stores, with real files in the place of their names. */
export type EngineChoice =
  | WithoutFiles
  | { readonly kind: 'gguf-files'; readonly files: readonly File[] }
  | { readonly kind: 'webllm-folder'; readonly files: readonly File[] };

/** The choice as a record keeps it: a folder by its own name, files by theirs. */
export function toStored(choice: EngineChoice): StoredChoice {
  if (!('files' in choice)) return choice;
  const folder = choice.kind === 'webllm-folder' ? folderName(choice.files) : null;
  return { kind: choice.kind, names: folder ? [folder] : choice.files.map((f) => f.name) };
}

/** Null where the browser does not tell which folder the files were in. */
export const folderName = (files: readonly File[]): string | null =>
  files[0]?.webkitRelativePath.split('/').at(-2) ?? null;

/** The choice of a stored run; null when its files have to be chosen again. */
export const fromStored = (stored: StoredChoice): EngineChoice | null => ('names' in stored ? null : stored);

/** Two choices with the same key are served by one loaded engine. */
export const choiceKey = (choice: EngineChoice): string =>
  'files' in choice
    ? JSON.stringify([choice.kind, ...choice.files.map((f) => [f.name, f.size, f.lastModified])])
    : JSON.stringify(choice);
