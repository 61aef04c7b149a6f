import { describe, expect, it } from 'vitest';
import { readBank } from '../instruments/situational';
import { readings } from '../readings/index';
import extraversion from '../../../static/items/extraversion.json';
import { driftOf } from './drift';
import type { Reply, Side, TalkEvent } from './events';
import { afterConversation, historyOf, messagesFor, personaOf } from './history';
import { due, nextOf } from './next';
import { readTalk, stateOf, type TalkRecord } from './record';
import { TALK_DEFAULTS, type TalkSettings } from './settings';
import { isMeasured, openTurn, wholeTurns, withEvent, type TalkState } from './state';

const items = readBank(extraversion).splits.report.slice(0, 10);
const settings: TalkSettings = {
  ...TALK_DEFAULTS,
  trait: 'extraversion',
  pole: 'high',
  persona: {
    label: 'Loud',
    text: 'You are extremely talkative and extremely energetic. You love large parties.',
    aim: { trait: 'extraversion', pole: 'high' },
  },
};
const reply = (text: string): Reply => ({
  seed: 1,
  text,
  finish: 'stop',
  prompt: `p ${text}`,
  promptTokens: 3,
  tokens: 2,
  ms: 1,
});
const asked = (text: string): TalkEvent => ({ type: 'asked', text });
const said = (side: Side, text: string): TalkEvent => ({ type: 'said', side, reply: reply(text) });
const turn = (n: number): TalkEvent[] => [asked(`m${n}`), said('none', `a${n}`), said('persona', `b${n}`)];
const talk = (events: readonly TalkEvent[], part: Partial<TalkSettings> = {}): TalkState =>
  stateOf({ settings: { ...settings, ...part }, items }, events);

/** Nats a turn takes from what the persona adds. */
const LOSS = 0.1;

const options = ['high1', 'low1'].map((key) => ({ key, logProb: -20, tokens: 7 }));
const asks = [
  { order: 'open' as const, options, mass: null, prompt: 'sent', evaluated: 60, reused: 30, ms: 1 },
];

/** Log-odds of an answer, known by rule: the model itself stays, the persona fades; items differ. */
function logOddsOf(side: Side, after: number, i: number): number {
  const wobble = ((i * 7 + after * 3) % 5) / 50;
  return side === 'none' ? i / 10 + wobble : i / 10 + 1.5 - LOSS * after;
}

/** An answer to whatever the talk wants next. */
function answered(state: TalkState): TalkEvent {
  const next = nextOf(state);
  if (!next) throw new Error('nothing is wanted');
  if (next.kind === 'say') return said(next.side, `${next.side} ${next.turn}`);
  const { side, after } = next;
  const read = next.itemIds.slice(0, 4).map((itemId) => {
    const i = items.findIndex(({ id }) => id === itemId);
    return { itemId, logOdds: logOddsOf(side, after, i), slotBias: null, mass: null, asks };
  });
  return { type: 'read', side, after, readings: read };
}

/** Answers everything that is wanted; every event in order. */
function toTheEnd(events: readonly TalkEvent[], part: Partial<TalkSettings> = {}): TalkEvent[] {
  const all = [...events];
  for (let state = talk(all, part); nextOf(state); state = talk(all, part)) all.push(answered(state));
  return all;
}

describe('what a talk wants next', () => {
  it('is nothing before the first message, then an answer of each side with one seed', () => {
    expect(nextOf(talk([]))).toBeNull();
    const first = nextOf(talk([asked('m1')]));
    const second = nextOf(talk([asked('m1'), said('none', 'a1')]));
    expect(first).toMatchObject({ kind: 'say', side: 'none', turn: 0 });
    expect(second).toMatchObject({ kind: 'say', side: 'persona', turn: 0 });
    expect(second && 'seed' in second && second.seed).toBe(first && 'seed' in first && first.seed);
    expect(nextOf(talk(turn(1)))).toBeNull();
  });

  it('is a measurement where one is asked for, the one before any turn first', () => {
    const wanted: TalkEvent = { type: 'wanted', after: 2 };
    const state = talk([...turn(1), ...turn(2), wanted]);
    expect(due(state)).toEqual([0, 2]);
    expect(nextOf(state)).toMatchObject({ kind: 'read', side: 'none', after: 0 });
    const done = talk(toTheEnd([...turn(1), ...turn(2), wanted]));
    expect([isMeasured(done, 0), isMeasured(done, 1), isMeasured(done, 2)]).toEqual([true, false, true]);
  });

  it('is a measurement after every n turns, and never before an answer that is waited for', () => {
    const every = { every: 2 };
    expect(due(talk([], every))).toEqual([0]);
    expect(due(talk([...turn(1), ...turn(2), ...turn(3)], every))).toEqual([0, 2]);
    expect(nextOf(talk([...turn(1), asked('m2')], every))).toMatchObject({ kind: 'say' });
  });

  it('leaves out a measurement that was given up, until it is asked for again', () => {
    const events: TalkEvent[] = [...turn(1), { type: 'wanted', after: 1 }, { type: 'skipped', after: 0 }];
    expect(nextOf(talk(events))).toBeNull();
    expect(due(talk([...events, { type: 'wanted', after: 1 }]))).toEqual([0, 1]);
  });

  it('is the same after any cut: a talk goes the way it would have gone', () => {
    const straight = toTheEnd([...turn(1), asked('m2')], { every: 1 });
    for (let cut = 4; cut <= straight.length; cut++)
      expect(toTheEnd(straight.slice(0, cut), { every: 1 })).toEqual(straight);
  });
});

describe('events', () => {
  it('that cannot come where they are change nothing', () => {
    const open = talk([asked('m1')]);
    expect(withEvent(open, asked('again'))).toBeNull();
    expect(withEvent(talk([]), said('none', 'x'))).toBeNull();
    expect(withEvent(talk([asked('m1'), said('none', 'x')]), said('none', 'y'))).toBeNull();
    expect(withEvent(open, { type: 'wanted', after: 1 })).toBeNull();
    expect(withEvent(talk([]), { type: 'withdrawn' })).toBeNull();
  });

  it('take back a message that is not answered by both', () => {
    const state = talk([...turn(1), asked('m2'), said('none', 'a2'), { type: 'withdrawn' }]);
    expect(state.turns.map((t) => t.text)).toEqual(['m1']);
    expect(openTurn(state)).toBeNull();
    expect(wholeTurns(state)).toBe(1);
  });
});

describe('what is sent', () => {
  const state = talk([...turn(1), ...turn(2), asked('m3')]);

  it('has the same messages on both sides, each with its own answers', () => {
    expect(messagesFor(state, 'none', 2).map((m) => `${m.role} ${m.content}`)).toEqual([
      'user m1',
      'assistant a1',
      'user m2',
      'assistant a2',
      'user m3',
    ]);
    expect(messagesFor(state, 'persona', 1)).toEqual([
      { role: 'system', content: settings.persona.text },
      { role: 'user', content: 'm1' },
      { role: 'assistant', content: 'b1' },
      { role: 'user', content: 'm2' },
    ]);
  });

  it.each(['none', 'persona'] as const)('puts the conversation between persona and question: %s', (side) => {
    const [item] = items;
    if (!item) throw new Error('the bank is empty');
    const persona = personaOf(state, side);
    const [ask] = readings.answers.asks(persona, item, { bothPairs: true });
    if (!ask) throw new Error('no ask');
    const after = afterConversation(ask, historyOf(state, side, 2));
    const system = persona === null ? [] : ['system'];
    expect(after.messages.map((m) => m.role)).toEqual([
      ...system,
      ...['user', 'assistant', 'user', 'assistant', 'user'],
    ]);
    expect(after.messages.at(-1)).toEqual(ask.messages.at(-1));
    expect({ ...after, messages: [] }).toEqual({ ...ask, messages: [] });
    expect(afterConversation(ask, [])).toEqual(ask);
  });
});

describe('drift', () => {
  const measuredAfter = (turns: number, part: Partial<TalkSettings> = {}) =>
    driftOf(
      talk(
        toTheEnd(
          [...Array.from({ length: turns }, (_, i) => turn(i + 1)).flat(), { type: 'wanted', after: turns }],
          part,
        ),
        part,
      ),
    );

  it('has no figure before the first measurement is whole', () => {
    expect(driftOf(talk(turn(1)))).toEqual([]);
    const part = toTheEnd([{ type: 'wanted', after: 0 }]).slice(0, -1);
    expect(driftOf(talk(part))).toEqual([]);
  });

  it('is the change of what the persona adds since before any turn', () => {
    const [start, end] = measuredAfter(8);
    if (!start || !end?.drift) throw new Error('not measured');
    expect(start).toMatchObject({ after: 0, drift: null, n: 10 });
    expect(start.shift.none).toBeNull();
    expect(start.effect.low).toBeGreaterThan(1);
    expect(end.drift.change.mean).toBeCloseTo(end.effect.mean - start.effect.mean, 10);
    expect(end.drift.change.low).toBeLessThan(-8 * LOSS);
    expect(end.drift.change.high).toBeGreaterThan(-8 * LOSS);
    expect(end.drift.pHolm).toBeLessThan(0.05);
  });

  it('turns round with the pole, and is corrected for every measurement', () => {
    const [, high] = measuredAfter(8);
    const [, low] = measuredAfter(8, { pole: 'low' });
    expect(low?.drift?.change.mean).toBeCloseTo(-(high?.drift?.change.mean ?? 0), 10);
    const all = driftOf(talk(toTheEnd([1, 2, 3, 4].flatMap(turn), { every: 1 }), { every: 1 }));
    expect(all.map((p) => p.after)).toEqual([0, 1, 2, 3, 4]);
    for (const { drift } of all.slice(1)) expect(drift?.pHolm).toBeGreaterThanOrEqual(drift?.p ?? 1);
  });
});

describe('a stored talk', () => {
  const events = toTheEnd([...turn(1), { type: 'wanted', after: 1 }]);
  const record: TalkRecord = {
    kind: 'personaloop-talk',
    schema: 1,
    id: 'abc',
    title: 'Talk',
    createdAt: '2026-11-21T10:00:00.000Z',
    app: '0.1.0',
    settings,
    bank: { id: 'situational', version: 1, digest: 'ffff' },
    items: [...items],
    choice: { kind: 'simulator', landscape: 'smooth' },
    target: null,
    device: { browser: 'Chrome 156 on Linux', cores: 2, memoryGB: null, isolated: true },
    simulated: true,
    progress: { turns: 1 },
    events,
  };
  const stored = JSON.parse(JSON.stringify(record)) as TalkRecord;

  it('comes back as it went', () => {
    expect(readTalk(stored)).toEqual(stored);
  });

  it('is refused in words where it is damaged, impossible, newer or none', () => {
    const { persona } = settings;
    const nobody = { ...settings, persona: { ...persona, text: '' } };
    expect(() => readTalk({ ...stored, settings: nobody })).toThrow(/damaged at "settings\.persona\.text"/);
    expect(() => readTalk({ ...stored, events: [said('none', 'x')] })).toThrow(
      /damaged at "events\.0": "said" cannot come there/,
    );
    expect(() => readTalk({ ...stored, schema: 2 })).toThrow(/newer version/);
    expect(() => readTalk({ kind: 'personaloop-run' })).toThrow(/not a Personaloop talk/);
  });
});
