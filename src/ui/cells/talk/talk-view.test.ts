import { describe, expect, it } from 'vitest';
import type { DriftPoint } from '../../../core/talk/drift';
import type { Interval } from '../../../core/stats/interval';
import { talkPicture } from '../../charts/talk';
import { talkStatus } from '../../frame/talk-status';
import type { TalkHead } from '../../../core/talk/record';
import type { TalkSnapshot } from '../../../experiments/talk-contract';
import { talk } from '../../text/en/talk';
import { talkSentences } from './conclusion';
import { suggestions } from './suggest';

const of = (mean: number, half: number): Interval => ({
  mean,
  low: mean - half,
  high: mean + half,
  se: half / 2,
});
const start = (effect: Interval): DriftPoint => ({
  after: 0,
  shift: { none: null, persona: effect },
  effect,
  drift: null,
  n: 10,
});
const later = (after: number, change: Interval, pHolm: number): DriftPoint => ({
  after,
  shift: { none: of(0.1, 0.2), persona: of(1, 0.3) },
  effect: of(0.9, 0.3),
  drift: { change, p: pHolm, pHolm },
  n: 10,
});
const about = { trait: 'extraversion', pole: 'high' } as const;
const say = (points: readonly DriftPoint[]) => talkSentences(about, points).join(' ');

describe('the conclusion of a talk', () => {
  it('says nothing before anything is measured, and asks for more after the first', () => {
    expect(say([])).toBe('');
    expect(say([start(of(1.2, 0.4))])).toContain('moved the answers by +1.20 [+.80, +1.60] nats');
    expect(say([start(of(1.2, 0.4))])).toContain('Measure again after some turns');
  });

  it('says how much nearer to no persona, and claims it only under the limit', () => {
    const points = [start(of(1.2, 0.4)), later(4, of(-0.4, 0.5), 0.2)];
    expect(say(points)).toContain(
      "After 4 turns the persona's answers are .40 [−.10, .90] nats nearer to no persona: not distinguishable",
    );
    expect(say([start(of(1.2, 0.4)), later(1, of(-0.4, 0.1), 0.012)])).toContain(
      "After 1 turn the persona's answers are .40 [.30, .50] nats nearer to no persona: more than chance (p = .012).",
    );
  });

  it('takes the way the persona moved the answers, whichever it was', () => {
    const points = [start(of(-1.2, 0.4)), later(2, of(-0.5, 0.1), 0.0004)];
    expect(say(points)).toContain(
      '.50 [.40, .60] nats further from no persona: more than chance (p under .001)',
    );
  });

  it('does not speak of nearer where the persona moved nothing', () => {
    const said = say([start(of(0.1, 0.4)), later(2, of(-0.5, 0.1), 0.01)]);
    expect(said).toContain('little that could drift away');
    expect(said).toContain('has changed by −.50');
    expect(said).not.toContain('nearer');
  });
});

describe('the figure of a talk', () => {
  const points = [start(of(1.2, 0.4)), later(2, of(-0.4, 0.5), 0.2), later(4, of(-0.6, 0.5), 0.2)];
  const words = (simulated: boolean, width: number) =>
    talkPicture(about, points, simulated)
      .scene(width)
      .marks.flatMap((m) => (m.tag === 'text' ? m.spans.map((s) => s.text) : []));

  it('has an interval for every mean but the reference, and says SIMULATED where it is', () => {
    const { marks } = talkPicture(about, points, false).scene(640);
    expect(marks.filter((m) => m.role === 'whisker')).toHaveLength(3);
    expect(marks.filter((m) => m.role === 'base-whisker')).toHaveLength(2);
    expect(words(true, 640)).toContain('SIMULATED');
    expect(words(false, 640)).not.toContain('SIMULATED');
    expect(words(true, 320)).toContain(talk.figure.axisShort('extraversion', 'high'));
  });

  it('says the same in words', () => {
    const { summary } = talkPicture(about, points, true);
    expect(summary).toContain('Before any turn: persona +1.20 [+.80, +1.60].');
    expect(summary).toContain('no persona +.10');
    expect(summary).toContain('Simulated');
  });
});

it('suggestions are three that were not sent, and never run out', () => {
  const list = ['a', 'b', 'c', 'd'];
  expect(suggestions(list, [])).toEqual(['a', 'b', 'c']);
  expect(suggestions(list, ['a', 'x'])).toEqual(['b', 'c', 'd']);
  expect(suggestions(list, list)).toEqual(['a', 'b', 'c']);
});

it('the list of cells says where a talk stands', () => {
  const head = { progress: { turns: 1 } } as unknown as TalkHead;
  const open = (status: TalkSnapshot['status'], measuring: number | null = null) =>
    ({ status, measuring, state: { turns: [] } }) as unknown as TalkSnapshot;
  expect(talkStatus(head, undefined)).toEqual({ dot: 'done', text: '1 turn' });
  expect(talkStatus(head, open('running'))).toEqual({ dot: 'running', text: 'answering' });
  expect(talkStatus(head, open('running', 0))).toEqual({ dot: 'running', text: 'measuring' });
  expect(talkStatus(head, open('failed')).dot).toBe('failed');
});
