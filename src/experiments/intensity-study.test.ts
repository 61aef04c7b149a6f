import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { readStudy, type StudyRecord } from '../core/record/study';
import { readingsOf } from '../core/record/study-readings';
import { intensity, strengthJob, type IntensitySettings } from '../core/studies/intensity';
import { fewestToTell } from '../core/studies/intensity-steps';
import { LEVELS, strengthsOf, type GivenStrength } from '../core/studies/intensity-strengths';
import { studyTables } from '../storage/export/study-tables';
import { createSimulator } from '../engines/simulator/index';
import { measure } from './measured-study.fixture';
import { readStudyExperiment } from './study-experiment';
import { StudyRun } from './study-run';

const dose = (text: string | null, i: number): GivenStrength => ({ label: `dose ${i}`, text, tau: i / 6 });
/** A known dose for the simulator, which counts cue words: one more on each step. */
const given = [
  'You are introverted. You are silent. You are timid.',
  'You are introverted. You are silent.',
  'You are introverted.',
  null,
  'You are extraverted.',
  'You are extraverted. You are talkative.',
  'You are extraverted. You are talkative. You are bold.',
].map(dose);
const settings: IntensitySettings = { ...intensity.defaults, source: 'given', given };

describe('a ladder that is followed', () => {
  const { result } = measure(intensity, settings, 'smooth');

  it('has rank correlations near 1, a range, and figures inside their intervals', () => {
    const { rho, tau, drops, isotonicR2, range, mae, steps, n } = result.fit;
    expect(rho?.mean).toBeGreaterThan(0.95);
    expect(tau?.mean).toBeGreaterThan(0.85);
    expect(isotonicR2?.mean).toBeGreaterThan(0.95);
    expect(range?.low).toBeGreaterThan(0.3);
    expect({ steps, n }).toEqual({ steps: 6, n: 18 });
    expect(drops?.mean).toBeLessThanOrEqual(1);
    expect(mae?.low).toBeGreaterThan(0);
    for (const one of [range, mae]) expect(one?.low).toBeLessThan(one?.high ?? 0);
  });

  it('tells neighbours apart somewhere, and says where that ends', () => {
    const { control, steps, ends } = result;
    expect(steps).toHaveLength(6);
    expect(control?.told).toBe(steps.filter((s) => s?.apart).length);
    expect(control?.told).toBeGreaterThan(0);
    const [from, to] = control?.span ?? [0, 0];
    expect(steps[from]?.apart && steps[to - 1]?.apart).toBe(true);
    expect(
      steps
        .slice(0, from)
        .concat(steps.slice(to))
        .some((s) => s?.apart),
    ).toBe(false);
    for (const step of steps) expect(step?.pHolm).toBeGreaterThanOrEqual(step?.pRandomisation ?? 1);
    expect(ends?.difference.low).toBeGreaterThan(0);
  });

  it('measures no persona once, as the reference and as a strength', () => {
    expect(strengthJob(settings, 3)).toBe('none');
    expect(result.strengths[3]?.score?.mean).toBe(0.5);
    expect(result.none?.mean).toBe(0.5);
    expect(result.strengths[0]?.shift?.high).toBeLessThan(0);
    expect(result.strengths[6]?.shift?.low).toBeGreaterThan(0);
  });
});

describe('a model that hears no persona', () => {
  it.each(['ladder', 'five-factors'] as const)('has drops, and control by %s ends at once', (source) => {
    const { result } = measure(intensity, { ...intensity.defaults, source }, 'deaf');
    expect(result.fit.drops?.mean).toBeGreaterThan(1);
    expect(result.control).toEqual({ span: null, told: 0, of: 8 });
    expect(result.ends?.pRandomisation).toBeGreaterThan(0.05);
  });

  it('is wrongly said to be told apart somewhere in no more than 5 % of seeds', () => {
    const few = { ...intensity.defaults, items: 12 };
    const wrong = Array.from({ length: 60 }, (_, seed) => measure(intensity, few, 'deaf', seed + 1)).filter(
      ({ result }) => (result.control?.told ?? 0) > 0,
    ).length;
    // 60 draws at 5 %: more than 8 would be a rule that is worse than it says (p < .01).
    expect(wrong).toBeLessThanOrEqual(8);
  }, 120_000);
});

describe('the strengths', () => {
  it('of a rule are nine, from the strongest low to the strongest high', () => {
    for (const source of ['ladder', 'five-factors'] as const) {
      const list = strengthsOf({ ...intensity.defaults, source });
      expect(list.map((s) => s.tau)).toEqual(LEVELS);
      expect(new Set(list.map((s) => s.text)).size).toBe(9);
    }
    expect(strengthsOf(intensity.defaults)[0]?.text).toContain('extremely introverted');
    expect(strengthsOf(intensity.defaults)[8]?.text).toContain('extremely extraverted');
  });

  it('that are given stand by strength, and a text that comes twice is asked once', () => {
    const twice = [dose('You are bold.', 6), dose('You are timid.', 0), dose('You are bold.', 5)];
    const own = { ...settings, given: twice };
    expect(strengthsOf(own).map((s) => s.label)).toEqual(['dose 0', 'dose 5', 'dose 6']);
    const jobs = intensity.plan(own, {});
    expect(jobs.map((j) => j.id)).toEqual(['none', 'strength0', 'strength1']);
    const { result } = measure(intensity, own, 'smooth');
    expect(result.steps[1]).toMatchObject({ apart: false, difference: { mean: 0 } });
  });

  it('are refused where there is one, or one strength twice', () => {
    const fails = (list: GivenStrength[]) => v.safeParse(intensity.settings, { ...settings, given: list });
    const at = (result: ReturnType<typeof fails>) => result.issues?.[0] && v.getDotPath(result.issues[0]);
    expect(at(fails(given.slice(0, 1)))).toBe('given');
    expect(at(fails([dose('a', 1), dose('b', 1)]))).toBe('given');
    expect(at(fails([dose('a', 1), dose('b', 7)]))).toBe('given.1.tau');
    expect(fails(given).success).toBe(true);
  });
});

describe('the example for the command line', () => {
  it('is an experiment that can be made', () => {
    const example: unknown = JSON.parse(readFileSync('examples/intensity.json', 'utf8'));
    expect(readStudyExperiment(example)).toMatchObject({ study: 'intensity', settings: intensity.defaults });
  });
});

describe('while it is being measured', () => {
  it('has no fit and no end of control before all strengths are there', () => {
    const { result } = measure(intensity, settings, 'smooth', 1, 3);
    expect(result.strengths.filter((s) => s.score)).toHaveLength(3);
    expect(result.fit).toMatchObject({ rho: null, range: null, mae: null });
    expect(result).toMatchObject({ control: null, ends: null });
    expect(result.steps[0]?.n).toBe(18);
  });

  it('knows how few questions could tell no step from chance', () => {
    // 2 / 2^9 = .0039 is under .05 / 8 = .00625, 2 / 2^8 = .0078 is not.
    expect(fewestToTell(8)).toBe(9);
    expect(fewestToTell(1)).toBe(6);
  });
});

describe('its record', () => {
  afterEach(() => vi.unstubAllGlobals());
  const { items, readings, result } = measure(intensity, settings, 'smooth');
  const answers = [...readings].reduce((sum, [, list]) => sum + list.length, 0);
  const made: StudyRecord = {
    kind: 'personaloop-study',
    schema: 1,
    id: 'abc',
    title: 'Intensity',
    createdAt: '2026-11-21T10:00:00.000Z',
    app: '0.1.0',
    study: 'intensity',
    settings,
    bank: { id: 'built-in', version: 1, digest: 'ffff' },
    items,
    choice: { kind: 'simulator', landscape: 'smooth' },
    target: null,
    device: { browser: 'Chrome 156 on Linux', cores: 2, memoryGB: null, isolated: true },
    simulated: true,
    runningMs: 0,
    progress: { done: answers, total: answers },
    events: [...readings].map(([job, list]) => ({ type: 'read', job, readings: list })),
  };
  const stored = JSON.parse(JSON.stringify(made)) as StudyRecord;

  it('comes back as it went, and a wrong setting is named', () => {
    expect(readStudy(stored)).toEqual(stored);
    expect(() => readStudy({ ...stored, settings: { ...settings, source: 'horoscope' } })).toThrow(
      /damaged at "settings\.source"/,
    );
  });

  it('leaves the page as tables', () => {
    const tables = studyTables(stored);
    expect((tables['readings.csv'] ?? '').trim().split('\r\n')).toHaveLength(1 + 7 * 18);
    expect(tables['results.csv']).toContain(`,fit.rho.mean,${result.fit.rho?.mean ?? ''}`);
    expect(tables['results.csv']).toContain(',control.span.0,');
  });

  it('goes on after being cut off anywhere and ends as one that was not', async () => {
    // As in a browser without Web Locks: there is no other tab here.
    vi.stubGlobal('navigator', {});
    const drive = async (events: StudyRecord['events'], most: number) => {
      const engine = createSimulator({ landscape: 'smooth', seed: 1 });
      await engine.load({});
      const done = events.flatMap((event) => event.readings).length;
      const run: StudyRun = new StudyRun({
        head: { ...made, progress: { done, total: answers } },
        events,
        append: () => Promise.resolve(),
        since: () => Promise.resolve({ head: made, events: [] }),
        keep: () => Promise.resolve(),
        settle: () => Promise.resolve(),
        choose: () => undefined,
        engine: () => Promise.resolve(engine),
        batch: () => 5,
        now: () => 0,
      });
      const off = run.subscribe(({ clock }) => {
        if (clock.done < most) return;
        off();
        void run.pause();
      });
      await run.run();
      return { events: run.record().events, status: run.snapshot().status };
    };
    const logOdds = (events: StudyRecord['events']) =>
      [...readingsOf(events)].map(([job, list]) => [job, list.map((r) => r.logOdds)]);
    const straight = await drive([], Infinity);
    expect(straight.status).toBe('finished');
    expect(logOdds(straight.events)).toEqual(logOdds(stored.events));
    for (const cut of [7, 40, 120]) {
      const part = await drive([], cut);
      expect(part.status).toBe('paused');
      const rest = await drive(JSON.parse(JSON.stringify(part.events)) as StudyRecord['events'], Infinity);
      expect(rest.status).toBe('finished');
      expect(logOdds(rest.events)).toEqual(logOdds(straight.events));
    }
  });
});
