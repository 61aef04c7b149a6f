import { escape } from '../charts/svg-file';

/** A piece of HTML that may be put into another as it is. Only `html` and `raw` make it. */
export interface Html {
  readonly html: string;
}

export type Part = string | number | null | Html | readonly Part[];

/** What was written by this program and not by a model or a person. */
export const raw = (text: string): Html => ({ html: text });

/** HTML whose inserted values are escaped, unless they are HTML themselves; null is nothing. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  raw(pieces.map((piece, i) => piece + (i < parts.length ? written(parts[i] ?? null) : '')).join(''));

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('');
  return escape(String(part));
}

/** Text of a model or a person, its lines kept; its direction of writing is its own. */
export const quoted = (text: string): Html => html`<blockquote dir="auto">${text}</blockquote>`;

export const paragraph = (sentences: readonly string[]): Html | null => {
  const said = sentences.filter(Boolean);
  return said.length > 0 ? html`<p>${said.join(' ')}</p>` : null;
};

/** Names and values; rows without a value are left out. */
export const facts = (rows: readonly (readonly [name: string, value: string | null])[]): Html =>
  html`<dl>
    ${rows.map(([name, value]) =>
      value === null || value === ''
        ? null
        : html`<dt>${name}</dt>
            <dd dir="auto">${value}</dd>`,
    )}
  </dl>`;
