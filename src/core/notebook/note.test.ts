import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteBlocks, type Block, type Span } from './note';

const spans = (text: string): readonly Span[] => {
  const [block] = noteBlocks(text);
  return block && 'spans' in block ? block.spans : [];
};
const links = (all: readonly Span[]): Span[] =>
  all.flatMap((one) => ('spans' in one ? links(one.spans) : one.kind === 'link' ? [one] : []));
const allSpans = (blocks: readonly Block[]): readonly Span[] =>
  blocks.flatMap((block) =>
    'spans' in block ? block.spans : block.kind === 'list' ? block.items.flat() : [],
  );
const said = (all: readonly Span[]): string =>
  all.map((one) => ('spans' in one ? said(one.spans) : one.text)).join('');

describe('a note', () => {
  it('is read into headings, paragraphs, lists and code', () => {
    const text =
      '# What I saw\nIt went **up**,\nthen *down*.\n\n- one\n- `two`\n\n1. a\n2) b\n```\n# no heading\n```';
    expect(noteBlocks(text)).toEqual([
      { kind: 'heading', level: 1, spans: [{ kind: 'text', text: 'What I saw' }] },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'It went ' },
          { kind: 'bold', spans: [{ kind: 'text', text: 'up' }] },
          { kind: 'text', text: ',\nthen ' },
          { kind: 'italic', spans: [{ kind: 'text', text: 'down' }] },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'one' }], [{ kind: 'code', text: 'two' }]],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
      { kind: 'code', text: '# no heading' },
    ]);
  });

  it('links to http(s) only, with the host that the address has', () => {
    expect(spans('[the paper](https://arXiv.org/abs/1?x=y#z)')).toEqual([
      { kind: 'link', text: 'the paper', href: 'https://arXiv.org/abs/1?x=y#z', host: 'arxiv.org' },
    ]);
    expect(links(spans('[local](http://127.0.0.1:8080/a)'))).toMatchObject([{ host: '127.0.0.1:8080' }]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://x.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://good.org@evil.org/',
    'https:\\\\evil.org',
    'https://good.org\\@evil.org',
    '//evil.org',
    'https://evil.org/"onmouseover="x',
    'https://еvil.org/',
    ' https://evil.org',
    'https://',
    '',
  ])('an address like %j stays the text it is', (href) => {
    const text = `[words](${href})`;
    expect(links(spans(text))).toEqual([]);
  });

  it('what looks like HTML stays text, letter by letter', () => {
    const text = '<img src=x onerror=alert(1)> <b>no</b> &amp; <script>';
    expect(noteBlocks(text)).toEqual([{ kind: 'paragraph', spans: [{ kind: 'text', text }] }]);
  });

  it('marks that are not closed, or hold on to no words, stay as they are', () => {
    for (const text of ['2 * 3 * 4', '**', '*a', 'a`b', '[a](b', '** a **', '[a]'])
      expect(said(spans(text))).toBe(text);
  });

  it('leaves out what turns the order of letters round', () => {
    expect(said(spans('abc\u202edef\u0007'))).toBe('abcdef');
  });

  it('any text is read and keeps its letters, also thousands of marks', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'*`[]()#-1. \nahtps:/<>&"\\'), maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const found = links(allSpans(noteBlocks(text)));
        for (const link of found) expect(link).toHaveProperty('href', expect.stringMatching(/^https?:\/\//i));
        const letters = (one: string) => [...one.replace(/[^a-z]/g, '')];
        const shown = noteBlocks(text).map((b) => ('text' in b ? b.text : said(allSpans([b]))));
        // Addresses are left out of what is said; everything else comes in the order it was written.
        const written = letters(text);
        let at = 0;
        const lost = letters(shown.join('')).filter((letter) => {
          const found = written.indexOf(letter, at);
          at = found + 1;
          return found < 0;
        });
        expect(lost).toEqual([]);
      }),
    );
    // Marks that are never closed cost no more than their length: else this would not end in time.
    for (const mark of ['[', '*', '**a', '`', '[a](', '# ', '- ', '[](', '*`['])
      expect(noteBlocks(mark.repeat(7000)).length).toBeGreaterThan(0);
  });
});
