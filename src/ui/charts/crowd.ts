import { px, path, type Mark, type Role } from './scene';

/** From so many marks of one kind on they are drawn as one: an element each would cost every frame. */
export const CROWD = 200;

/** Circles and paths of one look as one path, in the order in which looks first come, over what is neither. */
export function crowded(marks: readonly Mark[]): Mark[] {
  const shapes = new Map<Role, string[]>();
  const others: Mark[] = [];
  for (const mark of marks) {
    const d = mark.tag === 'circle' ? round(mark) : mark.tag === 'path' ? mark.d : null;
    const known = shapes.get(mark.role);
    if (d === null) others.push(mark);
    else if (known) known.push(d);
    else shapes.set(mark.role, [d]);
  }
  return [...others, ...[...shapes].map(([role, ds]) => path(role, ds.join('')))];
}

const round = ({ cx, cy, r }: Extract<Mark, { tag: 'circle' }>): string =>
  `M${px(cx - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
