import { describe, expect, it } from 'vitest';
import { models, run } from './drive.fixture';

describe('ways to propose', () => {
  it('operators alone call no language model, and say so on every prompt', async () => {
    const state = await run({ proposer: 'template', steps: 6 });
    expect(state.calls).toEqual([]);
    expect(state.tokens.optimizer).toBe(0);
    const made = state.candidates.filter((c) => c.step > 0);
    expect(made).toHaveLength(18);
    expect(made.every((c) => c.origin.kind === 'operator')).toBe(true);
  });

  it('without operators the run is the writer alone', async () => {
    const state = await run({ proposer: 'scored-list', operators: false, steps: 10 });
    expect(state.candidates.filter((c) => c.origin.kind === 'operator')).toEqual([]);
    expect(state.candidates.filter((c) => c.refused).length).toBeGreaterThan(0);
  });

  it('direct instruction tells the writer no score and no earlier prompt', async () => {
    const state = await run({ proposer: 'direct' });
    expect(state.calls.length).toBeGreaterThan(0);
    for (const { call } of state.calls) {
      const sent = call.messages.map((m) => m.content).join('\n');
      expect(sent).not.toMatch(/score/i);
      for (const { text } of state.candidates) if (text) expect(sent).not.toContain(text);
    }
  });

  it('auto keeps the scored list with a writer that writes', async () => {
    const state = await run({ proposer: 'auto', steps: 4 });
    expect(new Set(state.calls.map(({ call }) => call.proposer))).toEqual(new Set(['scored-list']));
  });

  it('auto goes over to sentences with a writer that copies', async () => {
    const copy = models('<INS>You are an assistant. This is how you are.</INS>');
    const state = await run({ proposer: 'auto', steps: 4 }, { generate: copy });
    const asked = state.calls.filter(({ call }) => call.attempt === 0).map(({ call }) => call.proposer);
    expect(asked.slice(0, 4)).toEqual(Array(4).fill('scored-list'));
    expect(new Set(asked.slice(4))).toEqual(new Set(['sentence']));
    const origins = state.candidates.flatMap(({ origin }) =>
      origin.kind === 'model' ? [origin.proposer] : [],
    );
    expect(origins).toContain('sentence');
  });

  it('sends the meta-prompt of the user, slots filled', async () => {
    const metaPrompt = 'Be brief.\n\n{earlier}\n\n{avoid}\n\nNow {unknown} of {words} in <INS> and </INS>.';
    const state = await run({ proposer: 'scored-list', metaPrompt });
    const sent = state.calls[0]?.call.messages[0]?.content ?? '';
    expect(sent).toMatch(/^Be brief\.\n\nThese are earlier instructions/);
    expect(sent).toMatch(/\n\nNow \{unknown\} of 120 in <INS> and <\/INS>\.$/);
  });
});

describe('a portrait by the model', () => {
  const seeds = ['none', 'p2-portrait', 'dp'];

  it('is written once, greedily, stored, and starts the run', async () => {
    const text = 'You stay calm when the bus is late. You sleep well and rarely raise your voice.';
    const state = await run({ seeds, steps: 0 }, { generate: models(` ${text} `) });
    expect(state.calls).toHaveLength(1);
    expect(state.calls[0]?.call).toMatchObject({ id: 'seed.p2-portrait', temperature: 0, maxTokens: 400 });
    const [portrait] = state.candidates.filter((c) => c.text === text);
    expect(portrait).toMatchObject({
      step: 0,
      refused: null,
      origin: { kind: 'seed', baseline: 'p2-portrait' },
    });
    expect(state.readings.search[portrait?.id ?? -1]).toHaveLength(10);
    expect(state.readings.report[portrait?.id ?? -1]).toHaveLength(18);
  });

  it('that is a refusal is kept with its reason and not scored', async () => {
    const state = await run(
      { seeds, steps: 0 },
      { generate: models("I'm sorry, but I can't help with that.") },
    );
    const [portrait] = state.candidates.filter((c) => c.refused);
    expect(portrait?.refused?.reason).toBe('refusal');
    expect(state.readings.search[portrait?.id ?? -1]).toBeUndefined();
    expect(state.readings.report[portrait?.id ?? -1]).toBeUndefined();
    expect(state.stage).toBe('done');
    expect(state.winner).not.toBeNull();
  });
});
