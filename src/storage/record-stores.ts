/** Where each kind of record is kept: its head, and the events it is made of. */
export const RECORD_STORES = {
  run: { heads: 'runs', events: 'events' },
  study: { heads: 'studies', events: 'studyEvents' },
  talk: { heads: 'talks', events: 'talkEvents' },
} as const;

export type RecordKind = keyof typeof RECORD_STORES;
export type RecordStores = (typeof RECORD_STORES)[RecordKind];
export const RECORD_KINDS = Object.keys(RECORD_STORES) as readonly RecordKind[];
