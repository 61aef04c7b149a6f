import type { ClassRun } from '../../experiments/class/contract';
import { studentName } from '../../experiments/class/student-name';

/** Numbers for hidden names, by run, in an order that no file name gives away. */
export const numbersOf = (runs: readonly ClassRun[]): ReadonlyMap<string, number> =>
  new Map([...runs].sort((a, b) => (a.digest < b.digest ? -1 : 1)).map((run, i) => [run.id, i + 1]));

/** Names from the files, by run; who has a name that another has already gets a number behind it. */
export function namesOf(runs: readonly ClassRun[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    runs.map((run) => {
      const name = studentName(run.path);
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      return [run.id, before ? `${name} (${before + 1})` : name];
    }),
  );
}
