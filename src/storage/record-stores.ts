/**
 * Where each kind of record is kept: its head, the events it is made of, and what is computed from them and kept beside
 * them until they are replaced.
 */
export const RECORD_STORES = {
  run: { heads: 'runs', events: 'events', cache: 'checkpoints' },
  study: { heads: 'studies', events: 'studyEvents', cache: null },
  talk: { heads: 'talks', events: 'talkEvents', cache: null },
} as const;

export type RecordKind = keyof typeof RECORD_STORES;
export type RecordStores = (typeof RECORD_STORES)[RecordKind];
export const RECORD_KINDS = Object.keys(RECORD_STORES) as readonly RecordKind[];
