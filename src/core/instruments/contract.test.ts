import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { InputError } from '../errors';
import { EarlierPrompts, validate, leakageGrams } from '../loop/validators/index';
import { seedFrom } from '../rng';
import { meanOf } from '../stats/moments';
import type { Ask, Question } from '../vocabulary';
import { cases } from './contract-cases.fixture';
import type { Instrument } from './contract';
import { instruments, type InstrumentId } from './index';
import { respond } from './respond.fixture';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./*.fixture.ts'], {
  eager: true,
});

it('knows every instrument of the folder', () => {
  const known: unknown[] = Object.values(instruments);
  const found = Object.values(modules).flatMap((exports) =>
    Object.values(exports).filter((e) => typeof e === 'object' && e !== null && 'asks' in e && 'score' in e),
  );
  expect(found.filter((e) => !known.includes(e))).toEqual([]);
  expect(new Set(found).size).toBe(known.length);
});

const shown = (ask: Ask) => ask.messages.at(-1)?.content ?? '';
/** The text beside an option's label. */
const listed = (ask: Ask, key: string) => {
  const label = ask.options.find((o) => o.key === key)?.text ?? '?';
  return new RegExp(`^${label}\\. (.+)$`, 'm').exec(shown(ask))?.[1];
};

describe.each(Object.keys(cases) as InstrumentId[])('%s', (id) => {
  const instrument: Instrument<Question, unknown> = instruments[id];
  const { data, count, facets, options, orders, damaged, respondent, score, means, broken } = cases[id];
  const questions = instrument.questions(data);
  const allAsks = questions.flatMap((q) => instrument.asks(null, q));

  it('has its id, a version and a credit', () => {
    expect(instrument.id).toBe(id);
    expect(instrument.version).toBeGreaterThanOrEqual(1);
    expect(instrument.credit).toMatch(/\((MIT|CC BY 4\.0)\)$/);
  });

  it('has all its questions, each with its own id', () => {
    expect(new Set(questions.map((q) => q.id)).size).toBe(count);
    const counts = Object.keys(facets).map((f) => [f, questions.filter((q) => q.facet === f).length]);
    expect(Object.fromEntries(counts)).toEqual(facets);
    expect(questions).toHaveLength(count);
    expect(instrument.size).toBe(count);
  });

  it('keeps a question in a record as it is, and refuses a changed one', () => {
    for (const q of questions) expect(v.parse(instrument.stored, JSON.parse(JSON.stringify(q)))).toEqual(q);
    for (const change of broken)
      expect(v.safeParse(instrument.stored, { ...questions[0], ...change }).success).toBe(false);
  });

  it('has scales whose means over questions are the figures of its score', () => {
    const uneven: typeof respondent = (key, q, order) =>
      (seedFrom(key, q.id, order) % 1000) / 1000 + (order === 'forward' ? 0.1 : 0.4);
    for (const p of [respondent, uneven]) {
      const answered = respond(instrument, questions, p);
      const scales = instrument.scales(questions);
      const values = scales.map((scale) => answered.flatMap((a) => scale.value(a) ?? []));
      const known = means(instrument.score(answered));
      expect(scales.map((scale) => scale.id)).toEqual(Object.keys(known));
      scales.forEach(({ id: scale, range: [low, high], reference }, i) => {
        expect(meanOf(values[i] ?? [])).toBeCloseTo(known[scale] ?? NaN, 10);
        for (const x of [...(values[i] ?? []), reference ?? NaN]) {
          expect(x).toBeGreaterThanOrEqual(low);
          expect(x).toBeLessThanOrEqual(high);
        }
      });
      for (const a of answered) expect(scales.some((scale) => scale.value(a) !== null)).toBe(true);
    }
  });

  it('puts each question in all orders, differently worded from every other', () => {
    for (const q of questions) expect(instrument.asks(null, q).map((a) => a.order)).toEqual(orders);
    expect(new Set(allAsks.map(shown)).size).toBe(allAsks.length);
    expect(allAsks.filter((a) => !questions.includes(a.item))).toEqual([]);
  });

  it('tells no persona, an empty one and a text apart', () => {
    const [first] = questions;
    if (!first) throw new Error('There is no question.');
    const systems = [null, '', 'You are kind.'].map((persona) =>
      instrument
        .asks(persona, first)
        .map((a) => [a.persona, a.messages.map((m) => `${m.role}: ${m.content}`)]),
    );
    const [none, empty, kind] = systems.map((asks) => asks.flat(2));
    expect(none?.some((text) => text?.startsWith('system'))).toBe(false);
    expect(empty).toContain('system: ');
    expect(kind).toContain('system: You are kind.');
  });

  it('offers the same options in every order, each with a lean', () => {
    for (const q of questions) {
      const keys = instrument.asks(null, q).map((a) => a.options.map((o) => o.key));
      expect(new Set(keys[0]).size).toBe(options);
      if (keys[1]) expect([...keys[1]].reverse()).toEqual(keys[0]);
    }
    const leans = allAsks.flatMap((a) => a.options.map((o) => o.lean ?? NaN));
    expect(leans.every((lean) => lean >= -1 && lean <= 1)).toBe(true);
    for (const ask of allAsks) expect(Math.max(...ask.options.map((o) => o.lean ?? NaN))).toBe(1);
  });

  it('lists labels with the same text for a key in every order, or options none of which starts another', () => {
    for (const q of questions) {
      const asks = instrument.asks(null, q);
      for (const ask of asks) {
        const texts = ask.options.map((o) => o.text);
        if (ask.kind === 'label') {
          expect(texts).toEqual(['A', 'B', 'C', 'D', 'E'].slice(0, options));
          expect(shown(ask)).toContain(`${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''} only.`);
          for (const { key } of ask.options) {
            const [first] = asks;
            expect(listed(ask, key)).toBe(first && listed(first, key));
            expect(listed(ask, key)).toBeTruthy();
          }
        } else {
          expect(ask.prefill).toMatch(/\w$/);
          expect(texts.filter((t) => !t.startsWith(' '))).toEqual([]);
          expect(texts.filter((t) => texts.some((u) => u !== t && u.startsWith(t)))).toEqual([]);
        }
      }
    }
  });

  it('is fit for a classroom', () => {
    const context = { maxWords: 500, earlier: new EarlierPrompts(), leakage: leakageGrams([]) };
    const unfit = allAsks.map(shown).filter((t) => validate(t, context)?.reason === 'unsuitable');
    expect(unfit).toEqual([]);
  });

  it('gives a respondent with known answers exactly the known score', () => {
    expect(instrument.score(respond(instrument, questions, respondent))).toMatchObject(score);
    // Only what the options have among themselves counts, not how likely the model is to answer at all.
    const faint = respond(instrument, questions, (...asked) => respondent(...asked) * 0.01);
    expect(instrument.score(faint)).toMatchObject('mass' in score ? { ...score, mass: 0.01 } : score);
  });

  it.each(damaged)('refuses data with %s', (_, wrong, named) => {
    expect(() => instrument.questions(wrong)).toThrow(InputError);
    expect(() => instrument.questions(wrong)).toThrow(named);
  });

  it.each([[null], ['text'], [{}], [3]])('refuses %j as data', (wrong) => {
    expect(() => instrument.questions(wrong)).toThrow(InputError);
  });

  it('refuses missing answers, naming the question', () => {
    const [first, ...rest] = respond(instrument, questions, () => 0.1);
    if (!first) throw new Error('There is no answer.');
    const name = first.question.id;
    const scoreWith = (results: typeof first.results) => () =>
      instrument.score([{ ...first, results }, ...rest]);
    const shortened = first.results.map((r) => ({ ...r, options: r.options.slice(1) }));
    const unread = first.results.map((r) => ({
      ...r,
      options: r.options.map((o) => ({ ...o, logProb: NaN })),
    }));
    const impossible = first.results.map((r) => ({
      ...r,
      options: r.options.map((o) => ({ ...o, logProb: -Infinity })),
    }));
    for (const results of [[], first.results.slice(1), shortened, unread, impossible]) {
      expect(scoreWith(results)).toThrow(InputError);
      expect(scoreWith(results)).toThrow(name);
    }
    expect(() => instrument.score([first, first, ...rest])).toThrow(`${name} is answered twice`);
    expect(() => instrument.score([])).toThrow(InputError);
  });
});
