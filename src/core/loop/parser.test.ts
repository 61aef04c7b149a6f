import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './hostile.fixture';
import { parseReply, parseSentence } from './parser';

const PROMPT = 'You love being around people.';
const stop = (text: string) => parseReply({ text, finish: 'stop' });
const cut = (text: string) => parseReply({ text, finish: 'length' });
const refusal = (parsed: ReturnType<typeof parseReply>) => ('refused' in parsed ? parsed.refused : null);

describe('parseReply', () => {
  it.each([
    ['tag', `Sure!\n<INS>${PROMPT}</INS> Enjoy.`],
    ['tag', `<ins>\n"${PROMPT}"\n</ins><|im_end|>`],
    ['tag', `In <INS> tags: <INS>${PROMPT}</INS>`],
    ['tag', `<INS></INS> I mean <INS>${PROMPT}</INS>`],
    ['tag', `[INS]${PROMPT}[/INS]`],
    ['tag', `<INS>${PROMPT}[/INS]`],
    ['tag', `<INS>${PROMPT}<\\INS>`],
    ['tag', `<think>Maybe <INS>You hate it.</INS></think><INS>${PROMPT}</INS>`],
    ['tag', `So the list says so.</think>\n<INS>${PROMPT}</INS>`],
    ['json', JSON.stringify(PROMPT)],
    ['json', JSON.stringify({ prompt: PROMPT, score: 90 })],
    ['fence', `Here:\n\`\`\`text\n${PROMPT}\n\`\`\``],
    ['fence', `\`\`\`json\n{"prompt": "${PROMPT}"}\n\`\`\``],
    ['quote', `Here is one.\n“${PROMPT}”\nI hope it helps.`],
    ['quote', `**New prompt:** "${PROMPT}"`],
  ] as const)('takes the %s step', (step, reply) => {
    expect(stop(reply)).toEqual({ text: PROMPT, step });
  });

  it('takes a complete pair even where the reply was stopped later', () => {
    expect(cut(`<INS>${PROMPT}</INS> This prompt`)).toEqual({ text: PROMPT, step: 'tag' });
  });

  it('refuses what was cut off', () => {
    expect(refusal(cut(`<INS>${PROMPT}`))).toBe('cut-off');
    expect(refusal(cut(`"${PROMPT}"`))).toBe('cut-off');
    expect(refusal(stop(`<think>Hm <INS>${PROMPT}</INS>`))).toBe('cut-off');
    expect(refusal(stop(`<think>a</think> <think>Hm <INS>${PROMPT}</INS>`))).toBe('cut-off');
  });

  it('takes out closed thinking as the pattern did, block by block', () => {
    const pieces = fc.constantFrom(
      '<think>',
      '</think>',
      '<thinking>',
      '</THINKING>',
      '<Think>',
      'a',
      '<INS>You sing.</INS>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const reply = list.join('');
        const closed = reply.replace(/<(think(?:ing)?)>[\s\S]*?<\/\1>/giu, '');
        expect(stop(reply)).toEqual(stop(closed));
      }),
    );
  });

  it('refuses what is empty', () => {
    for (const reply of ['', ' <|im_end|>', '<INS> </INS>', '<think>Done.</think>']) {
      expect(refusal(stop(reply))).toBe('empty');
    }
  });

  it('refuses what is ambiguous or unmarked', () => {
    for (const reply of [
      PROMPT,
      `"${PROMPT}"\n"You sing."`,
      `<INS>${PROMPT}`,
      `<INS>You sing.[/INS] or You dance.[/INS]`,
      `${PROMPT}</INS>`,
      '["a", "b"]',
      '```\nYou sing.\n```\n```\nYou dance.\n```',
    ]) {
      expect(refusal(stop(reply))).toBe('unparsed');
    }
  });

  it('finds any tagged text, and never adopts a raw reply', () => {
    const plain = fc.lorem({ mode: 'sentences' });
    fc.assert(
      fc.property(plain, plain, plain, (before, inner, after) => {
        expect(stop(`${before} <INS>${inner}</INS> ${after}`)).toEqual({ text: inner.trim(), step: 'tag' });
        expect(refusal(stop(before))).toBe('unparsed');
      }),
    );
    fc.assert(
      fc.property(hostileText, (reply) => {
        const parsed = stop(reply);
        return 'refused' in parsed || (parsed.text !== '' && parsed.text !== reply);
      }),
    );
  });
});

describe('parseSentence', () => {
  it.each([
    ['You love', ' being around people. You also sing.', 'You love being around people.'],
    ['You love', ' being\n\nYou sing', 'You love being.'],
    ['You', '’re at home with Mr. Lee and us! Yes.', 'You’re at home with Mr. Lee and us!'],
    ['You often', ' say “I am fine”. Yes', 'You often say “I am fine”.'],
    ['You love', ' *people*"\n', 'You love people.'],
    ['You love', ' quiet evenings', 'You love quiet evenings.'],
    ['People say you', ' shout "Hello!" at all.', 'People say you shout "Hello!"'],
  ])('cuts %s%s', (prefill, text, sentence) => {
    expect(parseSentence(prefill, { text, finish: 'stop' })).toEqual({ text: sentence, step: 'sentence' });
  });

  it('takes a finished sentence of a reply cut off later', () => {
    expect(parseSentence('You love', { text: ' people. You al', finish: 'length' })).toEqual({
      text: 'You love people.',
      step: 'sentence',
    });
  });

  it('refuses open, empty and broken replies', () => {
    expect(refusal(parseSentence('You love', { text: ' people and', finish: 'length' }))).toBe('cut-off');
    expect(refusal(parseSentence('You love', { text: ' </s>', finish: 'stop' }))).toBe('empty');
    expect(refusal(parseSentence('You love', { text: ':\n- people', finish: 'stop' }))).toBe('unparsed');
  });

  it('refuses a sentence about the writer, or one that ends in the middle of a speech', () => {
    expect(refusal(parseSentence('You', { text: ' find it easy to talk to me.', finish: 'stop' }))).toBe(
      'meta-text',
    );
    expect(refusal(parseSentence('You', { text: ' say, "I am here. Hello."', finish: 'stop' }))).toBe(
      'unparsed',
    );
    expect(refusal(parseSentence('You', { text: ' say “Hello. Yes', finish: 'stop' }))).toBe('unparsed');
    expect(refusal(parseSentence('You', { text: ' believe the more.. And', finish: 'stop' }))).toBe(
      'unparsed',
    );
  });

  it('always gives one sentence that starts with the starter', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
        const parsed = parseSentence('You love', { text: ` ${text}`, finish: 'stop' });
        return 'text' in parsed && parsed.text.startsWith('You love ') && parsed.text.endsWith('.');
      }),
    );
  });
});
