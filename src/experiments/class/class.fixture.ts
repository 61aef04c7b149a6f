import type { RunSettings } from '../../core/loop/types';
import { readRecord } from '../../core/record/migrate';
import { SCHEMA_VERSION, type RunRecord } from '../../core/record/schema';
import { createSimulator } from '../../engines/simulator/index';
import { drive, fresh, items, pair, settings as base } from '../drive.fixture';

/** Small enough that a class of them is made in a second. */
const SMALL: Partial<RunSettings> = { steps: 2, perStep: 2, keep: 3, items: 8 };

/** A finished simulated run as its file would hold it, made by the loop itself. */
export async function studentRecord(
  seed: number,
  own: Partial<RunSettings> = {},
  { upTo = Infinity, id = `run-${seed}` }: { upTo?: number; id?: string } = {},
): Promise<RunRecord> {
  const settings = { ...base, ...SMALL, ...own, seed };
  const { events, state } = await drive(...pair(fresh(settings)), { upTo });
  const simulator = createSimulator({ landscape: 'smooth', seed: 3 });
  await simulator.load({});
  const engine = simulator.describe();
  return readRecord({
    kind: 'personaloop-run',
    schema: SCHEMA_VERSION,
    id,
    title: 'Neuroticism, low',
    createdAt: '2026-11-21T10:00:00.000Z',
    app: '0.1.0',
    settings,
    bank: { id: 'built-in', version: 2, digest: 'abcdef0123456789' },
    items,
    choice: { kind: 'simulator', landscape: 'smooth' },
    target: engine,
    optimizer: engine,
    device: { browser: 'test', cores: 2, memoryGB: null, isolated: false },
    simulated: true,
    runningMs: 1,
    progress: { stage: state.stage, step: state.step, evaluations: 0 },
    events,
  });
}

/** A record as the file a student would send. */
export const fileOf = (record: unknown, name: string): File =>
  new File([typeof record === 'string' ? record : JSON.stringify(record)], name);
