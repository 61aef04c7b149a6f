import { InputError } from '../../core/errors';
import type { InputProblem } from '../../core/problems/contract';
import { readAny } from '../../core/record/read-any';
import type { ClassRun, ReadFile, RefusedBecause, RefusedFile } from './contract';
import { classRun } from './summarise';
import { textsIn } from './texts';

/** Reads every record in a file down to what is drawn of it. Never rejects: what cannot be used says why. */
export async function readClassFile(file: File): Promise<ReadFile> {
  const runs: ClassRun[] = [];
  const refused: RefusedFile[] = [];
  for await (const found of textsIn(file)) {
    const { path } = found;
    const read = 'text' in found ? runIn(path, found.text) : { because: found.because };
    if ('because' in read) refused.push({ path, problem: null, ...read });
    else runs.push(read);
  }
  return { runs, refused };
}

function runIn(
  path: readonly string[],
  text: string,
): ClassRun | { because: RefusedBecause; problem?: InputProblem | null } {
  let record: ReturnType<typeof readAny>;
  try {
    record = readAny(text);
  } catch (reason) {
    return { because: 'not-a-run', problem: reason instanceof InputError ? reason.problem : null };
  }
  if (record.kind === 'personaloop-study') return { because: 'study' };
  if (record.kind === 'personaloop-talk') return { because: 'talk' };
  try {
    return classRun(record, path) ?? { because: 'nothing-measured' };
  } catch {
    return { because: 'does-not-play' };
  }
}
