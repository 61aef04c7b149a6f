import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankNotebook, readDocument, type Entry, type NotebookDocument } from './document';
import { applied, type Operation } from './operations';

const cell = (id: string, open = false): Entry => ({ kind: 'run', id, open });
const note = (id: string, text = id): Entry => ({ kind: 'note', id, text });
const blank = blankNotebook({ id: 'n', title: 'Notebook', createdAt: '2026-11-21T10:00:00.000Z' });
const of = (...entries: Entry[]): NotebookDocument => ({ ...blank, entries });
const ids = ({ entries }: NotebookDocument) => entries.map(({ id }) => id).join('');

const idOf = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const place = fc.integer({ min: -2, max: 7 });
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constantFrom('run', 'study', 'talk'), id: idOf, open: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), id: idOf, text: fc.string() }),
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), entry, at: place }),
  fc.record({ type: fc.constant('move' as const), id: idOf, to: place }),
  fc.record({ type: fc.constant('fold' as const), id: idOf, open: fc.boolean() }),
  fc.record({ type: fc.constant('edit' as const), id: idOf, text: fc.string() }),
  fc.record({ type: fc.constant('remove' as const), id: idOf }),
  fc.record({ type: fc.constant('rename' as const), title: fc.string({ minLength: 1 }) }),
);
const document = fc
  .uniqueArray(entry, { selector: ({ id }) => id })
  .map((entries): NotebookDocument => ({ ...blank, entries }));

describe('operations on a notebook', () => {
  it('any sequence, undone in turn, gives back the start; done again, the end', () => {
    fc.assert(
      fc.property(document, fc.array(operation, { maxLength: 30 }), (start, operations) => {
        let now = start;
        const back: Operation[] = [];
        for (const one of operations) {
          const { document: next, inverse } = applied(now, one);
          if (inverse) back.push(inverse);
          else expect(next).toBe(now);
          now = next;
        }
        const end = now;
        const again: Operation[] = [];
        for (const one of back.toReversed()) {
          const { document: next, inverse } = applied(now, one);
          now = next;
          if (inverse) again.push(inverse);
        }
        expect(now).toEqual(start);
        expect(again).toHaveLength(back.length);
        for (const one of again.toReversed()) now = applied(now, one).document;
        expect(now).toEqual(end);
      }),
    );
  });

  it('never leave a notebook that cannot be read, and never change the one they were given', () => {
    fc.assert(
      fc.property(document, operation, (start, one) => {
        const before = JSON.stringify(start);
        const { document: next } = applied(start, one);
        expect(readDocument(JSON.parse(JSON.stringify(next)))).toEqual(next);
        expect(JSON.stringify(start)).toBe(before);
      }),
    );
  });

  it('move by position, as far as there is room', () => {
    const start = of(cell('a'), note('b'), cell('c'));
    expect(ids(applied(start, { type: 'move', id: 'a', to: 1 }).document)).toBe('bac');
    expect(ids(applied(start, { type: 'move', id: 'a', to: 9 }).document)).toBe('bca');
    expect(ids(applied(start, { type: 'move', id: 'c', to: -4 }).document)).toBe('cab');
    expect(applied(start, { type: 'move', id: 'a', to: -1 }).inverse).toBeNull();
  });

  it('put back what was removed where it stood', () => {
    const start = of(cell('a'), note('b', 'words'), cell('c', true));
    const { document: gone, inverse } = applied(start, { type: 'remove', id: 'b' });
    expect(ids(gone)).toBe('ac');
    expect(inverse && applied(gone, inverse).document).toEqual(start);
  });

  it('leave alone what is not there, and what they do not fit', () => {
    const start = of(cell('a'), note('b'));
    for (const one of [
      { type: 'remove', id: 'x' },
      { type: 'fold', id: 'b', open: true },
      { type: 'edit', id: 'a', text: 'no' },
      { type: 'add', entry: note('a'), at: 0 },
      { type: 'rename', title: '  ' },
    ] as const)
      expect(applied(start, one)).toEqual({ document: start, inverse: null });
  });
});

describe('a stored notebook', () => {
  it('is refused with the place where it is damaged, and where a newer page wrote it', () => {
    expect(() => readDocument({ ...blank, entries: [cell('a'), note('a')] })).toThrow(/"entries".*twice/);
    expect(() => readDocument({ ...blank, title: '' })).toThrow(/"title"/);
    expect(() => readDocument({ ...blank, schema: 2 })).toThrow(/newer version/);
    expect(() => readDocument('text')).toThrow(/damaged/);
  });
});
