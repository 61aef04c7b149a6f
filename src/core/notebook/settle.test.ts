import { describe, expect, it } from 'vitest';
import { blankNotebook, type Entry, type NotebookDocument } from './document';
import { settled, type RecordRef } from './settle';

const blank = (id = 'first'): NotebookDocument =>
  blankNotebook({ id, title: 'Notebook', createdAt: '2026-11-21T10:00:00.000Z' });
const of = (id: string, ...entries: Entry[]): NotebookDocument => ({ ...blank(id), entries });
const run = (id: string, createdAt: string): RecordRef => ({ kind: 'run', id, createdAt });
const cell = (id: string): Entry => ({ kind: 'run', id, open: false });

describe('records and notebooks', () => {
  it('the first notebook takes what there is, oldest first', () => {
    const records = [
      run('b', '2026-02'),
      { kind: 'talk', id: 'c', createdAt: '2026-03' } as const,
      run('a', '2026-01'),
    ];
    const { documents, taken } = settled([], records, null, blank);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'run a',
      'run b',
      'talk c',
    ]);
    expect(taken).toHaveLength(3);
  });

  it('a new record goes to the end of the open notebook, and only there', () => {
    const [one, two] = [of('one', cell('a')), of('two', cell('b'), { kind: 'note', id: 'n', text: 'x' })];
    const records = [run('a', '1'), run('b', '2'), run('new', '0')];
    const { documents } = settled([one, two], records, 'two', blank);
    expect(documents[0]).toBe(one);
    expect(documents[1]?.entries.map(({ id }) => id)).toEqual(['b', 'n', 'new']);
    const closed = settled([one, two], records, 'gone', blank);
    expect(closed.documents[0]?.entries.map(({ id }) => id)).toEqual(['a', 'new']);
  });

  it('an entry without its record goes, a note stays, and nothing to do changes nothing', () => {
    const note: Entry = { kind: 'note', id: 'n', text: 'x' };
    const { documents } = settled([of('one', cell('gone'), note)], [], 'one', blank);
    expect(documents[0]?.entries).toEqual([note]);
    const whole = of('one', cell('a'));
    expect(settled([whole], [run('a', '1')], 'one', blank)).toEqual({ documents: [whole], taken: [] });
  });
});
