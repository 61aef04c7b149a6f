import { describe, expect, it } from 'vitest';
import { EngineError } from '../core/errors';
import { ChooseAgain } from './choose-again';
import { otherWriter, WriterNotLoaded } from './roles';
import { deceptive, files, flat, headOf, runOf, smooth, stand, timeless } from './two-models.fixture';

const one = { target: smooth, writer: null };
const two = { target: smooth, writer: deceptive };

describe('a run of two models', () => {
  it('loads each once: one answers, the other writes, the portrait too', async () => {
    const { holder, did } = stand();
    const run = runOf(holder, headOf(two, { seeds: ['none', 'p2-portrait'] }), two);
    await run.run();
    const { head, status, state } = run.snapshot();
    expect(status).toBe('finished');
    expect(did('load')).toEqual(['load smooth', 'load deceptive']);
    expect(new Set(did('score'))).toEqual(new Set(['score smooth']));
    expect(new Set(did('write'))).toEqual(new Set(['write deceptive']));
    expect(state.calls[0]?.call.id).toBe('seed.p2-portrait');
    expect(head.target?.model.id).toBe('simulator-smooth');
    expect(head.optimizer?.model.id).toBe('simulator-deceptive');
    expect(run.record().writer).toEqual(deceptive);
  });

  it('asks the on-topic check of the one that answers', async () => {
    const { holder, did } = stand();
    const run = runOf(holder, headOf(two, { onTopic: true }), two);
    await run.run();
    expect(run.record().events.some((e) => e.type === 'judged')).toBe(true);
    expect(new Set(did('score'))).toEqual(new Set(['score smooth']));
  });

  it('is the run of one model where both are the same, loaded once', async () => {
    const alone = runOf(stand().holder, headOf(one), one);
    await alone.run();
    const both = { target: smooth, writer: { ...smooth } };
    const { holder, did } = stand();
    const run = runOf(holder, headOf(both), both);
    await run.run();
    expect(otherWriter(both)).toBeNull();
    expect('writer' in run.record()).toBe(false);
    expect(did('load')).toEqual(['load smooth']);
    expect(timeless(run.record().events)).toEqual(timeless(alone.record().events));
  });

  it('goes on where it stopped, with both loaded again', async () => {
    const straight = runOf(stand().holder, headOf(two), two);
    await straight.run();
    const whole = straight.record();
    const { holder, did } = stand();
    const { events, kind: _, ...head } = whole;
    const again = runOf(holder, head, two, events.slice(0, 12));
    await again.run();
    expect(did('load')).toEqual(['load smooth', 'load deceptive']);
    expect(timeless(again.record().events)).toEqual(timeless(events));
  });

  it.each([
    ['target', { target: flat, writer: deceptive }, /^This run began with Simulator/],
    ['writer', { target: smooth, writer: flat }, /^The prompts of this run were written by Simulator/],
    ['writer', { target: smooth, writer: smooth }, /^The prompts of this run were written by Simulator/],
  ])('refuses another %s than it began with', async (role, given, sentence) => {
    const { holder } = stand();
    const first = runOf(holder, headOf(two), two);
    await first.step();
    const { events, kind: _, ...head } = first.record();
    const again = runOf(holder, head, given, events);
    await again.run();
    const { status, error } = again.snapshot();
    expect(status).toBe('failed');
    expect(error).toBeInstanceOf(ChooseAgain);
    expect(error).toMatchObject({ role });
    expect(error?.message).toMatch(sentence);
    expect(again.record().events).toHaveLength(events.length);
  });

  it('asks for local files in turn, saying which', async () => {
    const choices = { target: files('answers.gguf'), writer: files('writes.gguf') };
    const head = headOf(choices);
    expect(head.writer).toEqual({ kind: 'gguf-files', names: ['writes.gguf'] });
    const asked = async (given: Parameters<typeof runOf>[2]) => {
      const run = runOf(stand().holder, head, given);
      await run.run();
      return run.snapshot().error;
    };
    expect(await asked({ target: null, writer: null })).toMatchObject({
      role: 'target',
      message: 'Choose the model file answers.gguf again. It answers the questions of this run.',
    });
    expect(await asked({ target: choices.target, writer: null })).toMatchObject({
      role: 'writer',
      message: 'Choose the model file writes.gguf again. It writes the prompts of this run.',
    });
    expect(await asked(choices)).toBeNull();
  });

  it('tells when only the writer could not be loaded, and goes on with one model for both', async () => {
    const { holder, state, did } = stand();
    state.tooLarge = 'deceptive';
    const run = runOf(holder, headOf(two), two);
    await run.run();
    const { status, error, head } = run.snapshot();
    expect(status).toBe('failed');
    expect(error).toBeInstanceOf(WriterNotLoaded);
    expect(error).toMatchObject({ code: 'out-of-memory', raw: 'no room' });
    expect(head.optimizer).toBeNull();
    const alone = runOf(holder, headOf(one), one);
    await alone.run();
    expect(alone.snapshot().status).toBe('finished');
    expect(did('load')).toEqual(['load smooth']);
  });

  it('does not blame the writer where the one that answers fails', async () => {
    const { holder, state } = stand();
    state.tooLarge = 'smooth';
    const run = runOf(holder, headOf(two), two);
    await run.run();
    const { error } = run.snapshot();
    expect(error).toBeInstanceOf(EngineError);
    expect(error).not.toBeInstanceOf(WriterNotLoaded);
  });

  it('is simulated where its answers are', () => {
    const cpu = { kind: 'default-cpu' } as const;
    expect(headOf({ target: smooth, writer: cpu })).toMatchObject({ simulated: true, writer: cpu });
    expect(headOf({ target: cpu, writer: smooth })).toMatchObject({ simulated: false, writer: smooth });
  });
});
