import { sentenceEnd, stripSpecialTokens } from '../text';
import type { ParserStep, RefusalId } from './types';

/** What a reply brought: a prompt and the ladder step that found it, or why there is none. */
export type Parsed =
  | { readonly text: string; readonly step: ParserStep }
  | { readonly refused: RefusalId; readonly detail: string };

interface Reply {
  readonly text: string;
  readonly finish: 'stop' | 'length';
}

/** The steps after the tag pair, tried in order. Each finds one text or nothing. */
const LADDER: readonly (readonly [ParserStep, (reply: string) => string | null])[] = [
  ['json', jsonString],
  ['fence', fenced],
  ['quote', quotedLine],
];

/** Reads a reply to the scored-list request (the parser ladder of science.md 4). Raw replies are never adopted. */
export function parseReply(reply: Reply): Parsed {
  const text = withoutThinking(stripSpecialTokens(reply.text));
  if (text === null) return refuse('cut-off', 'The reply ended while the model was still thinking.');
  const tagged = tagPair(text);
  if (tagged !== null) return found(tagged, 'tag');
  if (reply.finish === 'length')
    return refuse('cut-off', 'The reply reached the length limit before its end tag.');
  if (text.trim() === '') return refuse('empty', 'The reply was empty.');
  for (const [step, read] of LADDER) {
    const inner = read(text.trim());
    if (inner !== null) return found(inner, step);
  }
  return refuse('unparsed', 'The reply held no <INS> tags, JSON string, code block or single quoted line.');
}

/**
 * Reads a reply that continues `prefill`, the start of a sentence about "you": both together, cut at the first
 * sentence end.
 */
export function parseSentence(prefill: string, reply: Reply): Parsed {
  const text = stripSpecialTokens(reply.text, { think: true }).replace(/[*_#`]+/gu, '');
  if (text.trim() === '') return refuse('empty', 'The reply was empty.');
  // Searched in the reply alone, so that a stop in the starter does not count.
  const end = sentenceEnd(text);
  if (end === null && reply.finish === 'length') {
    return refuse('cut-off', 'The reply reached the length limit before its sentence ended.');
  }
  const sentence = unquote((prefill + text.slice(0, end ?? text.length)).replace(/\s+/gu, ' ').trim());
  if (sentence === prefill.trim() || /(?:[:;,–—-]|\.\.|…)$/u.test(sentence)) {
    return refuse('unparsed', 'The reply broke off in the middle of its sentence.');
  }
  const unquoted = sentence.replace(/"[^"]*"|“[^”]*”/gu, '');
  // The sentence may end while someone in it is still speaking: its quotation is not whole.
  if (/["“]/u.test(unquoted)) return refuse('unparsed', 'The sentence ended inside a quotation.');
  if (/\b(?:I|me|my|myself)\b/u.test(unquoted)) {
    return refuse('meta-text', 'It speaks of the writer ("I", "my") instead of "you".');
  }
  return found(/[\p{L}\p{N}]$/u.test(sentence) ? `${sentence}.` : sentence, 'sentence');
}

function refuse(refused: RefusalId, detail: string): Parsed {
  return { refused, detail };
}

function found(inner: string, step: ParserStep): Parsed {
  const text = unquote(inner.trim());
  return text === '' ? refuse('empty', 'The marked text was empty.') : { text, step };
}

/** The reply without closed think blocks; null when one never closes. */
function withoutThinking(text: string): string | null {
  const closed = withoutClosedBlocks(text);
  // Some templates open the block themselves, so that only its end is in the reply.
  const rest = closed.replace(/^[\s\S]*<\/think(?:ing)?>/iu, '');
  return /<think(?:ing)?>/iu.test(rest) ? null : rest;
}

/**
 * Takes out every `<think>` with what follows it up to the next `</think>`. In one pass from tag to tag: a pattern would
 * look through the rest of the text from each tag that is never closed.
 */
function withoutClosedBlocks(text: string): string {
  const tags = [...text.matchAll(/<(\/?)(think(?:ing)?)>/giu)].map((match) => ({
    opens: match[1] === '',
    name: (match[2] ?? '').toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const closes = closingEach(tags);
  let kept = '';
  let at = 0;
  tags.forEach(({ opens, from }, i) => {
    const end = opens && from >= at ? closes[i] : undefined;
    if (end === undefined) return;
    kept += text.slice(at, from);
    at = end;
  });
  return kept + text.slice(at);
}

/** For each tag: where the next closing tag of its name ends; undefined where none follows. */
function closingEach(tags: readonly { opens: boolean; name: string; to: number }[]): (number | undefined)[] {
  const next = new Map<string, number>();
  return tags
    .toReversed()
    .map(({ opens, name, to }) => {
      const end = next.get(name);
      if (!opens) next.set(name, to);
      return end;
    })
    .toReversed();
}

/** The first non-empty `<INS>..</INS>`; other brackets only where there is exactly one start and one end. */
function tagPair(text: string): string | null {
  const pairs = [...text.matchAll(/<ins>((?:(?!<ins>)[\s\S])*?)<\/ins>/giu)].map((m) => m[1] ?? '');
  if (pairs.length > 0) return pairs.find((inner) => inner.trim() !== '') ?? '';
  const starts = [...text.matchAll(/<ins>|\[ins\]/giu)];
  const ends = [...text.matchAll(/[<[]\s*[/\\]\s*ins\s*[>\]]/giu)];
  const [start, end] = [starts[0], ends[0]];
  if (starts.length !== 1 || ends.length !== 1 || !start || !end || start.index > end.index) return null;
  return text.slice(start.index + start[0].length, end.index);
}

/** The reply as a JSON string, or as a JSON object with exactly one string in it. */
function jsonString(reply: string): string | null {
  if (!/^["{]/u.test(reply)) return null;
  try {
    const value: unknown = JSON.parse(reply);
    if (typeof value === 'string') return value;
    const inner = typeof value === 'object' && value !== null ? Object.values(value) : [];
    const strings = inner.filter((v): v is string => typeof v === 'string');
    return strings.length === 1 ? (strings[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** The content of the only code block, itself read as JSON where it is. */
function fenced(reply: string): string | null {
  const blocks = [...reply.matchAll(/```[^\n`]*\n([\s\S]*?)```/gu)].map((m) => (m[1] ?? '').trim());
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return only === undefined ? null : (jsonString(only) ?? only);
}

/** The only line that is quoted from end to end, a label such as `New prompt:` before it allowed. */
function quotedLine(reply: string): string | null {
  const line = /^(?:[\p{L} *]{1,30}:[\s*]*)?(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»)[*\s]*$/gmu;
  const quotes = [...reply.matchAll(line)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
  return quotes.length === 1 ? (quotes[0] ?? null) : null;
}

/** Takes off one pair of quotes around the whole, and a lone closing quote. */
function unquote(text: string): string {
  const whole = /^(?:"([^"]*)"|“([^“”]*)”|'([^']*)')$/u.exec(text);
  if (whole) return (whole[1] ?? whole[2] ?? whole[3] ?? '').trim();
  const straight = text.split('"').length - 1;
  if (straight % 2 === 1 && text.endsWith('"')) return text.slice(0, -1).trim();
  return text.endsWith('”') && !text.includes('“') ? text.slice(0, -1).trim() : text;
}
