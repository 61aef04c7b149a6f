import { readFileSync } from 'node:fs';
import { readBank } from '../core/instruments/situational';
import { SETTINGS } from '../core/loop/input.fixture';
import { createLoop, settle, type Loop } from '../core/loop/machine';
import type { RunEvent, RunSettings, RunState } from '../core/loop/types';
import { createSimulator, type Landscape } from '../engines/simulator/index';
import type { Engine, GenerateRequest } from '../engines/contract';
import { meetDemand } from './meet-demand';

export const items = readBank(JSON.parse(readFileSync('static/items/neuroticism.json', 'utf8'))).splits;
const byId = new Map(Object.values(items).flatMap((list) => list.map((i) => [i.id, i] as const)));
const { signal } = new AbortController();

export const settings: RunSettings = {
  ...SETTINGS,
  target: { kind: 'pole', trait: 'neuroticism', pole: 'low' },
  keep: 4,
  perStep: 3,
  items: 10,
  steps: 3,
  seed: 7,
  maxWords: 120,
  seeds: ['none', 'dp', 'adjectives', 'placebo'],
};

interface DriveOptions {
  readonly batch?: number;
  readonly landscape?: Landscape;
  readonly upTo?: number;
  readonly onState?: (s: RunState) => void;
  /** Stands in for the simulator's writer. */
  readonly generate?: Engine['generate'];
}

/** Drives the pure loop with the simulator as the run controller does; `batch` items at a time. */
export async function drive(
  loop: Loop,
  from: { state: RunState; events: RunEvent[] },
  { batch = 4, landscape = 'smooth', upTo = Infinity, onState, generate }: DriveOptions = {},
): Promise<{ state: RunState; events: RunEvent[] }> {
  const simulator = createSimulator({ landscape, seed: 3 });
  const engine = generate ? { ...simulator, generate } : simulator;
  await engine.load({});
  const events = [...from.events];
  let state = from.state;
  while (events.length < upTo) {
    state = settle(loop, state);
    onState?.(state);
    const demand = loop.demand(state);
    if (demand.kind === 'finished' || demand.kind === 'advance') break;
    const context = { engine, state, item: (id: string) => byId.get(id), batch, show: () => undefined };
    const event = withoutTime(await meetDemand(demand, context, signal));
    events.push(event);
    state = loop.reduce(state, event);
  }
  return { state: settle(loop, state), events };
}

/** Times differ between two runs that are otherwise the same. */
const withoutTime = (event: RunEvent): RunEvent =>
  JSON.parse(JSON.stringify(event, (key, value: unknown) => (key === 'ms' ? 0 : value))) as RunEvent;

export const fresh = (own: Partial<RunSettings> = {}) => {
  const loop = createLoop({ ...settings, ...own }, items);
  return { loop, begin: { state: loop.start(), events: [] as RunEvent[] } };
};
export const pair = ({ loop, begin }: ReturnType<typeof fresh>) => [loop, begin] as const;

/** The state at the end of a run with these settings changed. */
export const run = async (own: Partial<RunSettings>, options: DriveOptions = {}) =>
  (await drive(...pair(fresh(own)), options)).state;
/** A writer that always writes this. */
export const models = (text: string) => (request: GenerateRequest) =>
  Promise.resolve({
    text,
    finish: 'stop' as const,
    prompt: request.prefill,
    promptTokens: 10,
    tokens: 10,
    ms: 0,
  });
