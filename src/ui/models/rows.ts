import type { EngineChoice } from '../../experiments/choice';
import { fits, type DeviceReport, type Fit } from '../../engines/device';
import type { CatalogueRecord } from '../../engines/webllm/records';
import { DEFAULT_MODEL } from '../../engines/wllama/default-model';
import { bytes } from '../kit/format';
import { models } from '../text/en/models';
import { besideMB, type Beside } from './beside';
import { DEFAULT_MEMORY_MB } from './default-memory';

/** One model one can choose, as the table shows it. */
export interface ModelRow {
  readonly key: string;
  readonly choice: EngineChoice;
  readonly name: string;
  readonly note: string;
  /** Bytes to download; `exact` false for our estimate. */
  readonly bytes: number | null;
  readonly exact: boolean;
  readonly fit: Fit | null;
  readonly licence: { readonly name: string; readonly link: string | null } | null;
  readonly host: string;
  readonly owner: string;
}

/** Downloads are about this share of WebLLM's memory figure, by the models we looked up. */
const DOWNLOAD_SHARE = 0.8;

/** Families worth a first look, smallest first; the id without its number format. */
const SUGGESTED: readonly { readonly id: string; readonly note: string }[] = [
  { id: 'SmolLM2-360M-Instruct', note: models.notes.small },
  { id: 'Llama-3.2-1B-Instruct', note: models.notes.answers },
  { id: 'Qwen2.5-1.5B-Instruct', note: models.notes.writes },
  { id: 'Llama-3.2-3B-Instruct', note: models.notes.large },
];
/** How many models are suggested at once. */
const SHOWN = 3;

export const DEFAULT_KEY = 'default-cpu';

/** `beside` is a model that stays loaded: its memory is counted too. */
export function defaultRow(
  device: DeviceReport | null,
  near: boolean,
  beside: Beside | null = null,
): ModelRow {
  const choice = { kind: 'default-cpu' } as const;
  const { bytes, licence, name, url, repository } = DEFAULT_MODEL;
  const needs = {
    engine: 'wllama',
    memoryMB: DEFAULT_MEMORY_MB,
    bytes,
    f16: false,
    bufferBytes: null,
  } as const;
  return {
    key: DEFAULT_KEY,
    choice,
    name,
    note: models.cpuNote,
    bytes,
    exact: true,
    fit: device && fits(needs, device, besideMB(beside, choice)),
    licence: { name: licence, link: `https://huggingface.co/${repository}` },
    host: near ? models.thisSite : new URL(url).host,
    owner: near ? '' : (repository.split('/')[0] ?? ''),
  };
}

export function catalogueRow(
  record: CatalogueRecord,
  device: DeviceReport | null,
  note = '',
  beside: Beside | null = null,
): ModelRow {
  const choice = { kind: 'webllm', id: record.id } as const;
  const bytes = record.vramMB * 1e6 * DOWNLOAD_SHARE;
  const place = new URL(record.weights);
  const needs = {
    engine: 'webllm',
    memoryMB: record.vramMB,
    bytes,
    f16: record.f16,
    bufferBytes: record.bufferBytes,
  } as const;
  return {
    key: record.id,
    choice,
    name: record.name,
    note: [models.gpuNote(record.quantisation), note].filter(Boolean).join(', '),
    bytes,
    exact: false,
    fit: device && fits(needs, device, besideMB(beside, choice)),
    licence: record.licence,
    host: place.host,
    owner: place.pathname.split('/')[1] ?? '',
  };
}

const runs = (row: ModelRow): boolean => row.fit?.verdict === 'fits' || row.fit?.verdict === 'tight';

/** The two or three models worth trying here, in the number format this device can do. */
export function suggested(
  records: readonly CatalogueRecord[],
  device: DeviceReport,
  beside: Beside | null = null,
): ModelRow[] {
  const f16 = device.gpu.verdict === 'ready' && device.gpu.f16;
  const rows = SUGGESTED.flatMap(({ id, note }) => {
    const record = records.find((r) => r.id === `${id}-${f16 ? 'q4f16_1' : 'q4f32_1'}-MLC`);
    return record ? [catalogueRow(record, device, note, beside)] : [];
  }).filter(runs);
  const comfortable = rows.filter((r) => r.fit?.verdict === 'fits');
  return (comfortable.length >= 2 ? comfortable : rows).slice(0, SHOWN);
}

/** Rows whose name, note, licence or host hold every word. */
export function find(rows: readonly ModelRow[], query: string, fitting: boolean): ModelRow[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (fitting && !runs(row)) return false;
    const text = `${row.key} ${row.name} ${row.note} ${row.licence?.name ?? ''} ${row.host}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

const mega = (mb: number) => bytes(mb * 1e6);
/** A model that needs less than this share of what is at hand fits easily. */
const EASY = 0.4;

/** The verdict in words, with the figures where it is close. */
export function fitWords({ verdict, neededMB, availableMB, by }: Fit): string {
  const { fit } = models;
  if (verdict === 'fits')
    return availableMB !== null && neededMB < availableMB * EASY ? fit.easily : fit.fits;
  if (verdict === 'tight')
    return availableMB === null
      ? fit.tightUnknown(mega(neededMB))
      : fit.tight(mega(neededMB), mega(availableMB));
  if (by === 'storage') return fit.storage(mega(neededMB), mega(availableMB ?? 0));
  return by === 'memory' ? fit.tooLarge(mega(neededMB)) : fit[by];
}

export const sizeWords = ({ bytes: size, exact }: Pick<ModelRow, 'bytes' | 'exact'>): string =>
  size === null ? models.sizeUnknown : exact ? bytes(size) : models.about(bytes(size));
