import { describe, expect, it } from 'vitest';
import { evaluationsDone } from '../core/loop/budget';
import { conclusion } from '../core/loop/conclusion';
import { createLoop, replayEvents } from '../core/loop/machine';
import { reportCandidates, stepItems } from '../core/loop/plan';
import { bestSoFar, chartPoints, scoredPrompts, scoreOf } from '../core/loop/summary';
import type { RunEvent, RunState } from '../core/loop/types';
import { drive, fresh, items, pair, settings } from './drive.fixture';

describe('the loop', () => {
  it('runs to a report and improves on the smooth landscape', async () => {
    const { loop, begin } = fresh({ steps: 6 });
    const { state } = await drive(loop, begin);
    expect(state.stage).toBe('done');
    expect(state.stopReason).toBe('steps');
    const points = chartPoints(state);
    const best = bestSoFar(state, points).at(-1)?.score.mean ?? 0;
    expect(best).toBeGreaterThan(0.6);
    expect(scoreOf(state, 0, 'search')?.mean).toBeCloseTo(0.5, 10);
    const end = conclusion(state);
    expect(end?.report?.n).toBe(items.report.length);
    expect(end?.against.map((a) => a.baseline)).toEqual(expect.arrayContaining(['none', 'dp']));
    expect(end?.against.find((a) => a.baseline === 'none')?.verdict).toBe('better');
  });

  it('gives the same run for the same seed and another for another', async () => {
    const one = await drive(...pair(fresh()));
    const two = await drive(...pair(fresh()));
    const other = await drive(...pair(fresh({ seed: 8 })));
    expect(two.events).toEqual(one.events);
    expect(other.state.candidates.map((c) => c.text)).not.toEqual(one.state.candidates.map((c) => c.text));
  });

  it.each(['careful', 'paper'] as const)(
    'goes on after any event as if never stopped (%s)',
    async (protocol) => {
      const whole = await drive(...pair(fresh({ protocol })));
      const { loop } = fresh({ protocol });
      for (let cut = 0; cut <= whole.events.length; cut += 3) {
        const kept = JSON.parse(JSON.stringify(whole.events.slice(0, cut))) as RunEvent[];
        const state = replayEvents(loop, kept);
        const resumed = await drive(loop, { state, events: kept });
        expect(resumed.events.length).toBe(whole.events.length);
        expect(resumed.state.candidates).toEqual(whole.state.candidates);
        expect(resumed.state.winner).toBe(whole.state.winner);
      }
    },
  );

  it('does not depend on how items are batched', async () => {
    const small = await drive(...pair(fresh()), { batch: 1 });
    const large = await drive(...pair(fresh()), { batch: 10 });
    expect(large.state.readings).toEqual(small.state.readings);
    expect(large.state.candidates).toEqual(small.state.candidates);
  });

  it('asks each item once: nothing lost, nothing doubled', async () => {
    const { state } = await drive(...pair(fresh({ protocol: 'paper' })));
    for (const split of Object.values(state.readings))
      for (const list of Object.values(split)) {
        const ids = list.map((r) => r.itemId);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  it('never shows the optimizer an item and never scores search on report items', async () => {
    const { state } = await drive(...pair(fresh({ proposer: 'scored-list', exemplars: 2 })));
    const report = items.report.map((i) => i.situation);
    for (const { call } of state.calls)
      for (const situation of report)
        expect(call.messages.map((m) => m.content).join()).not.toContain(situation);
    const asked = new Set(Object.values(state.readings.search).flatMap((l) => l.map((r) => r.itemId)));
    expect(items.report.filter((i) => asked.has(i.id))).toEqual([]);
  });

  it('keeps refused replies with their reason and fills the slot with a labelled operator', async () => {
    const { state } = await drive(...pair(fresh({ proposer: 'scored-list', steps: 12 })));
    const refused = state.candidates.filter((c) => c.refused);
    expect(refused.length).toBeGreaterThan(0);
    for (const c of refused) expect(state.readings.search[c.id]).toBeUndefined();
    for (let step = 1; step <= 12; step++) {
      const usable = state.candidates.filter((c) => c.step === step && !c.refused);
      expect(usable.length).toBe(settings.perStep);
    }
  });

  it.each([0, 5])(
    'counts a prompt as scored once it has answered, wherever it is cut (race %i)',
    async (race) => {
      const counts: [number, number][] = [];
      const onState = (state: RunState) => counts.push([scoredPrompts(state), evaluationsDone(state, items)]);
      await drive(...pair(fresh({ race })), { batch: 1, onState });
      expect(counts.map(([shown]) => shown)).toEqual(counts.map(([, done]) => done));
      expect(counts[0]).toEqual([0, 0]);
      expect(counts[1]).toEqual([0, 0]);
      expect(counts.at(-1)?.[0]).toBeGreaterThan(settings.seeds.length);
    },
  );

  it('passes through the five stages in order', async () => {
    const stages: string[] = [];
    const loop = createLoop(settings, items);
    let state = loop.start();
    const seen = () => stages.at(-1) !== state.stage && stages.push(state.stage);
    seen();
    const { events } = await drive(...pair(fresh()));
    for (const event of events) {
      while (loop.demand(state).kind === 'advance') {
        state = loop.reduce(state, { type: 'advanced' });
        seen();
      }
      state = loop.reduce(state, event);
      seen();
    }
    expect(stages.slice(0, 5)).toEqual(['evaluate', 'select', 'meta-prompt', 'propose', 'validate']);
    expect(stages.at(-1)).toBe('report');
  });
});

describe('protocols', () => {
  it('careful: every candidate meets the same items in the same order', async () => {
    const { state } = await drive(...pair(fresh()));
    const lists = Object.values(state.readings.search).map((l) => l.map((r) => r.itemId).join());
    expect(new Set(lists).size).toBe(1);
  });

  it('paper: q items redrawn each step, the same within a step', () => {
    const paper = { ...settings, protocol: 'paper' as const, items: 3 };
    const one = stepItems(paper, items, 1);
    expect(one).toHaveLength(3);
    expect(stepItems(paper, items, 1)).toEqual(one);
    const draws = new Set([1, 2, 3, 4, 5].map((step) => stepItems(paper, items, step).join()));
    expect(draws.size).toBeGreaterThan(1);
  });
});

describe('budgets and stops', () => {
  it('stops at the evaluations asked for and still reports', async () => {
    const { state } = await drive(
      ...pair(fresh({ budget: { evaluations: 6, tokens: null, minutes: null } })),
    );
    expect(state.stopReason).toBe('evaluations');
    expect(chartPoints(state)).toHaveLength(6);
    expect(conclusion(state)?.report).not.toBeNull();
  });

  it('stops at the tokens asked for', async () => {
    const { state } = await drive(
      ...pair(fresh({ budget: { evaluations: null, tokens: 3000, minutes: null } })),
    );
    expect(state.stopReason).toBe('tokens');
  });

  it('stops after patience on the deaf landscape and claims nothing', async () => {
    const { state } = await drive(...pair(fresh({ steps: 30, patience: 4 })), { landscape: 'deaf' });
    expect(['patience', 'steps']).toContain(state.stopReason);
    expect(state.step).toBeLessThan(30);
  });

  it('obeys the user: a stop leads to the report, a second one ends it', async () => {
    const { loop, begin } = fresh();
    const half = await drive(loop, begin, { upTo: 20 });
    const stopped = loop.reduce(half.state, { type: 'stopped', reason: 'user' });
    expect(stopped.stage).toBe('report');
    expect(reportCandidates(stopped)).toContain(stopped.winner);
    expect(loop.reduce(stopped, { type: 'stopped', reason: 'user' }).stage).toBe('done');
  });
});

describe('intensity', () => {
  it('looks for the wanted mean, not for the most', async () => {
    const target = { kind: 'intensity' as const, trait: 'neuroticism' as const, tau: 0.65 };
    const { state } = await drive(...pair(fresh({ target, steps: 8 })));
    const score = scoreOf(state, state.winner ?? 0, 'search')?.mean ?? 0;
    expect(Math.abs(score - 0.65)).toBeLessThan(0.08);
  });
});
