import type { TalkRecord } from '../../core/talk/record';

/** A simulated talk says so in its name. */
export const talkStem = ({ createdAt, id, simulated }: TalkRecord): string =>
  `personaloop-talk-${createdAt.slice(0, 10)}-${id.slice(0, 6)}${simulated ? '-SIMULATED' : ''}`;

/** The complete talk; opening it again gives the same talk. */
export const talkFile = (record: TalkRecord): [Blob, string] => [
  new Blob([JSON.stringify(record)], { type: 'application/json' }),
  `${talkStem(record)}.personaloop.json`,
];

/** One CSV a table, zipped. */
export async function talkCsvZip(record: TalkRecord): Promise<[Blob, string]> {
  const [{ talkTables }, { zipped }] = await Promise.all([import('./talk-tables'), import('./bundle')]);
  return [zipped(talkTables(record)), `${talkStem(record)}-csv.zip`];
}
