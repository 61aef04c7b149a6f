import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STUDY_IDS, studies } from '../studies/index';
import { TALK_DEFAULTS } from '../talk/settings';
import { readChoice, readHandout, readRunDraft, readStudyDraft, readTalkDraft, readTyped } from './drafts';
import { SHARED } from './link.fixture';

const talk = {
  settings: {
    ...TALK_DEFAULTS,
    trait: 'openness',
    pole: 'low',
    persona: { label: 'x', text: 'You are x.', aim: null },
  },
  message: 'Hello',
};
const handout = {
  title: 'Lesson',
  kind: 'compare',
  locked: ['*'],
  hidden: ['lab'],
  draft: studies.compare.defaults,
};
const throughStore = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('gives back what was kept', () => {
  const run = { settings: SHARED.run, writer: { kind: 'default-cpu' } };
  expect(readRunDraft(throughStore(run))).toEqual(run);
  expect(readTalkDraft(throughStore(talk))).toEqual(talk);
  expect(readHandout(throughStore(handout))).toEqual(handout);
  expect(readTyped(throughStore({ talk: 'Half a' }))).toEqual({ talk: 'Half a' });
  expect(readChoice(throughStore({ kind: 'default-cpu' }))).toEqual({ kind: 'default-cpu' });
  for (const id of STUDY_IDS)
    expect(readStudyDraft(id, throughStore(studies[id].defaults))).toEqual(studies[id].defaults);
});

it('drops what is wrong or of another shape, and never throws', () => {
  expect(readRunDraft({ settings: { ...SHARED.run, keep: 'many' }, writer: null })).toBeNull();
  expect(readRunDraft({ settings: SHARED.run })).toBeNull();
  expect(readTalkDraft({ ...talk, message: 'x'.repeat(4001) })).toBeNull();
  expect(readHandout({ ...handout, kind: 'poem' })).toBeNull();
  for (const wrong of [null, [1], { talk: 3 }]) expect(readTyped(wrong)).toEqual({});
  expect(readStudyDraft('compare', { prompts: 3 })).toBeNull();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([readRunDraft(value), readTalkDraft(value), readHandout(value)]).toEqual([null, null, null]);
      for (const id of STUDY_IDS) expect(() => readStudyDraft(id, value)).not.toThrow();
    }),
  );
});
