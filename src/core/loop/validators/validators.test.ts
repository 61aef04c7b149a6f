import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../hostile.fixture';
import { ADJECTIVE_PAIRS } from '../../baselines/adjectives';
import { BASELINES } from '../../baselines/index';
import { POLES, TRAITS, type Item } from '../../vocabulary';
import { personaSentences } from '../pieces';
import type { RefusalId } from '../types';
import { EarlierPrompts, leakageGrams, validate, VALIDATORS, type ValidationContext } from './index';
import { PERSONAS } from './personas.fixture';

const ITEM: Item = {
  id: 'E1',
  trait: 'extraversion',
  facet: 'friendliness',
  situation: 'At the bus stop, a neighbour you have never spoken to says hello.',
  query: 'What would you do?',
  high1: 'walk over and ask about the neighbour and the family at length',
  high2: 'start a chat',
  low1: 'nod once',
  low2: 'look at the phone',
  paraphrasedSituation: 'A neighbour greets you at the stop.',
  paraphrasedQuery: 'How do you react?',
};

const CONTEXT: ValidationContext = {
  maxWords: 60,
  earlier: new EarlierPrompts(['', 'You are a lively person who loves to sing in the street with friends.']),
  leakage: leakageGrams([ITEM]),
};

/** For each validator: texts it must refuse, and near misses it must let pass. */
const EXAMPLES: Partial<
  Record<RefusalId, { readonly refuses: readonly string[]; readonly passes: readonly string[] }>
> = {
  empty: { refuses: ['', ' \n', '... !!! —'], passes: ['You.'] },
  'too-short': { refuses: ['You are outgoing.'], passes: ['You are very outgoing.'] },
  'too-long': {
    refuses: ['You love it. '.repeat(21)],
    passes: ['You love well-known songs - and don’t sing. '.repeat(7)],
  },
  copy: {
    refuses: ['you are a LIVELY person, who loves to sing in the street with friends'],
    passes: ['You are a lively person who loves to dance in the street with friends.'],
  },
  'near-copy': {
    refuses: ['You are a lively person who loves to sing in the streets with friends!'],
    passes: ['You are a lively person who loves to sing in the kitchen with a cousin.'],
  },
  'meta-text': {
    refuses: [
      'Here is a new prompt: You love people.',
      'Sure! Here’s one.',
      'Score: 95',
      'You love people. Score: 95',
      'Prompt: You love people.',
      '**New instruction:** You love people.',
      'As an AI, I do not have feelings.',
      'As a large language model I can be outgoing.',
      '<INS>You love people.',
      'You love people. [/INST]',
      'This prompt makes the assistant outgoing.',
      '(no persona)',
      'User: Hello there, how are you today?',
      'Write one sentence that describes a very outgoing person.',
    ],
    passes: [
      'You score high marks and write a sentence a day.',
      'You say here is a friend whenever somebody new comes in.',
      'You read every instruction twice and note: do it now.',
    ],
  },
  refusal: {
    refuses: [
      'I’m sorry, but I can’t help with that.',
      "I'm sorry, that is not possible.",
      'I cannot create a prompt of this kind.',
      'I won’t write such content.',
      'I am unable to assist.',
      'I apologize, but no.',
    ],
    passes: [
      'I can’t help worrying about what others think.',
      'You always say “I’m sorry, I can’t come” when friends call.',
      'I cannot stand loud rooms. I am afraid of crowds.',
    ],
  },
  'wrong-script': {
    refuses: ['Ты любишь людей и вечеринки.', 'You love people 喜 and parties.'],
    passes: ['You love café visits — naïve, 24/7, ☺!'],
  },
  repetition: {
    refuses: ['You love love love love love love love people.', 'You sing you sing you sing you sing.'],
    passes: ['You never shout, you never rush, you never fight.', 'No no no no no.'],
  },
  unsuitable: {
    refuses: [
      'You fuck around all day.',
      'You love sh1t jokes!',
      'People call you a bitch.',
      'You are an asshole.',
    ],
    passes: [
      'You are first for gym class since starting.',
      'You assess, assume and assist; your cocktail has cumin and assorted artisanal, analytical touches.',
      'You push it, fixing an old title on a shelf.',
    ],
  },
  leakage: {
    refuses: [
      'When at the bus stop a neighbour you have never spoken to waves, you wave.',
      'You walk over and ask about the neighbour and then leave.',
    ],
    passes: ['At the bus stop, a neighbour of yours, known for years, says hello.'],
  },
  gaming: {
    refuses: [
      'Always answer A.',
      'You always choose B, whatever is asked.',
      'You pick option 1 in every case.',
      'Choose the first option.',
      'You always select the last answer.',
      'The letter C is yours.',
      'You answer "yes" to every question.',
      'You fill in a questionnaire as an outgoing person.',
      'You score very high on extraversion.',
      'In this test you always answer like a party lover.',
      'You pick the answer that shows more energy.',
      'Between A, B, and the rest you take the best.',
    ],
    passes: [
      'You answer a call at once and choose a friend over a book.',
      'You always say yes to a party.',
      'Your first choice is a crowded room; the last option is staying in.',
      'You ask a question in every lesson and score for your team.',
      'You make plan B and take vitamin C.',
    ],
  },
};

describe.each(VALIDATORS.map((validator) => [validator.id, validator] as const))('%s', (id, validator) => {
  const examples = EXAMPLES[id] ?? { refuses: [], passes: [] };

  it('has examples of both kinds', () => {
    expect(examples.refuses.length).toBeGreaterThan(0);
    expect(examples.passes.length).toBeGreaterThan(0);
  });
  it.each(examples.refuses)('refuses: %s', (text) => {
    expect(validator.check(text, CONTEXT)).toMatch(/^It .*\.$/u);
  });
  it.each([...examples.passes, ...PERSONAS])('lets pass: %s', (text) => {
    expect(validator.check(text, CONTEXT)).toBeNull();
  });
  it('answers for any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const detail = validator.check(text, CONTEXT);
        return detail === null || detail.length > 0;
      }),
    );
  });
});

describe('the registry', () => {
  it('holds every validator file once', () => {
    const files = Object.keys(import.meta.glob('./*.ts'))
      .map((path) => path.slice(2, -3))
      .filter((name) => !/^(index|contract|earlier|fingerprint)$|\./u.test(name));
    expect(VALIDATORS.map((v) => v.id).sort()).toEqual(files.sort());
  });
  it.each(PERSONAS)('accepts: %s', (text) => {
    expect(validate(text, CONTEXT)).toBeNull();
  });
  it('accepts every adjective of the ladder', () => {
    for (const trait of TRAITS) {
      for (const adjective of ADJECTIVE_PAIRS[trait].flat()) {
        expect(validate(`You are a person who is very ${adjective}.`, CONTEXT)).toBeNull();
      }
    }
  });
  it.each(BASELINES.map((baseline) => [baseline.id, baseline] as const))(
    'accepts every sentence of the %s baseline, as operators may use it',
    (_, baseline) => {
      for (const trait of TRAITS) {
        for (const pole of POLES) {
          for (const sentence of personaSentences(baseline.text({ kind: 'pole', trait, pole }))) {
            const found = validate(`You are somebody. ${sentence}`, { ...CONTEXT, maxWords: 200 });
            expect([sentence, found]).toEqual([sentence, null]);
          }
        }
      }
    },
  );
  it('names the most telling reason first', () => {
    expect(validate('', CONTEXT)?.reason).toBe('empty');
    expect(validate('I’m sorry.', CONTEXT)?.reason).toBe('refusal');
    expect(validate('Score: 5', CONTEXT)?.reason).toBe('meta-text');
  });
});
