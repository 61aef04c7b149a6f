import * as v from 'valibot';
import { refused } from '../problems/refused';
import type { RunSettings } from '../loop/types';
import { STUDY_IDS, studyOf, type StudyId } from '../studies/index';
import { placeOf, wantedBy } from './issue';
import { LINK_WORDS } from './link-words';
import { pack, unpack } from './link-pack';
import { settingsSchema, storedChoiceSchema, type StoredChoice } from './schema';

/**
 * A cell in the fragment of an address: what it asks and how, never what was answered. The version stands outside
 * of what is packed, so that an older page can name a newer link. A setting means what it meant in that version:
 * whoever raises SCHEMA_VERSION or STUDY_SCHEMA_VERSION raises LINK_VERSION, with an entry in UPGRADES.
 */
export const LINK_VERSION = 1;
/** Characters of a fragment made here, characters read from outside, bytes after unpacking. */
export const LINK_LIMITS = { made: 8_000, read: 64 * 1024, unpacked: 1_000_000 } as const;

const START = 'share=';
const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100));

const schema = v.object({
  title: v.pipe(v.string(), v.maxLength(120)),
  cell: v.variant('kind', [
    v.object({ kind: v.literal('run'), settings: settingsSchema }),
    /** `settings` is checked by the study itself. */
    v.object({ kind: v.literal('study'), study: v.picklist(STUDY_IDS), settings: v.unknown() }),
  ]),
  /** Files of a device are named, not sent. */
  choice: storedChoiceSchema,
  /** A second model that writes the prompts, where there is one. */
  writer: v.exactOptional(storedChoiceSchema),
  /** Parts of the settings sentence that a handout keeps as they are. Names this page does not know do nothing. */
  locked: v.optional(names, []),
  /** Kinds of cell (`run`, or a study's id, or another entry of the outline) that a handout does not offer. */
  hidden: v.optional(names, []),
});

export type SharedCell =
  | { readonly kind: 'run'; readonly settings: RunSettings }
  | { readonly kind: 'study'; readonly study: StudyId; readonly settings: unknown };

export interface SharedLink {
  readonly title: string;
  readonly cell: SharedCell;
  readonly choice: StoredChoice;
  readonly writer?: StoredChoice;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
}

/** From what version n holds to what n + 1 holds, by n. Version 1 is the first: nothing to upgrade yet. */
const UPGRADES: Readonly<Record<number, (payload: unknown) => unknown>> = {};

/** The fragment of an address, without '#'. Throws InputError for what is too long for a link. */
export function writeLink(shared: SharedLink): string {
  const { title, cell, choice, writer, locked, hidden } = shared;
  const payload = { title, cell, choice, writer, ...listed({ locked, hidden }) };
  const fragment = `${START}${LINK_VERSION}.${pack(JSON.stringify(payload), LINK_WORDS[LINK_VERSION] ?? '')}`;
  if (fragment.length <= LINK_LIMITS.made) return fragment;
  throw refused({
    kind: 'link-would-be-too-long',
    characters: fragment.length,
    most: LINK_LIMITS.made,
  });
}

/** A typed cell from a fragment, with or without '#'. Throws InputError in one sentence, with what to do. */
export function readLink(fragment: string): SharedLink {
  if (fragment.length > LINK_LIMITS.read) throw refused({ kind: 'link-too-long' });
  // What a chat adds behind a link (a full stop, a bracket) is no part of it.
  const [, digits, packed] = /^#?share=(\d{1,6})\.([\w-]+)/.exec(fragment.trim()) ?? [];
  const version = Number(digits);
  if (packed === undefined || !(version >= 1)) throw refused({ kind: 'link-damaged' });
  if (version > LINK_VERSION) throw refused({ kind: 'link-newer' });
  const text = unpack(packed, LINK_WORDS[version] ?? '', LINK_LIMITS.unpacked);
  if (text === null) throw refused({ kind: 'link-damaged' });
  let payload = parse(text);
  for (let at = version; at < LINK_VERSION; at++) payload = UPGRADES[at]?.(payload) ?? payload;
  const shared = check(schema, payload, '');
  const { cell } = shared;
  if (cell.kind === 'run') return shared;
  const settings = check(studyOf(cell.study).settings, cell.settings, 'cell.settings.');
  return { ...shared, cell: { ...cell, settings } };
}

/** An empty list needs no characters. */
const listed = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused({ kind: 'link-damaged' });
  }
}

function check<S extends v.GenericSchema>(schema: S, input: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refused({ kind: 'link-unusable', at: placeOf(issue, at), because: wantedBy(issue) });
}
