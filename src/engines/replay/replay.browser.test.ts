import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../core/loop/types';
import type { Ask, AskResult, Persona } from '../../core/vocabulary';
import { continuationAsks, engineConformance, labelAsks } from '../conformance';
import { createSimulator } from '../simulator/index';
import { createReplay } from './index';

const asks = [...continuationAsks(), ...labelAsks()];
const personas = [...new Set(asks.map((ask) => ask.persona))];
const personaOf = (candidate: number): Persona => personas[candidate] ?? null;

const simulator = createSimulator({ landscape: 'smooth', seed: 1 });
await simulator.load({});
const results = await simulator.score(asks, {});

const scored = (ask: Ask, result: AskResult): RunEvent => ({
  type: 'scored',
  candidate: personas.indexOf(ask.persona),
  split: 'search',
  readings: [{ itemId: ask.item.id, logOdds: 0, slotBias: null, mass: null, asks: [result] }],
});
const events = asks.flatMap((ask, i) => {
  const result = results[i];
  return result ? [scored(ask, { ...result, ms: 2 })] : [];
});
const replay = (speed = Infinity) =>
  createReplay({
    recorded: simulator.describe(),
    events,
    personaOf,
    topicOf: () => null,
    speed: () => speed,
  });

engineConformance('replay', () => replay(), {
  labels: true,
  continuations: true,
  generates: false,
  likelihood: false,
  orderTolerance: 0,
  repeatTolerance: 0,
  seedsDiffer: false,
});

describe('replay', () => {
  it('says whose answers these are', () => {
    expect(replay().describe()).toMatchObject({
      kind: 'replay',
      simulated: true,
      model: { name: 'Simulator' },
    });
  });

  it('gives the recorded answers and invents none', async () => {
    const engine = replay();
    await engine.load({});
    const again = await engine.score(asks, {});
    expect(again.map((r) => r.options)).toEqual(results.map((r) => r.options));
    const [first] = asks;
    if (!first) throw new Error('no asks');
    await expect(engine.score([{ ...first, persona: 'Somebody else.' }], {})).rejects.toMatchObject({
      code: 'file-invalid',
    });
  });
});
