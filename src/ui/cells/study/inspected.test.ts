import { describe, expect, it } from 'vitest';
import type { StudyHead } from '../../../core/record/study';
import { cardTask } from '../../../core/instruments/card-task';
import { compare, jobOf, noneJob } from '../../../core/studies/compare';
import { profile, profileJob } from '../../../core/studies/profile';
import { quality } from '../../../core/studies/quality';
import type { ItemReading } from '../../../core/vocabulary';
import { inspected, noneOf } from './inspected';
import { jobName } from '../../text/en/jobs';
import { plannedQuestions } from './planned';

const settings = {
  ...compare.defaults,
  prompts: [{ label: 'Boats', text: 'You count boats.', aim: null }],
};
const item = { id: 'e1', trait: 'extraversion', situation: 'A party.' };
const head = { study: 'compare', settings, items: { extraversion: [item] } } as unknown as StudyHead;
const reading = (logOdds: number): ItemReading => ({
  itemId: 'e1',
  logOdds,
  slotBias: null,
  mass: null,
  asks: [],
});
const job = jobOf(settings, 0, 'extraversion');
const none = noneJob('extraversion');

describe('what is behind a figure', () => {
  it('is the persona and each answer, beside the same question without one', () => {
    const readings = new Map([
      [job, [reading(1.5)]],
      [none, [reading(0.5)]],
    ]);
    const found = inspected(head, readings, job, none);
    expect(found?.job.persona).toBe('You count boats.');
    expect(found?.rows).toMatchObject([{ situation: 'A party.', logOdds: 1.5, shift: 1 }]);
    expect(inspected(head, readings, none, none)?.rows[0]?.shift).toBeNull();
  });
  it('has no rows before anything is answered, and is nothing for a job that is none', () => {
    expect(inspected(head, new Map(), job, none)?.rows).toEqual([]);
    expect(inspected(head, new Map(), 'no such job', none)).toBeNull();
  });
});

describe('the answers a job is compared with', () => {
  const jobs = quality.plan(quality.defaults, {});
  it('are those of no persona in the same form', () => {
    expect(noneOf(jobs, 'persona|i-would')).toBe('none');
    expect(noneOf(jobs, 'none')).toBe('none');
  });
  it('do not exist for another form or other words', () => {
    expect(noneOf(jobs, 'persona|imperative')).toBeNull();
    expect(noneOf(jobs, 'persona|paraphrase')).toBeNull();
    expect(noneOf(jobs, 'nothing')).toBeNull();
  });
  it('have a name in words for every job', () => {
    for (const job of jobs)
      expect(jobName({ study: 'quality', settings: quality.defaults }, job)).not.toContain('|');
    expect(
      new Set(jobs.map((job) => jobName({ study: 'quality', settings: quality.defaults }, job))).size,
    ).toBe(jobs.length);
  });
});

describe('a job of another instrument', () => {
  const { prompts } = settings;
  const rounds = cardTask.questions(undefined);
  const cards = { instrument: 'card-task' as const, prompts };
  const cardHead = { study: 'profile', settings: cards, items: { 'card-task': rounds } } as const;
  const jobs = profile.plan(cards, cardHead.items);

  it('is named by its prompt and compared with no persona', () => {
    expect(jobs.map((one) => jobName(cardHead, one))).toEqual(['No persona', 'Boats']);
    expect(noneOf(jobs, profileJob(cards, 0))).toBe('none');
  });
  it('names each question in a few words', () => {
    const [first] = rounds;
    const answer = { ...reading(0.4), itemId: first?.id ?? '' };
    const found = inspected(cardHead as unknown as StudyHead, new Map([['none', [answer]]]), 'none', null);
    expect(found?.rows).toMatchObject([{ situation: '1 bad of 32, win 10 a card, lose 250', logOdds: 0.4 }]);
  });
  it('costs all questions of the instrument for each prompt and for no persona', () => {
    expect(plannedQuestions('profile', cards)).toBe(2 * 27);
    expect(plannedQuestions('profile', { ...cards, instrument: 'ipip-neo-120' })).toBe(2 * 120);
  });
});

describe('what a study will ask', () => {
  it('is counted before it is made', () => {
    expect(
      plannedQuestions('calibration', { ways: [{ reading: 'answers', form: 'i-would' }], itemsPerTrait: 8 }),
    ).toBe(120);
    // No persona and one prompt without an aim, on 18 questions of five traits.
    expect(plannedQuestions('compare', settings)).toBe(2 * 5 * 18);
  });
});
