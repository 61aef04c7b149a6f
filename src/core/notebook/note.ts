/**
 * A small part of Markdown, read into nodes that the page draws as elements; never into HTML. Whatever is not one of
 * these forms stays the text it is: headings, lists, code, bold, italic, and links to http(s) addresses.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string };

export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'bold'; readonly spans: readonly Span[] }
  | { readonly kind: 'italic'; readonly spans: readonly Span[] }
  /** `host` is shown beside the words: where a link goes is never hidden. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly host: string };

/** Marks that draw text in another order than it is written, and what no keyboard writes. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const HEADING = /^(#{1,3}) +(.*)$/;
const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +(.*)$/;
const FENCE = /^```/;

/** The blocks of a note, top to bottom. */
export function noteBlocks(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (FENCE.test(line)) {
      const end = lines.findIndex((one, i) => i > at && FENCE.test(one));
      const to = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, to).join('\n') });
      at = to + 1;
    } else if (heading) {
      const level = (heading[1] ?? '').length as 1 | 2 | 3;
      blocks.push({ kind: 'heading', level, spans: spansOf(heading[2] ?? '') });
      at++;
    } else if (item) {
      const ordered = item[1] !== undefined;
      const items: Span[][] = [];
      for (; at < lines.length; at++) {
        const next = ITEM.exec(lines[at] ?? '');
        if (!next || (next[1] !== undefined) !== ordered) break;
        items.push(spansOf(next[2] ?? ''));
      }
      blocks.push({ kind: 'list', ordered, items });
    } else if (!line.trim()) at++;
    else {
      const from = at;
      while (at < lines.length && isPlain(lines[at] ?? '')) at++;
      blocks.push({ kind: 'paragraph', spans: spansOf(lines.slice(from, at).join('\n')) });
    }
  }
  return blocks;
}

const isPlain = (line: string): boolean =>
  line.trim() !== '' && !HEADING.test(line) && !ITEM.test(line) && !FENCE.test(line);

/** Bold in italic in bold is as deep as anybody needs. */
const DEEPEST = 3;

const MARKS = [
  { mark: '`', kind: 'code' },
  { mark: '**', kind: 'bold' },
  { mark: '*', kind: 'italic' },
  { mark: '[', kind: 'link' },
] as const;

function spansOf(text: string, depth = 0): Span[] {
  const spans: Span[] = [];
  let plain = '';
  const flush = () => {
    if (plain) spans.push({ kind: 'text', text: plain });
    plain = '';
  };
  /** A mark that is not closed once is not closed later: a line of them costs no more than its length. */
  const open = new Set<string>();
  for (let at = 0; at < text.length;) {
    const found = MARKS.find(({ mark }) => text.startsWith(mark, at));
    const read = found && !open.has(found.mark) ? readSpan(text, at, found, depth) : null;
    if (read === 'unclosed' && found) open.add(found.mark);
    if (read !== null && read !== 'unclosed') {
      flush();
      spans.push(read.span);
      at = read.end;
    } else {
      const { length } = found?.mark ?? ' ';
      plain += text.slice(at, at + length);
      at += length;
    }
  }
  flush();
  return spans;
}

type Read = { readonly span: Span; readonly end: number } | 'unclosed' | null;

function readSpan(text: string, at: number, { mark, kind }: (typeof MARKS)[number], depth: number): Read {
  if (kind === 'link') return readLink(text, at);
  const from = at + mark.length;
  const to = text.indexOf(mark, from);
  if (to < 0) return 'unclosed';
  const inner = text.slice(from, to);
  // '2 * 3 * 4' is no italic: a mark holds on to its words.
  if (!inner || (kind !== 'code' && (inner.trim() !== inner || depth >= DEEPEST))) return null;
  const end = to + mark.length;
  if (kind === 'code') return { span: { kind, text: inner }, end };
  return { span: { kind, spans: spansOf(inner, depth + 1) }, end };
}

/** The address as it is written, in plain signs only, and no name or password before the host. */
const ADDRESS = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)(?:[/?#][!#-;=?-[\]_a-z~]*)?$/i;

function readLink(text: string, at: number): Read {
  const middle = text.indexOf('](', at);
  const end = middle < 0 ? -1 : text.indexOf(')', middle);
  if (end < 0) return 'unclosed';
  const label = text.slice(at + 1, middle);
  const href = text.slice(middle + 2, end);
  const host = ADDRESS.exec(href)?.[1];
  if (host === undefined || !label.trim() || /[[\]\n]/.test(label)) return null;
  return { span: { kind: 'link', text: label, href, host: host.toLowerCase() }, end: end + 1 };
}
