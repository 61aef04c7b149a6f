import fc from 'fast-check';
import type { Store } from '../../src/storage/db';
import { changes, mutated, type Change } from './mutate';
import type { AnyRecord } from './originals';
import { HOSTILE_VALUES } from './values';

/** One thing that somebody wrote into the browser's storage past the page. */
export interface Garbage {
  readonly store: Store;
  readonly value: Readonly<Record<string, unknown>>;
}

const circle = () => {
  const own: Record<string, unknown> = { name: 'round' };
  return Object.assign(own, { self: own, list: [own] });
};
/** What IndexedDB keeps and JSON does not know. */
const ODD: readonly (() => unknown)[] = [
  circle,
  () =>
    new Map<unknown, unknown>([
      ['a', 1],
      [{}, new Set([1])],
    ]),
  () => new Set(['__proto__']),
  () => new Date('2026-11-21T10:00:00Z'),
  () => new Date(Number.NaN),
  () => /<script>/giu,
  () => new Error('stored'),
  () => 10n,
  () => Number.NaN,
  () => undefined,
  () => new Uint8Array([1, 2, 3]),
  () => new ArrayBuffer(8),
  () => new Blob(['<script>alert(1)</script>'], { type: 'text/html' }),
  () => 'x'.repeat(2_000_000),
  ...HOSTILE_VALUES.map((value) => () => value),
];
/** Keys that IndexedDB takes; the page makes letters and digits only. */
const KEYS: readonly IDBValidKey[] = [
  '',
  ' ',
  'g1',
  '__proto__',
  '../x',
  '<img>',
  7,
  -0.5,
  new Date(9),
  [1, ['a']],
];
const PLACES: readonly IDBValidKey[] = [0, 1, 3, -1, 1e9, 'openness', '', [2], new Date(3)];

const STORES = {
  'personaloop-run': ['runs', 'events'],
  'personaloop-study': ['studies', 'studyEvents'],
  'personaloop-talk': ['talks', 'talkEvents'],
} as const;
const LOOSE = ['runs', 'studies', 'talks', 'notebooks', 'banks'] as const;
const LOGS = ['events', 'studyEvents', 'talkEvents', 'bankItems'] as const;
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A head of nothing but odd fields, one that lacks a field, one of a later version; its events damaged, too. */
const bit = fc.record({ how: fc.nat(6), pick: fc.nat(10_000), field: fc.nat(10_000), list: changes });
export const garbage = fc.array(bit, { minLength: 1, maxLength: 5 });

/** What is written for one bit of garbage; the records it is made from stay as they are. */
export function rowsOf(
  valid: readonly AnyRecord[],
  bits: readonly { how: number; pick: number; field: number; list: readonly Change[] }[],
): Garbage[] {
  return bits.flatMap(({ how, pick, field, list }, n): Garbage[] => {
    const { kind, events, ...head } = at(valid, pick);
    const [heads, log] = STORES[kind];
    const id = `hurt-${n}`;
    const fields = Object.keys(head).filter((name) => name !== 'id');
    const odd = at(ODD, field)();
    const lies = (changed: readonly unknown[]) =>
      changed.map((event, index) => ({ store: log, value: { run: id, index, event } }));
    switch (how) {
      case 0: {
        const { [at(fields, field)]: _, ...rest } = head as Record<string, unknown>;
        return [{ store: heads, value: { ...rest, id } }, ...lies(events)];
      }
      case 1:
        return [{ store: heads, value: { ...head, [at(fields, pick)]: odd, id } }, ...lies(events)];
      case 2: {
        const changed = mutated({ ...head, events }, list) as Record<string, unknown>;
        const { events: own, ...rest } = changed;
        return [{ store: heads, value: { ...rest, id } }, ...lies(Array.isArray(own) ? own : [own])];
      }
      case 3:
        return [{ store: heads, value: { ...head, schema: 2 + (pick % 9), id } }];
      case 4: {
        // A whole head over answers of which one is missing or something else.
        const place = field % Math.max(1, events.length);
        const rows = lies(pick % 2 ? events.with(place, odd as never) : events);
        return [{ store: heads, value: { ...head, id } }, ...(pick % 2 ? rows : rows.toSpliced(place, 1))];
      }
      case 5:
        return [
          { store: at(LOOSE, pick), value: { id: at(KEYS, field), createdAt: odd, entries: odd, odd } },
        ];
      default: {
        const store = at(LOGS, pick);
        const [owner, place] = [at(KEYS, field), at(PLACES, pick >> 3)];
        const keys = store === 'bankItems' ? { bank: owner, trait: place } : { run: owner, index: place };
        return [{ store, value: { ...keys, event: odd, items: odd } }];
      }
    }
  });
}
