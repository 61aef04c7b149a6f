import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import type { RunEvent } from '../loop/types';
import { readRecord } from './migrate';

const file = readFileSync('static/recorded/first-run.json', 'utf8');
const recorded = readRecord(JSON.parse(file));
const { events } = recorded;
const withEvents = (list: readonly unknown[]) => () => readRecord({ ...recorded, events: list });
const scored = events.find((e): e is Extract<RunEvent, { type: 'scored' }> => e.type === 'scored');
const reply = events.findIndex((e) => e.type === 'replied');
if (!scored || reply < 0) throw new Error('The recorded run has answers and replies.');

describe('the events of a run', () => {
  it('may stop anywhere: a closed tab is no damage', () => {
    for (const share of [0, 0.1, 0.5, 0.9])
      expect(withEvents(events.slice(0, Math.round(share * events.length)))).not.toThrow();
  });

  it.each([
    ['go on after the end', [...events, { type: 'stopped', reason: 'user' }], /had ended/],
    ['come twice', events.flatMap((e, i) => (i === 3 ? [e, e] : [e])), /events\.4": .*again/],
    ['answer for nobody', [{ ...scored, candidate: 99 }], /no prompt 99/],
    [
      'answer for a prompt that is still to be written',
      [{ ...scored, candidate: 4_000_000_000 }],
      /no prompt/,
    ],
    ['answer what was not asked', [{ ...scored, split: 'report' }], /question that the run does not have/],
    ['reply before anybody asked', [events[reply]], /nobody had asked/],
    ['reply twice', [...events.slice(0, reply + 1), events[reply]], /nobody had asked/],
    ['judge nobody', [{ type: 'judged', subject: 77, result: scored.readings[0]?.asks[0] }], /no prompt 77/],
    [
      'miss an answer',
      [{ ...scored, readings: scored.readings.map((r) => ({ ...r, asks: [] })) }],
      /are not whole/,
    ],
  ])('cannot %s', (_, list, sentence) => {
    expect(withEvents(list)).toThrow(sentence);
    expect(withEvents(list)).toThrow(InputError);
  });

  it('cannot lack an order of the letters', () => {
    const letters = { ...recorded.settings, reading: 'letters' };
    expect(() => readRecord({ ...recorded, settings: letters })).toThrow(/events\.0": The forward order/);
  });
});

describe('the head of a run', () => {
  const withHead = (part: object) => () => readRecord({ ...recorded, ...part });

  it.each([
    ['an id that is no name of a file', { id: '../../x' }, /"id"/],
    ['an id that no address can hold', { id: '\ud800' }, /"id"/],
    ['a date that is none', { createdAt: 'yesterday' }, /"createdAt"/],
    ['a date that does not exist', { createdAt: '2026-13-45T10:00:00Z' }, /"createdAt"/],
    ['a date that leads out of a folder', { createdAt: '2026-11-21T../../x' }, /"createdAt"/],
    [
      'more prompts a step than anybody can wait for',
      { settings: { ...recorded.settings, proposer: 'template', perStep: 100_000 } },
      /perStep/,
    ],
    [
      'more prompts than anybody has',
      { settings: { ...recorded.settings, ownPrompts: Array.from({ length: 200_000 }, () => 'x') } },
      /ownPrompts/,
    ],
  ])('cannot have %s', (_, part, sentence) => {
    expect(withHead(part)).toThrow(sentence);
    expect(withHead(part)).toThrow(InputError);
  });

  it('is refused in a line, however long the wrong value is', () => {
    const long = { settings: { ...recorded.settings, protocol: 'x'.repeat(1_000_000) } };
    try {
      withHead(long)();
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect(String(error).length).toBeLessThan(300);
    }
  });
});
