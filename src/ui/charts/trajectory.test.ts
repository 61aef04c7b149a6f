import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runState, withLive, type FixtureOptions } from '../../../tests/fixtures/run-state';
import { trajectoryData } from './data';
import { DENSE } from './density';
import { trajectoryFigure } from './figure';
import { lowestTenth, yTicks } from './frame';
import { textWidth } from './labels';
import { LIGHT } from './light';
import type { Mark } from './scene';
import { trajectory } from './trajectory';
import { nearestStop, nextStop } from './walk';
import { axisPhrase, summaryOf } from './words';

const draw = (options: FixtureOptions = {}, width = 640, simulated = false) =>
  trajectory(runState(options), null, { width, fromZero: false, simulated, selected: null });

const words = (marks: readonly Mark[]) =>
  marks.flatMap((m) => (m.tag === 'text' ? [m.spans.map((s) => s.text).join('')] : []));
const ofRole = (marks: readonly Mark[], role: string) => marks.filter((m) => m.role === role);

/** Boxes of all texts, by the estimate the layout itself uses. */
const boxes = (marks: readonly Mark[]) =>
  marks.flatMap((m) => {
    if (m.tag !== 'text' || m.role.startsWith('simulated')) return [];
    const width = m.spans.reduce(
      (sum, s) => sum + textWidth(s.text, m.role === 'value' ? 16 : 14, s.strong),
      0,
    );
    const left = m.anchor === 'start' ? m.x : m.anchor === 'end' ? m.x - width : m.x - width / 2;
    return [{ left, right: left + width, y: m.y, words: m.spans.map((s) => s.text).join('') }];
  });

describe('trajectory', () => {
  it('raises the best so far when a better prompt comes, and never lowers it', () => {
    const run = runState({ done: 6 });
    const { best } = trajectoryData(run, null);
    const scores = best.map((b) => b.best.score.mean);
    expect(scores.every((s, i) => i === 0 || s >= (scores[i - 1] ?? 0))).toBe(true);
    const better = best.find((b, i) => i > 0 && b.best.candidate === b.at.candidate);
    expect(better?.best.score.mean).toBeGreaterThan(best[0]?.best.score.mean ?? 1);
    const { stops } = draw({ done: 6 });
    const sorted = [...stops].sort((a, b) => a.score.mean - b.score.mean);
    expect(sorted.at(-1)?.y).toBeLessThan(sorted[0]?.y ?? 0);
  });

  it('lays out seeds, steps, rule and unseen questions from left to right', () => {
    const { stops, frame } = draw({ done: 12, confirm: true, report: true });
    const xs = (wanted: (s: (typeof stops)[number]) => boolean) => stops.filter(wanted).map((s) => s.x);
    const seeds = xs((s) => s.split === 'search' && s.step === 0);
    const search = xs((s) => s.split === 'search' && s.step > 0);
    const confirm = xs((s) => s.split === 'confirm');
    const report = xs((s) => s.split === 'report');
    expect(Math.max(...seeds)).toBeLessThan(Math.min(...search));
    expect(Math.max(...search)).toBeLessThan(frame.ruleX);
    expect(Math.min(...confirm)).toBeGreaterThan(frame.ruleX);
    expect(Math.max(...confirm)).toBeLessThan(Math.min(...report));
    expect(Math.max(...report)).toBeLessThan(frame.right);
    expect(new Set(seeds).size).toBe(4);
  });

  it('keeps search points in the order they were written', () => {
    const stops = draw({ done: 12 }).stops.filter((s) => s.split === 'search');
    expect(stops.every((s, i) => i === 0 || s.x > (stops[i - 1]?.x ?? 0))).toBe(true);
  });

  it.each([1, 2, 12, 40, 200])('has room for %i steps at every width', (steps) => {
    for (const width of [328, 390, 640, 900]) {
      const { frame, marks } = draw({ done: Math.min(3, steps), settings: { steps } }, width);
      expect(frame.x(steps, 3, 4)).toBeLessThan(frame.ruleX);
      expect(frame.right).toBeLessThan(width);
      for (const box of boxes(marks)) {
        expect(box.left, box.words).toBeGreaterThanOrEqual(-2);
        expect(box.right, box.words).toBeLessThanOrEqual(width + 4);
      }
    }
  });

  it.each([328, 390, 640, 900])('writes no label over another at %i px', (width) => {
    for (const report of [false, true]) {
      const { marks } = draw({ done: 12, report, confirm: report, gain: 0 }, width);
      const all = boxes(marks.filter((m) => ['label', 'value', 'tick', 'caption'].includes(m.role)));
      for (const a of all)
        for (const b of all)
          if (a !== b && Math.abs(a.y - b.y) < 12)
            expect(a.left >= b.right - 1 || b.left >= a.right - 1, `${a.words} over ${b.words}`).toBe(true);
    }
  });

  it('starts y at the tenth below the lowest interval, or at 0 when asked', () => {
    const run = runState({ done: 4 });
    const data = trajectoryData(run, null);
    const lowest = Math.min(...data.points.filter((p) => p.seed).map((p) => p.score.low));
    const floor = lowestTenth(data);
    expect(floor).toBeLessThan(lowest);
    expect(floor).toBeGreaterThan(lowest - 0.1001);
    const whole = trajectory(run, null, { width: 640, fromZero: true, simulated: false, selected: null });
    expect(yTicks(whole.frame)).toContain(0);
    expect(yTicks(whole.frame)).toContain(1);
  });

  it('draws a line at the wanted strength and measures the best by distance to it', () => {
    const settings = { target: { kind: 'intensity', trait: 'openness', tau: 0.6 } } as const;
    const { marks, frame, data } = draw({ done: 8, settings });
    const [line] = ofRole(marks, 'tau');
    expect(line?.tag === 'line' && Math.abs(line.y1 - frame.y(0.6)) < 0.1).toBe(true);
    expect(words(marks)).toContain('Wanted .60');
    const distances = data.best.map((b) => Math.abs(b.best.score.mean - 0.6));
    expect(distances.every((d, i) => i === 0 || d <= (distances[i - 1] ?? 1))).toBe(true);
  });

  it('says what the axis measures, by reading and pole', () => {
    expect(axisPhrase(runState().settings)).toBe('Chance of an extraverted answer');
    const low = runState({
      settings: { reading: 'answers', target: { kind: 'pole', trait: 'extraversion', pole: 'low' } },
    });
    expect(axisPhrase(low.settings)).toBe('Lean to the introverted answer (.5 = as with no persona)');
    expect(draw({ settings: low.settings }).stops[0]?.score.mean).toBe(0.5);
  });

  it('shows empty axes with the time to come before anything is measured', () => {
    const { marks, stops } = draw({ done: -1 });
    expect(stops).toEqual([]);
    expect(words(marks)).toEqual(expect.arrayContaining(['after', 'step 12', 'unseen questions']));
    expect(ofRole(marks, 'best')).toEqual([]);
  });

  it('draws the prompt being scored with its partial interval, and not twice', () => {
    const { state, live } = withLive(runState({ done: 7 }), 13);
    const scene = trajectory(state, live, { width: 640, fromZero: false, simulated: false, selected: null });
    expect(ofRole(scene.marks, 'live-ring')).toHaveLength(1);
    expect(scene.stops.some((s) => s.candidate === live.candidate)).toBe(false);
    expect(words(scene.marks)).toContain(`#${live.candidate} so far, 13 of 20`);
  });

  it('tells simulated from real by shape alone: hollow points, broken line, the word', () => {
    const real = draw({ done: 12, report: true });
    const simulated = draw({ done: 12, report: true }, 640, true);
    expect(words(real.marks)).not.toContain('SIMULATED');
    expect(words(simulated.marks)).toContain('SIMULATED');
    expect(ofRole(simulated.marks, 'full')).toEqual([]);
    expect(ofRole(simulated.marks, 'report')).toEqual([]);
    expect(ofRole(simulated.marks, 'best-simulated')).toHaveLength(1);
  });

  it('marks prompts that were dropped early, and keeps them out of the best so far', () => {
    const { marks, data } = draw({ done: 6, earlyEvery: 2 });
    expect(ofRole(marks, 'early').length).toBeGreaterThan(0);
    const early = new Set(data.points.filter((p) => p.standing === 'early').map((p) => p.candidate));
    expect(data.best.some((b) => early.has(b.best.candidate))).toBe(false);
  });

  it('puts a ring and the number on the opened prompt', () => {
    const scene = trajectory(runState(), null, {
      width: 640,
      fromZero: false,
      simulated: false,
      selected: 9,
    });
    expect(ofRole(scene.marks, 'selected')).toHaveLength(1);
    expect(words(scene.marks)).toContain('#9');
  });

  it('shades above 2,000 points and says so', () => {
    const { marks, stops } = draw({
      done: 101,
      refusedPerStep: 0,
      settings: { steps: 101, perStep: 20, items: 2 },
    });
    expect(stops.length).toBeGreaterThan(DENSE);
    expect(ofRole(marks, 'full')).toEqual([]);
    const shades = ofRole(marks, 'density').map((mark) => (mark.tag === 'path' ? mark.d : ''));
    expect(shades.join('').match(/z/g)?.length).toBeGreaterThan(10);
    // However many squares, no more elements than shades.
    expect(shades.length).toBeLessThan(10);
    expect(words(marks).some((w) => w.includes('2,024 prompts'))).toBe(true);
  });

  it('sums the run up in sentences', () => {
    const run = runState({ done: 12, report: true });
    const said = summaryOf(run, trajectoryData(run, null), true);
    expect(said).toMatch(
      /Step 12 of 12\. 52 prompts scored, 12 refused\. Best so far #\d+ with \.\d\d, interval/,
    );
    expect(said).toMatch(/On unseen questions #\d+ has/);
    expect(said).toContain('Simulated');
  });
});

describe('walking', () => {
  it('goes by time with left and right, by score with up and down', () => {
    const { stops } = draw({ done: 3 });
    expect(nextStop(stops, -1, 'ArrowRight')).toBe(0);
    expect(nextStop(stops, 0, 'ArrowLeft')).toBe(0);
    expect(nextStop(stops, 3, 'End')).toBe(stops.length - 1);
    const up = nextStop(stops, 0, 'ArrowUp') ?? 0;
    expect(stops[up]?.score.mean).toBeGreaterThanOrEqual(stops[0]?.score.mean ?? 1);
    expect(nextStop(stops, 0, 'a')).toBeNull();
    expect(nextStop([], -1, 'ArrowRight')).toBeNull();
  });

  it('finds the point under the pointer, or none', () => {
    const { stops } = draw({ done: 3 });
    const third = stops[3];
    expect(nearestStop(stops, (third?.x ?? 0) + 1, third?.y ?? 0)).toBe(3);
    expect(nearestStop(stops, -500, -500)).toBe(-1);
  });
});

describe('a saved figure', () => {
  const figure = (simulated: boolean, title = 'A title') =>
    trajectoryFigure(runState({ done: 12, report: true }), { title, simulated, head: null });

  it('has the light colours, no tokens, and the settings in its caption', () => {
    const svg = figure(false);
    expect(svg).not.toContain('var(');
    expect(svg).toContain(LIGHT['e']);
    expect(svg).toContain('seed 4128');
    expect(svg).not.toContain('SIMULATED');
  });

  it('carries the word when simulated, in the plot and in the caption', () => {
    expect(figure(true)).toContain('SIMULATED');
    expect(figure(true)).toContain('no language model ran');
  });

  it('escapes what came from outside', () => {
    expect(figure(false, '<script>"&\u0000')).toContain('&lt;script&gt;&quot;&amp;</title>');
  });

  it('uses the colours of the page', () => {
    const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
    const light = css.slice(css.indexOf("[data-theme='light']"), css.indexOf('@media'));
    for (const [name, value] of Object.entries(LIGHT)) expect(light).toContain(`--${name}: ${value};`);
  });
});
