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

/** Times differ between two runs that are otherwise the same. */
export const withoutTimes = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'ms' ? 0 : part))) as T;

/** One name for each thing that was measured or asked: what is there twice was doubled, what is missing is lost. */
export function namesOf(events: readonly (RunEvent | StudyEvent)[]): string[] {
  return events.flatMap((event) => {
    switch (event.type) {
      case 'scored': {
        const of = `#${event.candidate} ${event.split}${event.shuffled ? ' shuffled' : ''}`;
        return event.readings.map((reading) => `${of} ${reading.itemId}`);
      }
      case 'read':
        return event.readings.map((reading) => `${event.job} ${reading.itemId}`);
      case 'judged':
        return [`judged ${event.subject}`];
      case 'replied':
        return [`call ${event.call.id}`];
      case 'stopped':
        return [`stopped ${event.reason}`];
    }
  });
}

/** What a killed record lost and doubled against one that nobody disturbed. */
export function compared(straight: readonly string[], killed: readonly string[]) {
  const seen = new Set<string>();
  const doubled = killed.filter((name) => seen.size === seen.add(name).size);
  const lost = straight.filter((name) => !seen.has(name));
  return { lost, doubled };
}
