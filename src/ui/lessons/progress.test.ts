import { describe, expect, it } from 'vitest';
import { rowsOf } from './answers';
import { answersAsHtml, answersAsText } from './answer-files';
import type { ChoiceQuestion } from './contract';
import { loopLesson } from './data/loop';
import { choseRight, guessInWords, optionFor } from './guess';
import { NOT_BEGUN, NOTHING_KEPT, readKept, type Kept, type Progress } from './progress';

const kept: Kept = {
  active: 'loop',
  folded: true,
  lessons: {
    loop: {
      step: 3,
      answers: { best: 0.8, new: 'lower' },
      results: { run: { kind: 'run', id: 'r1' } },
      found: { best: { value: 0.84, low: 0.79, high: 0.89, model: null } },
    },
  },
};

describe('what is kept of a lesson', () => {
  it('survives storage', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });
  it.each([null, '', '{', '[]', '"loop"', '{"lessons":7}'])(
    'is nothing where it cannot be read: %s',
    (text) => {
      expect(readKept(text)).toEqual(NOTHING_KEPT);
    },
  );
  it('is what can be used where parts were written by something else', () => {
    const broken = {
      active: 7,
      folded: 'yes',
      lessons: {
        loop: {
          step: -2,
          answers: { a: null, b: 'x' },
          results: { run: { kind: 'talk', id: 'r' }, other: { kind: 'study', id: 's' } },
          found: { a: { value: 'high' }, b: { value: 1, low: null, high: null, model: null } },
        },
      },
    };
    expect(readKept(JSON.stringify(broken))).toEqual({
      active: null,
      folded: false,
      lessons: {
        loop: {
          step: 0,
          answers: { b: 'x' },
          results: { other: { kind: 'study', id: 's' } },
          found: { b: { value: 1, low: null, high: null, model: null } },
        },
      },
    });
  });
});

const bands: ChoiceQuestion = {
  id: 'q',
  kind: 'choice',
  ask: 'How far?',
  options: [
    { id: 'low', label: 'Down' },
    { id: 'mid', label: 'Same', from: -0.1 },
    { id: 'high', label: 'Up', from: 0.1 },
  ],
};

describe('a guess', () => {
  it.each([
    [-0.5, 'low'],
    [-0.1, 'mid'],
    [0.0999, 'mid'],
    [0.1, 'high'],
  ])('%f is %s', (value, option) => {
    expect(optionFor(bands, value)).toBe(option);
    expect(choseRight(bands, option, value)).toBe(true);
    expect(choseRight(bands, 'none', value)).toBe(false);
  });
  it('has no right answer where the options have no order', () => {
    const free = { ...bands, options: bands.options.map(({ id, label }) => ({ id, label })) };
    expect(choseRight(free, 'low', 3)).toBeNull();
  });
  it('is said as it was given', () => {
    expect(guessInWords(bands, 'mid')).toBe('Same');
    expect(guessInWords({ ...bands, kind: 'scale', min: 0, max: 1, step: 0.01, ends: ['', ''] }, 0.8)).toBe(
      '.80',
    );
  });
});

describe('an answer sheet', () => {
  const rows = (progress: Partial<Progress>) => rowsOf(loopLesson, { ...NOT_BEGUN, ...progress });

  it('has a row for every question, also those without an answer', () => {
    expect(rows({}).map((row) => [row.guess, row.measured])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
  it('sets the guess beside the figure, with its interval and who answered', () => {
    const [best] = rows(kept.lessons['loop'] ?? {});
    expect(best).toMatchObject({
      guess: '.80',
      measured: { figure: '.84', interval: '[.79, .89]', model: null },
      verdict: 'Your guess lies inside the interval.',
    });
    const [off] = rows({
      answers: { best: 0.5 },
      found: { best: { value: 0.84, low: null, high: null, model: 'M' } },
    });
    expect(off).toMatchObject({
      measured: { interval: '', model: 'M' },
      verdict: 'Your guess was .34 away.',
    });
  });
  it('goes into files as text, whatever the learner typed', () => {
    const answered = rows({ answers: { words: '<img src=x onerror=alert(1)>' } });
    const html = answersAsHtml(loopLesson, answered, '<b>Ada</b>');
    expect(html).not.toMatch(/<img|<b>Ada/);
    expect(html).toContain('&lt;img');
    expect(answersAsText(loopLesson, answered, 'Ada')).toContain('Name: Ada');
  });
});
