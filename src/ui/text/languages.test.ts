import { describe, expect, it } from 'vitest';

type Module = Readonly<Record<string, unknown>>;
const english = import.meta.glob<Module>(['./en/**/*.ts', '!./en/**/*.test.ts', '!./en/lesson-words/*'], {
  eager: true,
});
const german = import.meta.glob<Module>('./de/**/*.ts', { eager: true });

/** What is put to the model, or cited, stays as it is. */
const KEPT = /laceholder|suggestions|references\.software/;

/** All texts of a module by path: strings as they are, functions by how many figures they take. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, `function of ${value.length}`]];
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const shapeOf = (module: Module | undefined) => texts(module, '').map(([path]) => path);

describe('the second language', () => {
  it('has every file of the first', () => {
    const missing = Object.keys(english).filter((file) => !(file.replace('./en/', './de/') in german));
    expect(missing).toEqual([]);
  });

  for (const [file, module] of Object.entries(english))
    it(`says everything that ${file} says`, () => {
      const other = german[file.replace('./en/', './de/')];
      expect(shapeOf(other).toSorted()).toEqual(shapeOf(module).toSorted());
      const empty = texts(other, '').filter(([, text]) => text.trim() === '');
      expect(empty).toEqual(texts(module, '').filter(([, text]) => text.trim() === ''));
    });

  it('is not English with another name', () => {
    const pairs = Object.entries(english).flatMap(([file, module]) => {
      const other = new Map(texts(german[file.replace('./en/', './de/')], ''));
      return texts(module, file).map(
        ([path, text]) => [path, text, other.get(path.slice(file.length))] as const,
      );
    });
    // A sentence of four words and more that is alike was forgotten.
    const forgotten = pairs.filter(
      ([path, text, other]) => text === other && text.split(' ').length > 3 && !KEPT.test(path),
    );
    expect(forgotten.filter(([, text]) => !text.startsWith('function of'))).toEqual([]);
  });
});
