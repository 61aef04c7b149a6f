import { EngineError } from '../core/errors';
import { createLoop, replayEvents } from '../core/loop/machine';
import { personaAsked } from '../core/loop/samples';
import { topicText } from '../core/loop/on-topic';
import type { RunRecord } from '../core/record/schema';
import { createReplay } from '../engines/replay/index';
import type { RunController, RunSnapshot } from './contract';
import { OptimiseRun } from './run-controller';
import type { Replaying } from './workbench';

/** A recorded run played as if live: the same loop over the recorded answers. Never stored. */
export function openReplay(record: RunRecord, options: { speed?: number } = {}): RunController & Replaying {
  const { events, kind: _, ...head } = record;
  const listeners = new Set<(snapshot: RunSnapshot) => void>();
  let speed = options.speed ?? 1;
  // Personas of candidates come from the fold of the whole record.
  const whole = replayEvents(createLoop(head.settings, head.items), events);

  const from = (count: number) => {
    const run = new OptimiseRun({
      head,
      events: events.slice(0, count),
      sink: null,
      engines: async (signal) => {
        if (!record.target) throw new EngineError('file-invalid', 'the record names no engine');
        const target = createReplay({
          recorded: record.target,
          events,
          personaOf: (candidate, shuffled) => personaAsked(whole, candidate, shuffled),
          topicOf: (subject) => topicText(whole, subject),
          speed: () => speed,
        });
        await target.load({ signal });
        const recorded = record.optimizer ?? record.target;
        return { target, writer: { ...target, describe: () => ({ ...recorded, kind: 'replay' }) } };
      },
      batch: () => 1,
      now: () => performance.now(),
    });
    run.subscribe((snapshot) => listeners.forEach((listener) => listener(snapshot)));
    return run;
  };

  let run = from(events.length);
  return {
    snapshot: () => run.snapshot(),
    record: () => record,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: () => run.run(),
    step: () => run.step(),
    pause: () => run.pause(),
    stop: () => run.stop(),
    dispose: () => run.dispose(),
    setSpeed(next) {
      speed = next;
    },
    seek(share) {
      const old = run;
      run = from(Math.round(Math.min(1, Math.max(0, share)) * events.length));
      void old.dispose();
      listeners.forEach((listener) => listener(run.snapshot()));
    },
  };
}
