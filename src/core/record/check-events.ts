import { InputError } from '../errors';
import { refused } from '../problems/refused';
import { createLoop, settle } from '../loop/machine';
import { readingsOn } from '../loop/samples';
import type { Demand, RunEvent, RunState } from '../loop/types';
import type { AnswerProblem } from '../problems/answers';
import { checkReading } from './check-answers';
import type { RunRecord } from './schema';

/**
 * The state after all events. Throws InputError naming the first event that cannot come where it is (a file edited by hand, an event twice): the
 * page computes everything from the events, so one that does not fit would show a run that never was.
 */
export function checkEvents({ settings, items, events }: RunRecord): RunState {
  const loop = createLoop(settings, items);
  const ids = {
    search: new Set(items.search.map((item) => item.id)),
    confirm: new Set(items.confirm.map((item) => item.id)),
    report: new Set(items.report.map((item) => item.id)),
  };
  let state = settle(loop, loop.start());
  for (const [at, event] of events.entries()) {
    try {
      const wrong = misfit(state, loop.demand(state), event, ids);
      if (wrong) throw refused(wrong);
      state = settle(loop, loop.reduce(state, event));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw refused({ kind: 'damaged', what: 'run', at: `events.${at}`, because: error.problem });
    }
  }
  return state;
}

type Ids = Readonly<Record<'search' | 'confirm' | 'report', ReadonlySet<string>>>;

/** Why an event cannot come next; null where it can. */
function misfit(state: RunState, demand: Demand, event: RunEvent, ids: Ids): AnswerProblem | null {
  if (demand.kind === 'finished') return { kind: 'after-the-end' };
  switch (event.type) {
    case 'scored':
      return misfitAnswers(state, event, ids);
    case 'judged':
      return typeof event.subject === 'number' && !state.candidates[event.subject]
        ? { kind: 'no-prompt', prompt: event.subject }
        : null;
    case 'replied':
      return demand.kind === 'write' && demand.call.id === event.call.id ? null : { kind: 'reply-unasked' };
    case 'stopped':
      return null;
  }
}

function misfitAnswers(
  state: RunState,
  { candidate, split, shuffled, readings }: Extract<RunEvent, { type: 'scored' }>,
  ids: Ids,
): AnswerProblem | null {
  const prompt = state.candidates[candidate];
  if (!prompt || prompt.refused) return { kind: 'no-prompt-to-ask', prompt: candidate };
  const known = new Set((readingsOn(state, split, shuffled ?? false)[candidate] ?? []).map((r) => r.itemId));
  for (const reading of readings) {
    if (!ids[split].has(reading.itemId)) return { kind: 'question-unknown' };
    if (known.has(reading.itemId)) return { kind: 'question-again' };
    known.add(reading.itemId);
    checkReading(state.settings.reading, reading);
  }
  return null;
}
