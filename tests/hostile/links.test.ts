import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/errors';
import { LINK_LIMITS, LINK_VERSION, readLink, writeLink, type SharedLink } from '../../src/core/record/link';
import { V1_LINKS } from '../../src/core/record/link.fixture';
import { pack, unpack } from '../../src/core/record/link-pack';
import { LINK_WORDS } from '../../src/core/record/link-words';
import { hostsOf, rowsOf } from '../../src/ui/share/describe';
import { asText, changes, damaged, damages, mutated } from './mutate';
import { runs, tally } from './tally';

/** What the dialog says of a link before anything is opened. */
function describeShared(shared: SharedLink): void {
  for (const [label, value] of rowsOf(shared)) expect(`${label}${value}`).not.toMatch(/undefined|\[object/);
  hostsOf(shared, 'https://example.org/');
}

const words = LINK_WORDS[LINK_VERSION] ?? '';
const linkOf = (text: string) => `share=${LINK_VERSION}.${pack(text, words)}`;

describe('shared links', () => {
  const packed = tally('links, what they hold changed');
  const letters = tally('links, their letters changed');

  it('are read into a cell that can be shown and shared again, or refused, whatever they hold', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(V1_LINKS.length - 1), changes, async (n, list) => {
        const fragment = linkOf(asText(mutated(V1_LINKS[n]?.holds, list)));
        await packed.meet(
          () => readLink(fragment),
          (shared) => {
            describeShared(shared);
            expect(readLink(linkOf(JSON.stringify(shared)))).toEqual(shared);
          },
        );
      }),
      runs(1500),
    ));

  it('and whatever happened to their letters', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(V1_LINKS.length - 1), damages, async (n, list) => {
        const bytes = new TextEncoder().encode(V1_LINKS[n]?.fragment ?? '');
        const text = new TextDecoder('latin1').decode(damaged(bytes, list));
        await letters.meet(() => readLink(text), describeShared);
      }),
      runs(1000),
    ));

  it('that are bombs are given up before they fill the memory', () => {
    // 64 kB of letters can hold 48 kB of deflate, which grows to 50 MB of the same letter.
    const bomb = pack('x'.repeat(45_000_000), words);
    expect(bomb.length).toBeLessThan(LINK_LIMITS.read);
    expect(unpack(bomb, words, LINK_LIMITS.unpacked)).toBeNull();
    expect(() => readLink(`share=1.${bomb}`)).toThrow(InputError);
    // A bomb in a bomb is text to the first: nothing is unpacked twice.
    const inner = String.fromCharCode(...deflateSync(strToU8('y'.repeat(1_000_000))));
    expect(() => readLink(linkOf(inner))).toThrow(InputError);
    expect(() => readLink(`share=1.${'A'.repeat(LINK_LIMITS.read)}`)).toThrow(/longer than any/);
  });

  it('keep no more than they say: what they hold beside is dropped', () => {
    const [first] = V1_LINKS;
    const more = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(first?.holds).slice(1)}`;
    const read = readLink(linkOf(more));
    expect(read).toEqual(first?.holds);
    expect('polluted' in read).toBe(false);
    expect(writeLink(read)).toBe(first?.fragment);
  });
});
