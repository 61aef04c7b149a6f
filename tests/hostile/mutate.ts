import fc from 'fast-check';
import { HOSTILE_VALUES, IN_TEXT, INHERITED, LETTERS } from './values';

/** One change of a tree: numbers only, so that fast-check can shrink it to the change that matters. */
export interface Change {
  /** Which branch to take on each level; the change is made where they end. */
  readonly path: readonly number[];
  readonly how: number;
  readonly pick: number;
}

export const changes = fc.array(
  fc.record({
    path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }),
    how: fc.nat(1000),
    pick: fc.nat(100_000),
  }),
  { minLength: 1, maxLength: 3 },
);

type Tree = Record<string, unknown> | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** As JSON.parse does: a name that is inherited becomes the object's own. */
const put = (tree: Tree, key: string, value: unknown): unknown =>
  Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });

/** Where a path ends in a tree: the branch and the name of its twig; null in an empty tree. */
function placeOf(root: Tree, path: readonly number[]): { tree: Tree; key: string } | null {
  let tree = root;
  for (const [level, n] of path.entries()) {
    const keys = Object.keys(tree);
    if (keys.length === 0) return null;
    const key = at(keys, n);
    const next = (tree as Record<string, unknown>)[key];
    if (level === path.length - 1 || !isTree(next) || Object.keys(next).length === 0) return { tree, key };
    tree = next;
  }
  return null;
}

type Mutation = (tree: Tree, key: string, pick: number, root: Tree) => void;
const get = (tree: Tree, key: string) => (tree as Record<string, unknown>)[key];

/** Every way in which a valid tree is made another one. */
const MUTATIONS: readonly Mutation[] = [
  function drop(tree, key) {
    if (Array.isArray(tree)) tree.splice(Number(key), 1);
    else Reflect.deleteProperty(tree, key);
  },
  function replace(tree, key, pick) {
    put(tree, key, at(HOSTILE_VALUES, pick));
  },
  function duplicate(tree, key, pick) {
    const copy: unknown = structuredClone(get(tree, key));
    if (Array.isArray(tree)) tree.splice(Number(key), 0, copy);
    else put(tree, at(['x', key.toUpperCase(), `${key} `, ...INHERITED], pick), copy);
  },
  function swapNeighbours(tree, key, pick) {
    const other = at(Object.keys(tree), pick);
    const [a, b] = [get(tree, key), get(tree, other)];
    put(tree, key, b);
    put(tree, other, a);
  },
  function rename(tree, key, pick) {
    if (Array.isArray(tree)) return;
    const value = get(tree, key);
    Reflect.deleteProperty(tree, key);
    put(tree, at([...INHERITED, key.slice(1), key.toUpperCase()], pick), value);
  },
  function graft(tree, _key, pick) {
    if (!Array.isArray(tree)) put(tree, at(INHERITED, pick), { polluted: true, kind: 'x', length: 3 });
  },
  function reorder(tree, key, pick) {
    const value = get(tree, key);
    if (Array.isArray(value)) put(tree, key, pick % 2 ? value.toReversed() : [...value.slice(1), value[0]]);
  },
  function cutList(tree, key, pick) {
    const value = get(tree, key);
    if (Array.isArray(value)) put(tree, key, value.slice(0, pick % (value.length + 1)));
  },
  function repeatList(tree, key) {
    const value = get(tree, key);
    if (Array.isArray(value)) put(tree, key, [...value, ...value]);
  },
  function tweak(tree, key, pick) {
    const value = get(tree, key);
    if (typeof value === 'number')
      put(tree, key, at([-value, value + 1, value - 1, value * 1e6, value / 3, value * 1e300], pick));
    else if (typeof value === 'string')
      put(tree, key, at([...LETTERS.map((l) => value + l), value.slice(1), value.repeat(200)], pick));
    else if (typeof value === 'boolean') put(tree, key, !value);
  },
  function wrap(tree, key, pick) {
    put(tree, key, pick % 2 ? [get(tree, key)] : { value: get(tree, key) });
  },
  function takeFromElsewhere(tree, key, pick, root) {
    const other = placeOf(root, [pick % 7, pick % 11, pick % 13, pick % 17, pick % 5]);
    if (other) put(tree, key, structuredClone(get(other.tree, other.key)));
  },
];

/** A copy of a valid tree with the changes made in it. */
export function mutated<T>(valid: T, list: readonly Change[]): unknown {
  const copy: unknown = structuredClone(valid);
  if (!isTree(copy)) return copy;
  for (const { path, how, pick } of list) {
    const place = placeOf(copy, path);
    if (place) at(MUTATIONS, how)(place.tree, place.key, pick, copy);
  }
  return copy;
}

/** A tree as the text of a file, with what only a text can hold. */
export const asText = (tree: unknown): string =>
  (JSON.stringify(tree) ?? 'undefined').replace(/"@[a-z-]+@"/g, (name) => IN_TEXT[name] ?? name);

/** One change of the bytes of a file. */
export interface Damage {
  readonly where: number;
  readonly how: number;
  readonly byte: number;
}
export const damages = fc.array(fc.record({ where: fc.nat(10_000_000), how: fc.nat(5), byte: fc.nat(255) }), {
  minLength: 1,
  maxLength: 4,
});

/** Bits turned, bytes taken out, put in or doubled, the end cut off. */
export function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(bytes);
  for (const { where, how, byte } of list) {
    const place = where % Math.max(1, out.length);
    const [before, after] = [out.slice(0, place), out.slice(place)];
    if (how === 0) out[place] = (out[place] ?? 0) ^ (1 << (byte % 8));
    else if (how === 1) out[place] = byte;
    else if (how === 2) out = Uint8Array.from([...before, ...after.slice(1 + (byte % 16))]);
    else if (how === 3) out = Uint8Array.from([...before, byte, ...after]);
    else if (how === 4) out = Uint8Array.from([...before, ...after.slice(0, byte), ...after]);
    else out = before;
  }
  return out;
}
