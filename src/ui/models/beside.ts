import { choiceKey, type EngineChoice } from '../../experiments/choice';
import type { DeviceReport } from '../../engines/device';
import type { EngineDescription } from '../../engines/contract';
import type { CatalogueRecord } from '../../engines/webllm/records';
import { bytes } from '../kit/format';
import { models } from '../text/en/models';
import { DEFAULT_MEMORY_MB } from './default-memory';

/** Another model that stays loaded: what it takes counts in every verdict. */
export interface Beside {
  readonly choice: EngineChoice;
  /** Megabytes while it runs; null where nothing tells. */
  readonly memoryMB: number | null;
  /** It may take more: only the size of its files is known. */
  readonly atLeast: boolean;
}

/** What is known of the memory that a chosen model takes, from the catalogue, its files, or its own description. */
export function besideOf(
  choice: EngineChoice,
  records: readonly CatalogueRecord[],
  description: EngineDescription | null,
): Beside {
  const known = (memoryMB: number | null, atLeast = false): Beside => ({ choice, memoryMB, atLeast });
  if (choice.kind === 'simulator') return known(0);
  if (choice.kind === 'default-cpu') return known(DEFAULT_MEMORY_MB);
  if (choice.kind === 'webllm') return known(records.find(({ id }) => id === choice.id)?.vramMB ?? null);
  const size =
    'files' in choice ? choice.files.reduce((sum, f) => sum + f.size, 0) : description?.model.bytes;
  return size ? known(size / 1e6, true) : known(null);
}

/** Megabytes to add for a row; none where it is the same model: that one is loaded once. */
export const besideMB = (beside: Beside | null, row: EngineChoice): number =>
  beside && choiceKey(beside.choice) !== choiceKey(row) ? (beside.memoryMB ?? 0) : 0;

/** What the verdicts count, in words; null where the other model takes nothing. */
export function besideWords({ memoryMB, atLeast }: Beside, device: DeviceReport | null): string | null {
  if (memoryMB === 0) return null;
  const text = models.beside;
  if (memoryMB === null) return text.unknown;
  const needs = text.needs(bytes(memoryMB * 1e6), atLeast);
  return device?.memoryGiB === null ? `${needs} ${text.hidden}` : `${needs} ${text.both}`;
}
