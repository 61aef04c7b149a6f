import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADJECTIVE_PAIRS } from '../core/baselines/adjectives';
import { fullyRead } from '../core/loop/plan';
import { meaningOf } from '../core/loop/finalists';
import { replayEvents } from '../core/loop/machine';
import { canTell, isOnTopic, topicBeyond } from '../core/loop/on-topic';
import { personaAsked, sampleOf } from '../core/loop/samples';
import { ranking } from '../core/loop/select';
import { scoreOf } from '../core/loop/summary';
import { TOPIC_REFERENCES, type RunEvent, type RunSettings } from '../core/loop/types';
import { parseRecord } from '../core/record/migrate';
import { rowsOf } from '../storage/export/rows.fixture';
import { tables } from '../storage/export/tables';
import { drive, fresh, items, models, pair, run } from './drive.fixture';

/** Everything at once: what a resumed run has to get right. */
const whole: Partial<RunSettings> = {
  items: 20,
  race: 5,
  finalists: 2,
  onTopic: true,
  objective: 'beyond-words',
  proposer: 'auto',
  seeds: ['none', 'dp', 'placebo', 'p2-portrait'],
};

describe('a run with all of it', () => {
  it('goes on after any event as if never stopped', async () => {
    const done = await drive(...pair(fresh(whole)));
    const { loop } = fresh(whole);
    for (let cut = 0; cut <= done.events.length; cut += 7) {
      const kept = JSON.parse(JSON.stringify(done.events.slice(0, cut))) as RunEvent[];
      const resumed = await drive(loop, { state: replayEvents(loop, kept), events: kept });
      expect(resumed.state).toEqual(done.state);
    }
  });

  it('does not depend on how items are batched', async () => {
    const [small, large] = await Promise.all([run(whole, { batch: 1 }), run(whole, { batch: 20 })]);
    for (const part of ['readings', 'shuffled', 'dropped', 'candidates', 'winner', 'topics'] as const)
      expect(large[part]).toEqual(small[part]);
  });
});

describe('its tables', () => {
  it('tell a prompt from its words in random order, and what the checks found', async () => {
    const { loop, begin } = fresh(whole);
    const { events, state } = await drive(loop, begin);
    const recorded: object = JSON.parse(readFileSync('static/recorded/first-run.json', 'utf8')) as object;
    const made = tables(
      parseRecord(JSON.stringify({ ...recorded, settings: state.settings, items, events })),
    );
    const read = (name: string) => rowsOf(made[name]);
    const evaluations = read('evaluations.csv');
    const scored = events.flatMap((e) => (e.type === 'scored' ? [e] : []));
    const count = (mixed: boolean) =>
      scored.filter((e) => (e.shuffled ?? false) === mixed).reduce((n, e) => n + e.readings.length, 0);
    expect(evaluations.filter((row) => row['words'] === 'as written')).toHaveLength(count(false));
    expect(evaluations.filter((row) => row['words'] === 'random order')).toHaveLength(count(true));
    const candidates = read('candidates.csv');
    const winner = candidates.find((row) => row['winner'] === 'true');
    expect(Number(winner?.['meaning_share'])).toBeCloseTo(
      meaningOf(state, state.winner ?? 0, 'confirm')?.share ?? NaN,
      6,
    );
    const dropped = candidates
      .filter((row) => row['dropped'] === 'true')
      .map((row) => Number(row['candidate']));
    expect(dropped).toEqual([...state.dropped].sort((a, b) => a - b));
    for (const row of candidates.filter((c) => c['refused'] === 'off-topic'))
      expect(Number(row['on_topic_nats'])).toBeLessThanOrEqual(0);
  });
});

describe('the race', () => {
  const raced = { items: 20, race: 5, steps: 6, keep: 8 };

  it('gives up prompts that are surely behind, and only those', async () => {
    const state = await run(raced);
    expect(state.dropped.length).toBeGreaterThan(0);
    for (const id of state.dropped) {
      const read = state.readings.search[id]?.length ?? 0;
      expect(read % 5).toBe(0);
      expect(read).toBeLessThan(20);
      expect(fullyRead(state, items, id)).toBe(false);
      expect(state.candidates[id]?.origin.kind).not.toBe('seed');
    }
    const ranked = ranking(state, items).map((r) => r.id);
    expect(ranked.filter((id) => state.dropped.includes(id))).toEqual([]);
    // All others met every item.
    const usable = state.candidates.filter((c) => !c.refused).map((c) => c.id);
    expect([...ranked, ...state.dropped].sort((a, b) => a - b)).toEqual(usable);
  });

  it('spends less than a search without it, for a winner as good', async () => {
    const [with_, without] = await Promise.all([run(raced), run({ ...raced, race: 0 })]);
    const asked = (state: typeof with_) => Object.values(state.readings.search).flat().length;
    expect(asked(with_)).toBeLessThan(0.9 * asked(without));
    const best = (state: typeof with_) => ranking(state, items)[0]?.objective ?? 0;
    expect(best(with_)).toBeGreaterThan(best(without) - 0.03);
  });

  it('counts who was given up as an evaluation', async () => {
    const budget = { evaluations: 12, tokens: null, minutes: null };
    const state = await run({ ...raced, budget });
    expect(state.stopReason).toBe('evaluations');
    expect(Object.keys(state.readings.search)).toHaveLength(12);
  });

  it('drops by bounds when a strength is wanted', async () => {
    const target = { kind: 'intensity' as const, trait: 'neuroticism' as const, tau: 0.5 };
    // A writer that knows one extreme only.
    const texts = ADJECTIVE_PAIRS.neuroticism.map(
      ([, high]) => `You are extremely ${high} and extremely tense.`,
    );
    let at = 0;
    const state = await run(
      { ...raced, race: 10, target, proposer: 'scored-list' },
      {
        generate: (request) => models(`<INS>${texts[at++ % texts.length] ?? ''}</INS>`)(request),
      },
    );
    expect(state.dropped.length).toBeGreaterThan(0);
    for (const id of state.dropped) expect(scoreOf(state, id, 'search')?.mean).toBeGreaterThan(0.6);
    expect(Math.abs(ranking(state, items)[0]?.objective ?? 1)).toBeLessThan(0.05);
  });
});

describe('the finalists', () => {
  it('are measured again, with None and the best baseline, before one of them is named', async () => {
    const state = await run({ finalists: 3 });
    expect(state.finalists[0]).toBe(0);
    const seed = ranking(state, items).find(
      (r) => r.id !== 0 && state.candidates[r.id]?.origin.kind === 'seed',
    );
    expect(state.finalists).toContain(seed?.id);
    for (const id of state.finalists) expect(state.readings.confirm[id]).toHaveLength(12);
    expect(
      Object.keys(state.readings.confirm)
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([...state.finalists].sort((a, b) => a - b));
    expect(state.finalists).toContain(state.winner);
    expect(state.winner).not.toBe(0);
  });

  it('have their meaning share measured first', async () => {
    const seen: boolean[] = [];
    const state = await run(
      { finalists: 2 },
      {
        onState: (s) => {
          if (s.stage === 'confirm') seen.push(s.winner === null);
        },
      },
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
    for (const id of state.finalists.filter((i) => i !== 0)) {
      expect(state.shuffled.confirm[id]).toHaveLength(12);
      expect(personaAsked(state, id, true)).not.toBe(state.candidates[id]?.text);
    }
    expect(meaningOf(state, state.winner ?? 0, 'confirm')).not.toBeNull();
    expect(meaningOf(state, 0, 'confirm')).toBeNull();
  });

  it('ask for no words in random order where a strength is wanted: nothing could be said of it', async () => {
    const target = { kind: 'intensity' as const, trait: 'neuroticism' as const, tau: 0.4 };
    const state = await run({ finalists: 2, target });
    expect(Object.keys(state.readings.confirm).length).toBeGreaterThan(0);
    expect(state.shuffled.confirm).toEqual({});
  });

  it('can be cut short by the user: the best on search is named', async () => {
    const { loop, begin } = fresh({ finalists: 3 });
    const all = await drive(loop, begin);
    const confirming = all.events.flatMap((e, i) =>
      e.type === 'scored' && e.split === 'confirm' ? [i] : [],
    );
    // Whoever happened to be measured again already: none of them wins by that.
    for (const cut of confirming.slice(0, -1)) {
      const state = replayEvents(loop, all.events.slice(0, cut + 1));
      if (state.finalists.every((id) => state.readings.confirm[id]?.length === 12)) continue;
      expect(state.stage).toBe('confirm');
      const stopped = loop.reduce(state, { type: 'stopped', reason: 'user' });
      expect(stopped.stage).toBe('report');
      expect(stopped.winner).toBe(ranking(stopped, items).find((r) => r.id !== 0)?.id);
    }
  });
});

describe('the objective beyond words', () => {
  it('subtracts what the same words do in a random order, item by item', async () => {
    const state = await run({ objective: 'beyond-words' });
    for (const { id } of ranking(state, items).filter((r) => r.id !== 0))
      expect(state.shuffled.search[id]?.map((r) => r.itemId)).toEqual(
        state.readings.search[id]?.map((r) => r.itemId),
      );
    const [own] = state.readings.search[1] ?? [];
    const [words] = state.shuffled.search[1] ?? [];
    const [sample] = sampleOf(state, 1, 'search');
    // Low neuroticism is wanted.
    const beyond = (own?.logOdds ?? 0) - (words?.logOdds ?? 0);
    expect(sample?.score).toBeCloseTo(1 / (1 + Math.exp(beyond)), 10);
    expect(sampleOf(state, 0, 'search').every((s) => s.score === 0.5)).toBe(true);
  });

  it('lets no list of adjectives win: its order says nothing', async () => {
    const adjectives = (state: Awaited<ReturnType<typeof run>>) =>
      ranking(state, items).find(({ id }) => {
        const { origin } = state.candidates[id] ?? {};
        return origin?.kind === 'seed' && origin.baseline === 'adjectives';
      })?.objective ?? 0;
    const [plain, beyond] = await Promise.all([run({}), run({ objective: 'beyond-words' })]);
    expect(adjectives(beyond)).toBeLessThan(adjectives(plain) - 0.1);
  });
});

describe('the on-topic check', () => {
  it('refuses what leads to another person before anything is scored', async () => {
    const state = await run({ onTopic: true, steps: 10 });
    expect(canTell(state.topics)).toBe(true);
    const off = state.candidates.filter((c) => c.refused?.reason === 'off-topic');
    expect(off.length).toBeGreaterThan(0);
    for (const { id } of off) {
      expect(state.readings.search[id]).toBeUndefined();
      expect(topicBeyond(state.topics, id)).toBeLessThanOrEqual(0);
    }
    const written = state.candidates.filter((c) => c.origin.kind === 'model' && !c.refused);
    for (const { id } of written) expect(topicBeyond(state.topics, id)).toBeGreaterThan(0);
  });

  it('decides nothing with a model that cannot tell', async () => {
    const state = await run({ onTopic: true, steps: 6 }, { landscape: 'deaf' });
    expect(Object.keys(state.topics).length).toBeGreaterThan(TOPIC_REFERENCES.length);
    if (!canTell(state.topics))
      expect(state.candidates.filter((c) => c.refused?.reason === 'off-topic')).toEqual([]);
    const blind = {
      'irrelevant-1': 1,
      'irrelevant-2': 2,
      'irrelevant-3': 0,
      wanted: 0.9,
      opposite: 0,
      7: -5,
    };
    expect(isOnTopic(blind, 7)).toBe(true);
    expect(isOnTopic({ ...blind, wanted: 1.1 }, 7)).toBe(false);
    // Sure of both ends alike: it hears neither.
    expect(canTell({ ...blind, wanted: 3, opposite: 4 })).toBe(false);
  });

  it('has no opinion on the middle between two ends', async () => {
    const target = { kind: 'intensity' as const, trait: 'neuroticism' as const, tau: 0.5 };
    expect((await run({ onTopic: true, target })).topics).toEqual({});
  });
});
