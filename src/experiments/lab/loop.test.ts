import { describe, expect, it } from 'vitest';
import { createLoop, settle } from '../../core/loop/machine';
import type { RunEvent, RunSettings, RunState } from '../../core/loop/types';
import { createSimulator } from '../../engines/simulator/index';
import { respondent, type Landscape } from '../../engines/simulator/respondent';
import { meetDemand } from '../meet-demand';
import { LAB_DEFAULT, planOf, settingsOn, type LabChoice } from './choices';
import { LabGround } from './ground';
import { LAB_ITEMS } from './items.fixture';
import { driveLoop } from './loop';
import { loopAt } from './plan';
import { summariseLab } from './summary';

const ground = new LabGround(LAB_ITEMS);
const items = ground.split(1);

/** The way a run goes on the page: an engine, promises, events. */
async function withEngine(settings: RunSettings, landscape: Landscape, seed: number): Promise<RunState> {
  const engine = createSimulator({ landscape, seed });
  await engine.load({});
  const loop = createLoop(settings, items);
  const byId = new Map(Object.values(items).flatMap((list) => list.map((i) => [i.id, i] as const)));
  let state = settle(loop, loop.start());
  for (;;) {
    const demand = loop.demand(state);
    if (demand.kind === 'finished' || demand.kind === 'advance') return state;
    const context = { engine, state, item: (id: string) => byId.get(id), batch: 7, show: () => undefined };
    const event: RunEvent = await meetDemand(demand, context, new AbortController().signal);
    state = settle(loop, loop.reduce(state, event));
  }
}

/** Without the milliseconds, which are the machine's. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'ms' ? 0 : part)));

describe('the driver without promises', () => {
  const base = settingsOn('smooth');
  const cases: readonly (readonly [string, Partial<RunSettings>, Landscape])[] = [
    ['careful with race and confirm', { steps: 3 }, 'smooth'],
    ['paper, scored list', { steps: 3, protocol: 'paper', items: 3, proposer: 'scored-list' }, 'deceptive'],
    ['letters at the ceiling', { steps: 2, reading: 'letters' }, 'flat'],
    ['written, another form, on topic', { steps: 1, reading: 'written', items: 4, onTopic: true }, 'smooth'],
    ['persona in the user turn', { steps: 1, form: 'user-turn', items: 4 }, 'deaf'],
    ['without a language model', { steps: 2, proposer: 'template' }, 'smooth'],
  ];
  it.each(cases)('finds what the engine finds: %s', async (_, own, landscape) => {
    const settings = { ...base, ...own, seed: 5 };
    const here = driveLoop(settings, items, respondent(landscape, 3));
    const there = await withEngine(settings, landscape, 3);
    expect(timeless(here)).toEqual(timeless(there));
  });
});

const results = (own: Partial<LabChoice>, loops: number, steps = 8) => {
  const plan = planOf({ ...LAB_DEFAULT, ...own }, loops);
  const short = { ...plan, run: { ...plan.run, steps } };
  return Array.from({ length: loops }, (_, i) => ground.run(loopAt(short, i)));
};

describe('loops with known truth', () => {
  it('never come out clearly above the best reachable prompt', () => {
    for (const landscape of ['smooth', 'deceptive', 'flat'] as const)
      for (const { curve } of results({ landscape }, 4, 6))
        for (const { regret } of curve) expect(regret).toBeGreaterThan(-0.01);
  });

  it('end nearer to it than they begin', () => {
    for (const { curve } of results({}, 4))
      expect(curve.at(-1)?.regret ?? 1).toBeLessThan(curve[0]?.regret ?? 0);
  });

  it('flatter their winner more with three questions than with twenty', () => {
    const optimism = (own: Partial<LabChoice>) => summariseLab(results(own, 12, 6))?.optimism;
    const three = optimism({ questions: 3, protocol: 'paper' });
    const twenty = optimism({ questions: 20 });
    expect(three?.low ?? 0).toBeGreaterThan(twenty?.high ?? 1);
  });

  it('flatter their winner more with noisier answers', () => {
    const optimism = (noise: number) =>
      summariseLab(results({ noise, questions: 5 }, 8, 4))?.optimism.mean ?? 0;
    expect(optimism(1.8)).toBeGreaterThan(optimism(0));
  });

  it('claim nothing where nothing works, within the binomial bound of 5 %', () => {
    const loops = 60;
    const hits = results({ landscape: 'deaf' }, loops, 3).filter((r) => r.falseClaim).length;
    // 99.9 % of binomial(60, .05) lie at or below 9.
    expect(hits).toBeLessThanOrEqual(9);
  });
});
