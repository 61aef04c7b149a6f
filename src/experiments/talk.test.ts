import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ladderSentence } from '../core/baselines/adjectives';
import { EngineError } from '../core/errors';
import { readAny } from '../core/record/read-any';
import { driftOf } from '../core/talk/drift';
import { TALK_DEFAULTS, type TalkSettings } from '../core/talk/settings';
import type { Engine } from '../engines/contract';
import { TURN_LOSS } from '../engines/simulator/talk';
import { openDatabase } from '../storage/db';
import { talkTables } from '../storage/export/talk-tables';
import { talkStore } from '../storage/runs';
import { EngineHolder } from './engine-holder';
import { makeEngine } from './make-engine';
import { takeIn } from './kept-records';
import { talkBench } from './talk-bench';
import type { TalkController, TalkSnapshot } from './talk-contract';

const choice = { kind: 'simulator', landscape: 'smooth' } as const;
const settings: TalkSettings = {
  ...TALK_DEFAULTS,
  trait: 'extraversion',
  pole: 'low',
  persona: { label: 'Quiet', text: 'You are very quiet and like to be alone.', aim: null },
};

// What a browser says about the device; without Web Locks, as in an old one.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: 'Chrome/156 Linux', hardwareConcurrency: 2 }));
afterAll(() => void vi.unstubAllGlobals());

let ids = 0;
async function bench(wrap: (engine: Engine) => Engine = (engine) => engine, name = crypto.randomUUID()) {
  const holder = new EngineHolder(async (...wanted) => wrap(await makeEngine(...wanted)));
  const store = talkStore(await openDatabase(undefined, name));
  const talks = talkBench({ store, holder, newId: () => `talk-${++ids}`, batch: { simulator: 3 } });
  return { talks, store, name };
}

/** Resolves when the talk is as wanted. */
const until = (talk: TalkController, wanted: (snapshot: TalkSnapshot) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (wanted(talk.snapshot())) return resolve();
    const off = talk.subscribe((snapshot) => {
      if (!wanted(snapshot)) return;
      off();
      resolve();
    });
  });
const still = (talk: TalkController) => until(talk, ({ status }) => status === 'finished');

async function say(talk: TalkController, message: string) {
  expect(await talk.send(message)).toBe(true);
  await still(talk);
}

describe('a talk on the simulator', () => {
  it('answers on both sides, labelled, from the conversation of each side, and can be read again', async () => {
    const { talks } = await bench();
    const talk = await talks.create(settings, choice);
    await say(talk, 'Hello there.');
    await say(talk, 'And then?');
    const { state, head } = talk.snapshot();
    expect(head).toMatchObject({ simulated: true, progress: { turns: 2 }, target: { kind: 'simulator' } });
    const [first, second] = state.turns;
    expect(first?.replies.none?.text).toContain('Simulated reply 1: no language model wrote this.');
    expect(first?.replies.persona?.text).toContain('more introverted');
    expect(second?.replies.persona?.prompt).toContain(settings.persona.text);
    expect(second?.replies.none?.prompt).not.toContain(settings.persona.text);
    expect(second?.replies.persona?.prompt).toContain(first?.replies.persona?.text);
    const record = talk.record();
    expect(readAny(JSON.stringify(record))).toEqual(JSON.parse(JSON.stringify(record)));
  });

  it('refuses an empty message and one before both have answered', async () => {
    const { talks } = await bench();
    const talk = await talks.create(settings, choice);
    expect(await talk.send('  ')).toBe(false);
    const both = await Promise.all([talk.send('one'), talk.send('two')]);
    expect(both).toEqual([true, false]);
    await still(talk);
    expect(talk.snapshot().state.turns.map((t) => t.text)).toEqual(['one']);
  });

  it('is cut off in a measurement, opened again, and ends as one that was not', async () => {
    const drive = async (cut: boolean) => {
      const { talks } = await bench();
      const talk = await talks.create({ ...settings, every: 1 }, choice);
      await talk.send('Hello.');
      if (!cut) {
        await still(talk);
        return talk;
      }
      await until(talk, ({ state }) => state.measurements.some((m) => m.readings.none.length > 0));
      await talk.dispose();
      const again = await talks.open(talk.snapshot().head.id);
      expect(again.snapshot().status).toBe('ready');
      await again.run();
      return again;
    };
    const texts = ({ turns, measurements }: TalkSnapshot['state']) => ({
      said: turns.map((t) => [t.text, t.replies.none?.text, t.replies.persona?.text]),
      read: measurements.map((m) => [
        m.after,
        ...[m.readings.none, m.readings.persona].map((list) => list.map((r) => [r.itemId, r.logOdds])),
      ]),
    });
    const [straight, broken] = [await drive(false), await drive(true)];
    expect(texts(broken.snapshot().state)).toEqual(texts(straight.snapshot().state));
    expect(straight.snapshot().state.measurements.map((m) => m.after)).toEqual([0, 1]);
  });

  it('loses of the persona what the formula takes with every turn', async () => {
    const { talks } = await bench();
    const aim = { trait: 'extraversion', pole: 'low' } as const;
    const persona = { label: 'Quiet', text: ladderSentence(aim.trait, 1), aim };
    const talk = await talks.create({ ...settings, items: 18, persona }, choice);
    for (const message of ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']) await say(talk, message);
    await talk.measure();
    await still(talk);
    const [start, end] = driftOf(talk.snapshot().state);
    const truth = (start?.effect.mean ?? NaN) * ((1 - TURN_LOSS) ** 6 - 1);
    expect(start?.effect.low).toBeGreaterThan(0);
    expect(end?.after).toBe(6);
    expect(end?.drift?.change.low).toBeLessThan(truth);
    expect(end?.drift?.change.high).toBeGreaterThan(truth);
  });

  it('goes out as tables that say they are simulated', async () => {
    const { talks } = await bench();
    const talk = await talks.create(settings, choice);
    await say(talk, '=HYPERLINK("x")');
    await talk.measure();
    await still(talk);
    const tables = talkTables(talk.record());
    const rows = (name: string) => (tables[name] ?? '').trim().split('\r\n');
    expect(rows('messages.csv').filter((row) => row.includes(',true,simulator-smooth,1,'))).toHaveLength(3);
    expect(tables['messages.csv']).toContain(`person,"'=HYPERLINK`);
    expect(rows('readings.csv')).toHaveLength(1 + 2 * 2 * settings.items);
    expect(rows('drift.csv')).toHaveLength(3);
  });

  it('can be deleted and put back, and opened from its file', async () => {
    const { talks, store } = await bench();
    const talk = await talks.create(settings, choice);
    await say(talk, 'Hello.');
    const { id } = talk.snapshot().head;
    const putBack = await talks.remove(id);
    expect(await store.heads()).toEqual([]);
    await putBack();
    expect((await talks.open(id)).snapshot().state.turns).toHaveLength(1);
    const other = await bench();
    const { kind: _, events, ...head } = talk.record();
    await takeIn(other.store, { head, events }, () => 'a copy');
    expect((await other.talks.open(id)).snapshot().state).toEqual(talk.snapshot().state);
  });
});

describe('a talk whose model fails', () => {
  /** The second side's context is full, until `mended`. */
  const narrow = (full: () => boolean) => (engine: Engine) => ({
    ...engine,
    generate: (...[request, options]: Parameters<Engine['generate']>) =>
      full() && request.messages[0]?.role === 'system'
        ? Promise.reject(new EngineError('context-too-long', 'n_ctx'))
        : engine.generate(request, options),
  });

  it('keeps the message and the answer that came, and the message can be taken back', async () => {
    const { talks, store } = await bench(narrow(() => true));
    const talk = await talks.create(settings, choice);
    expect(await talk.send('Hello.')).toBe(true);
    await until(talk, ({ status }) => status === 'failed');
    const { state, error, head } = talk.snapshot();
    expect(error).toMatchObject({ code: 'context-too-long' });
    expect(state.turns).toMatchObject([{ text: 'Hello.', replies: { none: { finish: 'stop' } } }]);
    expect(await store.countEvents(head.id)).toBe(2);
    expect(await talk.giveUp()).toBe(true);
    await still(talk);
    expect(talk.snapshot().state.turns).toEqual([]);
  });

  it('goes on from where it failed', async () => {
    let full = true;
    const { talks } = await bench(narrow(() => full));
    const talk = await talks.create(settings, choice);
    await talk.send('Hello.');
    await until(talk, ({ status }) => status === 'failed');
    full = false;
    await talk.run();
    expect(talk.snapshot()).toMatchObject({
      status: 'finished',
      error: null,
      head: { progress: { turns: 1 } },
    });
  });

  it('stops at once when it is told to, and writes the same answer when it goes on', async () => {
    let slow = true;
    const hanging = (engine: Engine): Engine => ({
      ...engine,
      generate: (request, options) =>
        slow
          ? new Promise((_, reject) => {
              options.onText?.('Sim');
              options.signal?.addEventListener('abort', () => reject(new EngineError('aborted')));
            })
          : engine.generate(request, options),
    });
    const { talks } = await bench(hanging);
    const talk = await talks.create(settings, choice);
    await talk.send('Hello.');
    await until(talk, ({ writing }) => writing?.text === 'Sim');
    await talk.pause();
    expect(talk.snapshot()).toMatchObject({ status: 'paused', writing: null, error: null });
    slow = false;
    await talk.run();
    const plain = await (await bench()).talks.create(settings, choice);
    await say(plain, 'Hello.');
    expect(talk.snapshot().state.turns[0]?.replies.none?.text).toBe(
      plain.snapshot().state.turns[0]?.replies.none?.text,
    );
  });
});
