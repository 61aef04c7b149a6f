import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../hostile.fixture';
import { countWords, sentences } from '../../text';
import { POLES, TRAITS } from '../../vocabulary';
import { INPUT, SETTINGS } from '../input.fixture';
import type { CallResult } from '../types';
import { EarlierPrompts, leakageGrams, validate } from '../validators/index';
import { CARDS } from './cards';
import { proposers, type ProposalInput } from './index';
import { startersFor } from './starters';

const reply = (text: string, finish: CallResult['finish'] = 'stop'): CallResult => ({
  text,
  finish,
  prompt: '',
  promptTokens: 0,
  tokens: 0,
  ms: 0,
});
const inputs = fc
  .record({ step: fc.nat(50), slot: fc.nat(7), attempt: fc.nat(2), seed: fc.integer() })
  .map(({ seed, ...rest }): ProposalInput => ({ ...INPUT, ...rest, settings: { ...SETTINGS, seed } }));

describe.each(Object.entries(proposers))('%s', (id, proposer) => {
  it('is registered under its own name', () => expect(proposer.id).toBe(id));

  it('makes the same call from the same input, and another for another slot', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(proposer.call(input)).toEqual(proposer.call(structuredClone(input)));
        const other = proposer.call({ ...input, slot: input.slot + 1 });
        expect(other.seed).not.toBe(proposer.call(input).seed);
        expect(other.id).not.toBe(proposer.call(input).id);
      }),
    );
  });

  it('survives an empty trajectory and any reply', () => {
    const input = { ...INPUT, trajectory: [] };
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = proposer.read(input, proposer.call(input), reply(text));
        return 'refused' in read || read.text.trim() !== '';
      }),
    );
  });

  it('reads the same reply the same way', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const call = proposer.call(input);
        const result = reply(' staying at home with <INS>You love a book.</INS> tea. You');
        expect(proposer.read(input, call, result)).toEqual(
          proposer.read(structuredClone(input), call, result),
        );
      }),
    );
  });

  it('refuses a reply that was cut off', () => {
    const call = proposer.call(INPUT);
    expect(proposer.read(INPUT, call, reply(' staying at', 'length'))).toMatchObject({ refused: 'cut-off' });
  });
});

describe('scored list', () => {
  const text = (input: ProposalInput) => proposers['scored-list'].call(input).messages[0]?.content ?? '';

  it('shows prompts and whole scores in the given order, and the request', () => {
    expect(text(INPUT)).toMatchInlineSnapshot(`
      "You write short instructions that give an assistant a personality. The assistant shall behave like someone who is very introverted and quiet. This person is quiet, talks little and feels best alone or with one close friend. They are slow to speak up, keep in the background and avoid noise and excitement.

      These are earlier instructions with their scores, the best one last. A score of 100 means that the assistant behaves fully as wanted, 0 not at all.

      Instruction: (no persona)
      Score: 50

      Instruction: You are an assistant. This is how you are:
      1. You whisper
      2. You stay in.
      Score: 61

      Instruction: You love your quiet room. You never call first. You read all night.
      Score: 70

      Write one new instruction. It must differ from all instructions above and reach a higher score. Describe a person, do not mention scores or questions, and use at most 60 words. Say what the person feels. Write the instruction between <INS> and </INS>."
    `);
  });

  it('says what to avoid, shows exemplars and the last refusal', () => {
    const full = text({
      ...INPUT,
      rejected: [
        { text: 'You stay in.', reason: 'too-short' },
        { text: 'a raw reply', reason: 'unparsed' },
      ],
      exemplars: [
        {
          id: 'E1',
          trait: 'extraversion',
          facet: 'friendliness',
          situation: 'A stranger sits down.',
          query: 'What would you do?',
          high1: 'say hello',
          high2: '',
          low1: 'look away',
          low2: '',
          paraphrasedSituation: '',
          paraphrasedQuery: '',
        },
      ],
      lastRefusal: { reason: 'too-long', detail: 'It has 90 words; 60 are allowed.' },
    });
    expect(full).toContain('- You stay in. (too short)');
    expect(full).not.toContain('a raw reply');
    expect(full).toContain('A stranger sits down. What would you do? Such a person: "I would look away."');
    expect(full).toContain('Your last try was refused: It has 90 words; 60 are allowed.');
  });

  it('goes through all direction cards', () => {
    const seen = Array.from(
      { length: CARDS.length },
      (_, slot) => proposers['scored-list'].call({ ...INPUT, slot }).card,
    );
    expect(new Set(seen).size).toBe(CARDS.length);
  });
});

describe('sentence', () => {
  const { call, read } = proposers.sentence;

  it('asks for one sentence in plain words', () => {
    const made = call(INPUT);
    expect(made.messages).toEqual([
      {
        role: 'user',
        content:
          'Write one sentence that describes a very introverted and quiet person. Speak to them as "you". About: feelings.',
      },
    ]);
    expect(startersFor('extraversion')).toContain(made.prefill);
  });

  it('puts the sentence into the stored parent, or starts afresh', () => {
    let fresh = 0;
    for (let slot = 0; slot < 400; slot++) {
      const input = { ...INPUT, slot };
      const made = call(input);
      const done = read(input, made, reply(' tea at home alone. And'));
      if ('refused' in done) throw new Error(done.detail);
      const mine = `${made.prefill} tea at home alone.`;
      expect(sentences(done.text)).toContain(mine);
      expect(made.parents).not.toContain(0);
      if (made.parents.length === 0) {
        fresh++;
        expect(done.text).toBe(mine);
      } else {
        const parent = INPUT.trajectory.find(({ id }) => id === made.parents[0])?.text ?? '';
        const others = sentences(done.text).filter((sentence) => sentence !== mine);
        expect(others.length).toBeGreaterThan(0);
        for (const other of others) expect(parent).toContain(other.slice(0, -1));
      }
    }
    // 15 % by draw, and None, the worst of three, in one of nine of the rest.
    expect(fresh / 400).toBeGreaterThan(0.18);
    expect(fresh / 400).toBeLessThan(0.31);
  });

  it('draws a better parent more often', () => {
    const parents = Array.from({ length: 400 }, (_, slot) => call({ ...INPUT, slot }).parents[0]);
    const count = (id: number) => parents.filter((parent) => parent === id).length;
    expect(count(1)).toBeGreaterThan(count(2));
    expect(count(2)).toBeGreaterThan(30);
  });

  it('refuses a sentence that the parent has', () => {
    const slot = Array.from({ length: 400 }, (_, n) => n).find((n) => {
      const made = call({ ...INPUT, slot: n });
      return made.parents[0] === 1 && made.prefill === 'You love';
    });
    const input = { ...INPUT, slot: slot ?? -1 };
    expect(read(input, call(input), reply(' your quiet room. '))).toMatchObject({ refused: 'copy' });
  });

  it('keeps prompts valid over many steps', () => {
    let trajectory = INPUT.trajectory;
    const context = {
      maxWords: SETTINGS.maxWords,
      earlier: new EarlierPrompts(['']),
      leakage: leakageGrams([]),
    };
    for (let step = 1; step <= 60; step++) {
      const input = { ...INPUT, step, trajectory };
      const done = read(input, call(input), reply(` the ${step} small things nobody else sees.`));
      if ('refused' in done) throw new Error(done.detail);
      expect(validate(done.text, context)).toBeNull();
      expect(sentences(done.text).length).toBeLessThanOrEqual(4);
      expect(countWords(done.text)).toBeLessThanOrEqual(SETTINGS.maxWords);
      trajectory = [...trajectory, { id: step + 2, text: done.text, score: 0.7 }].slice(-8);
    }
  });

  it('has starters for every trait', () => {
    for (const trait of TRAITS) {
      const starters = startersFor(trait);
      expect(starters.length).toBeGreaterThanOrEqual(20);
      expect(new Set(starters).size).toBe(starters.length);
      for (const pole of POLES) {
        const settings = { ...SETTINGS, target: { kind: 'pole' as const, trait, pole } };
        expect(starters).toContain(call({ ...INPUT, settings }).prefill);
      }
    }
  });
});
