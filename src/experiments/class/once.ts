import type { ClassRun } from './contract';

/** A run that is not counted because another is the same. */
export interface Twice {
  readonly run: ClassRun;
  readonly of: ClassRun;
  /** The same run (or an earlier state of it), or the same answers under another number. */
  readonly because: 'same-run' | 'earlier-state' | 'same-answers';
}

/** Every run once, in the order read: of two states of one run the longer, of two with the same answers the first. */
export function onceEach(runs: readonly ClassRun[]): { once: readonly ClassRun[]; twice: readonly Twice[] } {
  const twice: Twice[] = [];
  const longest = new Map<string, ClassRun>();
  for (const run of runs) {
    const known = longest.get(run.id);
    if (!known || run.events > known.events) longest.set(run.id, run);
  }
  const byAnswers = new Map<string, ClassRun>();
  const once = runs.filter((run) => {
    const whole = longest.get(run.id) ?? run;
    if (whole !== run) {
      twice.push({ run, of: whole, because: run.events < whole.events ? 'earlier-state' : 'same-run' });
      return false;
    }
    const key = JSON.stringify([run.digest, run.facets]);
    const same = byAnswers.get(key);
    if (same) twice.push({ run, of: same, because: 'same-answers' });
    else byAnswers.set(key, run);
    return !same;
  });
  return { once, twice };
}
