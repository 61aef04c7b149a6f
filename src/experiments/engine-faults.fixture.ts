import { expect } from 'vitest';
import { compared } from '../../tests/fixtures/same-record';
import type { EngineErrorCode } from '../core/errors';
import type { RunEvent } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { Engine } from '../engines/contract';
import { openDatabase } from '../storage/db';
import { runStore } from '../storage/runs';
import type { EngineChoice } from './choice';
import { EngineHolder } from './engine-holder';
import type { makeEngine } from './make-engine';
import { defaultSettings, newRunHead } from './new-run';
import { OptimiseRun } from './run-controller';
import { runEngines } from './run-engines';
import { sharedLog } from './shared-log';

/** One way a model can fail a run. */
export interface Fault {
  readonly name: string;
  /** load: the model is wanted and cannot be had. answer: it is lost while a question is answered. */
  readonly when: 'load' | 'answer';
  readonly code: EngineErrorCode;
  readonly strike: () => unknown;
}

export interface Trial {
  readonly engine: string;
  readonly choice: EngineChoice;
  readonly make: typeof makeEngine;
  readonly faults: readonly Fault[];
  /** Makes whatever was broken for loading whole again. */
  readonly mend: () => unknown;
  /** Nats by which an answer may differ when it is asked again. */
  readonly tolerance: number;
}

/** A run small enough for a real model on a processor. */
async function tinyRun(choice: EngineChoice): Promise<RunHead> {
  const settings = {
    ...defaultSettings({ kind: 'pole', trait: 'extraversion', pole: 'high' } as const),
    ...{
      seeds: ['none', 'dp'],
      items: 2,
      steps: 1,
      perStep: 1,
      keep: 2,
      finalists: 0,
      race: 0,
      maxWords: 30,
    },
  };
  const context = { id: 'straight', createdAt: '2026-11-21T10:00:00.000Z' };
  const head = await newRunHead(settings, { target: choice, writer: null }, context);
  const { search, report } = head.items;
  return { ...head, items: { search: search.slice(0, 2), confirm: [], report: report.slice(0, 1) } };
}

/**
 * Lets every fault befall one run, one after the other, and the same run go undisturbed. Each fault must stop the run
 * with its code and take nothing of what was stored; in the end both runs hold the same. Prints the counts.
 */
export async function befall({ engine, choice, make, faults, mend, tolerance }: Trial): Promise<void> {
  const store = runStore(await openDatabase(undefined, `faults-${crypto.randomUUID()}`));
  const made: Engine[] = [];
  const holder = new EngineHolder(async (...wanted) => {
    const one = await make(...wanted);
    made.push(one);
    return one;
  });
  let onStored = () => {};

  /** The run as a page finds it that is opened now. */
  async function opened(id: string): Promise<OptimiseRun> {
    const head = await store.head(id);
    if (!head) throw new Error('The run is gone.');
    const log = sharedLog(store, id);
    const run: OptimiseRun = new OptimiseRun({
      head,
      events: await store.events(id),
      sink: { ...log, append: (...stored) => log.append(...stored).then(() => onStored()) },
      engines: (signal) =>
        runEngines(
          holder,
          { head: run.snapshot().head, target: choice, writer: null, show: () => undefined },
          signal,
        ),
      batch: () => 1,
      now: () => performance.now(),
    });
    return run;
  }
  async function finished(id: string): Promise<readonly RunEvent[]> {
    const run = await opened(id);
    await run.run();
    expect(run.snapshot()).toMatchObject({ status: 'finished', error: null });
    await run.dispose();
    return store.events(id);
  }

  const head = await tinyRun(choice);
  await store.putHead(head);
  await store.putHead({ ...head, id: 'struck' });
  const straight = await finished('straight');

  const seconds: string[] = [];
  for (const { name, when, code, strike } of faults) {
    const before = await store.events('struck');
    const run = await opened('struck');
    let struck = performance.now();
    if (when === 'load') await strike();
    else {
      await mend();
      onStored = () => {
        onStored = () => {};
        // While the next question is being answered.
        setTimeout(() => {
          struck = performance.now();
          void strike();
        });
      };
    }
    await run.run();
    seconds.push(`${name} ${((performance.now() - struck) / 1000).toFixed(1)} s`);
    expect(run.snapshot(), name).toMatchObject({ status: 'failed', error: { code } });
    await run.dispose();
    const after = await store.events('struck');
    expect(after.slice(0, before.length), name).toEqual(before);
    expect(after.length - before.length, name).toBeGreaterThanOrEqual(when === 'load' ? 0 : 1);
    expect(after.length, name).toBeLessThan(straight.length);
  }
  await mend();
  const struck = await finished('struck');
  await Promise.all(made.map((one) => one.dispose()));

  const { lost, doubled, rewritten, furthest } = compared(straight, struck);
  // eslint-disable-next-line no-console -- counts are printed
  console.log(
    `faults, ${engine}: ${faults.length} faults in a run of ${straight.length} answers and calls: ${lost.length} lost, ${doubled.length} doubled, answers at most ${furthest.toExponential(0)} nats apart; known after: ${seconds.join(', ')}`,
  );
  expect({ lost, doubled, rewritten }).toEqual({ lost: [], doubled: [], rewritten: [] });
  expect(furthest).toBeLessThan(tolerance);
}
