import type { Mark } from './scene';

export type KeptMark = Mark & { readonly key: string };

/** A drawing that is drawn again and again: marks that look as before are the same objects, and cost nothing. */
export class KeptMarks {
  #last: ReadonlyMap<string, KeptMark> = new Map();

  /** Each with a key: what it is, and the how manieth of its kind. */
  of(marks: readonly Mark[]): readonly KeptMark[] {
    const counts = new Map<string, number>();
    const kept = marks.map((mark): KeptMark => {
      const kind = `${mark.role} ${mark.tag}`;
      const nth = counts.get(kind) ?? 0;
      counts.set(kind, nth + 1);
      const key = `${kind} ${nth}`;
      const before = this.#last.get(key);
      return before && same(before, mark) ? before : { ...mark, key };
    });
    this.#last = new Map(kept.map((mark) => [mark.key, mark]));
    return kept;
  }
}

/** All but the key; texts by what they say. */
function same({ key: _, ...before }: KeptMark, mark: Mark): boolean {
  const old: Readonly<Record<string, unknown>> = before;
  const now = Object.entries(mark);
  const alike = (a: unknown, b: unknown) =>
    a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
  return Object.keys(old).length === now.length && now.every(([name, value]) => alike(old[name], value));
}
