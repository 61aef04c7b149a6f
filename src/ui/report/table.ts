import { html, type Html, type Part } from './html';

export interface Column {
  readonly name: string;
  /** Figures stand at the right. */
  readonly figures?: boolean;
}

/** A table with its caption; the first cell of a row names it. Null where there is no row. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
): Html | null {
  if (rows.length === 0) return null;
  const side = (i: number) => (columns[i]?.figures ? html` class="r"` : null);
  const cell = (value: Part, i: number) =>
    i === 0 ? html`<th scope="row">${value}</th>` : html`<td${side(i)}>${value}</td>`;
  // A region that scrolls must be reachable by keyboard.
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }, i) => html`<th scope="col" ${side(i)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A figure in bold with its interval beside it. */
export const withInterval = (figure: string, interval: string): Html =>
  html`<b>${figure}</b> <span class="iv">${interval}</span>`;
