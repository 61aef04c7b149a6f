import type { Page } from '@playwright/test';
import type { RunEvent } from '../../../src/core/loop/types';
import type { RunHead } from '../../../src/core/record/schema';
import type { StudyEvent, StudyHead } from '../../../src/core/record/study';

interface Kinds {
  run: { head: RunHead; event: RunEvent };
  study: { head: StudyHead; event: StudyEvent };
}
export type Kind = keyof Kinds;

export interface Stored<K extends Kind = Kind> {
  readonly head: Kinds[K]['head'];
  readonly events: readonly Kinds[K]['event'][];
}

const STORES = { run: ['runs', 'events'], study: ['studies', 'studyEvents'] } as const;

/** What the browser's own storage holds of a record, read past the page's code. Without an id: of the newest. */
export async function stored<K extends Kind>(page: Page, kind: K, id?: string): Promise<Stored<K>> {
  const text = await page.evaluate(
    ([heads, log, wanted]) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('personaloop');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const tx = db.transaction([heads, log]);
          const all = tx.objectStore(heads).getAll();
          all.onsuccess = () => {
            const head = wanted
              ? all.result.find((one: { id: string }) => one.id === wanted)
              : all.result.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
            const rows = tx
              .objectStore(log)
              .getAll(IDBKeyRange.bound([head?.id ?? '', 0], [head?.id ?? '', Infinity]));
            rows.onsuccess = () => {
              db.close();
              resolve(JSON.stringify({ head, events: rows.result.map((row) => row.event) }));
            };
          };
        };
      }),
    [STORES[kind][0], STORES[kind][1], id ?? ''] as const,
  );
  return JSON.parse(text) as Stored<K>;
}

/** A file with which a record begins anew under another id: nothing is measured yet. */
export function unbegun<K extends Kind>(
  kind: K,
  head: Kinds[K]['head'],
  change: { readonly id: string; readonly settings?: object },
): { name: string; mimeType: string; buffer: Buffer } {
  const settings = { ...(head.settings as object), ...change.settings };
  const begin =
    kind === 'run'
      ? { optimizer: null, progress: { stage: 'evaluate', step: 0, evaluations: 0 } }
      : { progress: { ...head.progress, done: 0 } };
  const record = {
    ...head,
    ...begin,
    ...{ kind: `personaloop-${kind}`, id: change.id, settings, events: [], target: null, runningMs: 0 },
  };
  const buffer = Buffer.from(JSON.stringify(record));
  return { name: `${change.id}.personaloop.json`, mimeType: 'application/json', buffer };
}
