import { describe, expect, it } from 'vitest';
import { SHARED } from '../../core/record/link.fixture';
import { EVERYTHING } from '../../core/record/link-names';
import { writeLink, type SharedLink } from '../../core/record/link';
import { studies } from '../../core/studies/index';
import { hostsOf, rowsOf } from './describe';
import { sharedIn } from './fragment';
import { keeps } from './locks';
import { drawQr } from './qr';

const { link } = SHARED;
const rows = (part: Partial<SharedLink>) => Object.fromEntries(rowsOf({ ...link, ...part }));

describe('what a link holds, in words', () => {
  it('names the target, the model and what is fixed', () => {
    expect(rowsOf(link)).toEqual([
      ['Title', 'Introverts, class 9b'],
      ['Kind', 'Search for a prompt'],
      ['About', 'extraversion, towards introverted'],
      ['Model', expect.stringContaining('SmolLM2')],
      [
        'Handout',
        'The settings stay as they are until you unlock them. Other kinds of cell are not offered until you show them.',
      ],
    ]);
  });

  it('says what a study asks about and how many prompts come with it', () => {
    const settings = { ...studies.compare.defaults, bank: 'trait-0123456789abcdef' };
    const cell = { kind: 'study' as const, study: 'compare' as const, settings };
    expect(rows({ cell, title: '', locked: ['seed'], hidden: [] })).toMatchObject({
      Title: 'none',
      Kind: 'Compare prompts',
      'Prompts in it': '1',
      Questions: 'the questions of TRAIT',
      Handout: '1 of the settings stay as they are until you unlock them.',
    });
  });

  it('tells a file of another device from a model one can load, and names foreign hosts', () => {
    const choice = { kind: 'gguf-files' as const, names: ['mine.gguf'] };
    expect(rows({ choice })['Model']).toMatch(/^mine\.gguf, a file on the maker’s device/);
    const urls = ['https://models.example/a.gguf', 'https://models.example/b.gguf'];
    const writer = { kind: 'webllm-own' as const, id: 'x', model: 'https://one.example/m', lib: '/lib.wasm' };
    expect(hostsOf({ ...link, choice: { kind: 'gguf-url', urls }, writer }, 'https://here.example/')).toEqual(
      ['models.example', 'one.example', 'here.example'],
    );
    expect(hostsOf(link, 'https://here.example/')).toEqual([]);
  });
});

it('the address is looked at only for what the link module makes', () => {
  expect(sharedIn(`#${writeLink(link)}`)).toBe(`#${writeLink(link)}`);
  expect(['', '#new', '#run=share=1', '#shared=1'].map(sharedIn)).toEqual([null, null, null, null]);
});

it('a handout keeps its settings and leaves the models free, and the seed unless it is named', () => {
  const kept = (locked: readonly string[]) =>
    ['seed', 'source', 'engine', 'writer'].filter((name) => keeps(locked, name));
  expect(kept([EVERYTHING])).toEqual(['source']);
  expect(kept(['writer', 'seed'])).toEqual(['seed']);
});

describe('a QR code', () => {
  it('of a handout link is small and drawn whole', () => {
    const qr = drawQr(`https://personaloop.example/#${writeLink({ ...link, locked: [EVERYTHING] })}`);
    expect(qr).toMatchObject({ level: 'M', dense: false });
    expect(qr?.size).toBeLessThanOrEqual(45);
    // The finder pattern in the corner: seven dark modules side by side.
    for (let x = 0; x < 7; x++) expect(qr?.path).toContain(`M${x} 0h1v1h-1z`);
  });

  it('takes the lower level when it is long, says when it is dense, and gives up beyond the standard', () => {
    expect(drawQr('a'.repeat(420))).toMatchObject({ level: 'L', dense: false });
    expect(drawQr('a'.repeat(1500))).toMatchObject({ level: 'L', dense: true });
    // Version 40, level L holds 2,953 bytes.
    expect(drawQr('a'.repeat(2953))?.size).toBe(177);
    expect(drawQr('a'.repeat(2954))).toBeNull();
  });
});
