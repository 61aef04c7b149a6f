import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { rng, seedFrom } from '../rng';
import { studies, STUDY_IDS } from '../studies/index';
import { SHARED, V1_LINKS } from './link.fixture';
import { LINK_LIMITS, LINK_VERSION, readLink, writeLink, type SharedLink } from './link';
import { EVERYTHING, means } from './link-names';
import { pack, unpack } from './link-pack';
import { LINK_WORDS } from './link-words';
import { SCHEMA_VERSION } from './schema';
import { STUDY_SCHEMA_VERSION } from './study';

const WORDS = LINK_WORDS[LINK_VERSION] ?? '';
const made = (payload: unknown) => `share=1.${pack(JSON.stringify(payload), WORDS)}`;
const refusal = (fragment: string): string => {
  try {
    readLink(fragment);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'it was read';
};

const settings = fc.record({
  target: fc.oneof(
    fc.record({
      kind: fc.constant('pole' as const),
      trait: fc.constantFrom('openness' as const, 'narcissism' as const),
      pole: fc.constantFrom('high' as const, 'low' as const),
    }),
    fc.record({
      kind: fc.constant('intensity' as const),
      trait: fc.constant('neuroticism' as const),
      tau: fc.double({ min: 0, max: 1, noNaN: true }).map((tau) => tau + 0),
    }),
  ),
  items: fc.integer({ min: 1, max: 30 }),
  steps: fc.nat(200),
  seed: fc.integer(),
  temperature: fc.integer({ min: 0, max: 20 }).map((t) => t / 10),
  metaPrompt: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 })),
  ownPrompts: fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 5 }),
  budget: fc.record({
    evaluations: fc.option(fc.nat()),
    tokens: fc.option(fc.nat()),
    minutes: fc.option(fc.nat()),
  }),
});
const links: fc.Arbitrary<SharedLink> = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 40 }),
  cell: settings.map((part) => ({ kind: 'run' as const, settings: { ...SHARED.run, ...part } })),
  choice: fc.oneof(
    fc.constant({ kind: 'default-cpu' as const }),
    fc.record({
      kind: fc.constant('gguf-files' as const),
      names: fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
    }),
  ),
  locked: fc.constantFrom([], [EVERYTHING], ['steps', 'trait']),
  hidden: fc.constantFrom([], [EVERYTHING], ['lab']),
});

describe('a link', () => {
  it('brings back every setting, title and option', () => {
    fc.assert(
      fc.property(links, (shared) => {
        expect(readLink(writeLink(shared))).toEqual(shared);
      }),
    );
  });

  it.each(STUDY_IDS)('brings back a study: %s', (study) => {
    const cell = { kind: 'study' as const, study, settings: studies[study].defaults };
    const shared = { title: 'A study', cell, choice: SHARED.choice, locked: [], hidden: ['run'] };
    expect(readLink(writeLink(shared))).toEqual(shared);
  });

  it('names a second model, where there is one', () => {
    const shared = { ...SHARED.link, writer: { kind: 'webllm' as const, id: 'a-model' } };
    expect(readLink(writeLink(shared))).toEqual(shared);
  });

  it('opens with and without #, and with what a chat puts behind it', () => {
    const fragment = writeLink(SHARED.link);
    for (const text of [`#${fragment}`, ` ${fragment}\n`, `${fragment}).`, `${fragment}&utm_source=chat`])
      expect(readLink(text)).toEqual(SHARED.link);
  });

  it('needs only characters that an address may hold', () => {
    expect(writeLink(SHARED.link)).toMatch(/^share=1\.[A-Za-z0-9_-]+$/);
  });

  it('is not made longer than chats carry, and says what to do', () => {
    const random = rng(1);
    const ownPrompts = [Array.from({ length: 9_000 }, () => random.int(36).toString(36)).join('')];
    const cell = { kind: 'run' as const, settings: { ...SHARED.run, ownPrompts } };
    expect(() => writeLink({ ...SHARED.link, cell })).toThrow(/8000 is the most .* exported file\.$/);
  });
});

it('a list of names means those in it, and everything when it says so', () => {
  expect(['steps', 'seed'].map((name) => means(['steps'], name))).toEqual([true, false]);
  expect([means([EVERYTHING], 'steps'), means([], 'steps')]).toEqual([true, false]);
});

describe('links that were made once', () => {
  it.each(V1_LINKS)('opens for ever: version 1, $name', ({ fragment, holds }) => {
    // Settings that came later have their defaults.
    expect(readLink(fragment)).toMatchObject(holds);
  });

  it('has a version of its own for each schema of a run or a study', () => {
    // Raised one of the three? Then raise LINK_VERSION, and write the upgrade from the version before.
    expect([SCHEMA_VERSION, STUDY_SCHEMA_VERSION, LINK_VERSION]).toEqual([1, 1, 1]);
  });
});

describe('a link that is no good', () => {
  const good = writeLink(SHARED.link);

  it.each([
    ['empty', 'share='],
    ['without a version', good.replace('1.', '')],
    ['of version 0', good.replace('1.', '0.')],
    ['cut short', good.slice(0, -9)],
    ['with nothing in it', 'share=1.AAAA'],
    ['no share link', '#run=abc'],
    ['no JSON', `share=1.${pack('{"title":', WORDS)}`],
  ])('is called damaged: %s', (_, fragment) => {
    expect(refusal(fragment)).toMatch(/^This link is damaged: .* copy all of it\.$/);
  });

  it.each([2, 77, 999_999])('of version %i asks for a reload', (version) => {
    expect(refusal(good.replace('1.', `${version}.`))).toMatch(/newer version .* Reload the page/);
  });

  it.each([
    ['cell.settings.items', { ...SHARED.link, cell: { kind: 'run', settings: { ...SHARED.run, items: 0 } } }],
    ['cell.settings.ways', { ...SHARED.link, cell: { kind: 'study', study: 'calibration', settings: {} } }],
    ['choice.kind', { ...SHARED.link, choice: { kind: 'oracle' } }],
    ['title', { ...SHARED.link, title: 'x'.repeat(121) }],
    ['', 7],
  ])('names the place that is wrong: "%s"', (place, payload) => {
    expect(refusal(made(payload))).toContain(`cannot be used, because of "${place}`);
  });

  it('is not read at all beyond 64 kB', () => {
    expect(refusal(`share=1.${'A'.repeat(LINK_LIMITS.read)}`)).toMatch(/longer than any/);
  });

  it('does not grow: what unpacks to more than a megabyte is refused', () => {
    const long = JSON.stringify({ ...SHARED.link, title: ' '.repeat(20_000_000) });
    const bomb = pack(long, WORDS);
    expect(bomb.length).toBeLessThan(LINK_LIMITS.read);
    expect(unpack(bomb, WORDS, LINK_LIMITS.unpacked)).toBeNull();
    expect(refusal(`share=1.${bomb}`)).toMatch(/damaged/);
  });

  it('is told from a good one even where deflate sees no fault', () => {
    const json = JSON.stringify(SHARED.link);
    const body = deflateSync(strToU8(json.replace('"seed":1', '"seed":2')));
    const whole = new Uint8Array(4 + body.length);
    new DataView(whole.buffer).setUint32(0, seedFrom(json));
    whole.set(body, 4);
    expect(refusal(`share=1.${Buffer.from(whole).toString('base64url')}`)).toMatch(/damaged/);
  });

  it('never brings another exception: 1,000 seeded mutations, packed and unpacked', () => {
    const random = rng(20261121);
    const letters = [...'ABCxyz019-_.=#%&é\u{1F600}\0 '];
    const mutate = (text: string) => {
      const [at, n] = [random.int(text.length), random.int(6)];
      const put = random.next() < 0.3 ? '' : random.pick(letters) + random.pick(letters);
      return text.slice(0, at) + put + text.slice(at + n);
    };
    const json = JSON.stringify(SHARED.link);
    const outcomes = { read: 0, refused: 0 };
    for (let i = 0; i < 1_000; i++) {
      const fragment = i % 2 ? mutate(good) : `share=1.${pack(mutate(json), WORDS)}`;
      try {
        expect(typeof readLink(fragment).title).toBe('string');
        outcomes.read++;
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        outcomes.refused++;
      }
    }
    expect(outcomes.refused).toBeGreaterThan(500);
  });
});
