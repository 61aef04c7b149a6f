import { EngineError } from '../core/errors';
import type { RunEvent, RunSettings } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { Engine } from '../engines/contract';
import { createSimulator } from '../engines/simulator/index';
import type { EngineChoice } from './choice';
import { items, settings } from './drive.fixture';
import { EngineHolder } from './engine-holder';
import { chosenIn } from './new-run';
import type { RunChoices } from './roles';
import { OptimiseRun } from './run-controller';
import { runEngines } from './run-engines';

export const smooth = { kind: 'simulator', landscape: 'smooth' } as const;
export const deceptive = { kind: 'simulator', landscape: 'deceptive' } as const;
export const flat = { kind: 'simulator', landscape: 'flat' } as const;
export const files = (name: string): EngineChoice => ({
  kind: 'gguf-files',
  files: [new File(['GGUF'], name)],
});

/** Three landscapes stand for three models; what was made, loaded and freed is written down. */
export function stand() {
  const log: string[] = [];
  /** Model that does not fit into memory. */
  const state = { tooLarge: '' };
  const make = (choice: EngineChoice): Promise<Engine> => {
    const landscape = choice.kind === 'simulator' ? choice.landscape : 'flat';
    const engine = createSimulator({ landscape, seed: 3 });
    log.push(`make ${landscape}`);
    return Promise.resolve({
      ...engine,
      async load(options) {
        if (state.tooLarge === landscape) throw new EngineError('out-of-memory', 'no room');
        await engine.load(options);
        log.push(`load ${landscape}`);
      },
      async score(asks, options) {
        log.push(`score ${landscape}`);
        return engine.score(asks, options);
      },
      async generate(request, options) {
        log.push(`write ${landscape}`);
        return engine.generate(request, options);
      },
      async dispose() {
        log.push(`free ${landscape}`);
        await engine.dispose();
      },
    });
  };
  return {
    holder: new EngineHolder(make),
    log,
    state,
    did: (what: string) => log.filter((l) => l.startsWith(what)),
  };
}

export function headOf(choices: RunChoices, own: Partial<RunSettings> = {}): RunHead {
  const { search, confirm, report } = items;
  const all = { ...settings, steps: 2, ...own };
  return {
    schema: 1,
    id: 'two',
    title: 'Neuroticism, low',
    createdAt: '2026-11-21T10:00:00.000Z',
    app: '0',
    settings: { ...all, seeds: [...all.seeds], ownPrompts: [...all.ownPrompts] },
    bank: { id: 'situational', version: 1, digest: 'f' },
    items: { search: [...search], confirm: [...confirm], report: [...report] },
    ...chosenIn(choices),
    target: null,
    optimizer: null,
    device: { browser: 'node', cores: 2, memoryGB: null, isolated: false },
    runningMs: 0,
    progress: { stage: 'evaluate', step: 0, evaluations: 0 },
  };
}

interface Given {
  readonly target: EngineChoice | null;
  readonly writer: EngineChoice | null;
}

/** A run that is not kept, on the engines of a holder. */
export function runOf(holder: EngineHolder, head: RunHead, given: Given, events: readonly RunEvent[] = []) {
  const run: OptimiseRun = new OptimiseRun({
    head,
    events,
    sink: null,
    engines: (signal) =>
      runEngines(holder, { head: run.snapshot().head, ...given, show: () => undefined }, signal),
    batch: () => 10,
    now: () => 0,
  });
  return run;
}

/** Times differ between two runs that are otherwise the same. */
export const timeless = (events: readonly RunEvent[]): unknown =>
  JSON.parse(JSON.stringify(events, (key, value: unknown) => (key === 'ms' ? 0 : value)));
