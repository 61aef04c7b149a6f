import type { RunRecord } from '../core/record/schema';
import type { StudyRecord } from '../core/record/study';
import type { EngineDescription } from '../engines/contract';
import { traceOf, type TraceStep } from './reproduce-trace';
import { sameTask, settingsThatDiffer } from './same-task';

export type AnyRecord = RunRecord | StudyRecord;

/** Largest difference of log-odds, in nats, that counts as the same answer of the same engine. */
export const TOLERANCE = 1e-3;

/** Two records of one task put side by side, or why they cannot be. */
export type Reproduction =
  | {
      readonly kind: 'refused';
      readonly reason: RefusedBecause;
      /** What the two say: names of settings, models, versions. */
      readonly first: string;
      readonly second: string;
    }
  | {
      readonly kind: 'compared';
      /** Questions both answered, those that agree within the tolerance, and those of the first record. */
      readonly compared: number;
      readonly agreeing: number;
      readonly of: number;
      /** Largest |difference| of log-odds among the compared questions, nats; null without any. */
      readonly largest: number | null;
      readonly difference: FirstDifference | null;
      /** The second went as far as the first. */
      readonly whole: boolean;
      readonly notes: readonly ReproductionNote[];
    };

export type RefusedBecause =
  | 'other-kind'
  | 'settings'
  | 'questions'
  | 'not-begun'
  | 'model'
  | 'file'
  | 'template'
  | 'engine'
  | 'version'
  | 'writer';

/** What may explain a difference, though it is no reason not to look. */
export type ReproductionNote = 'device' | 'threads' | 'app' | 'no-digest' | 'minutes';

/** Where two records first part. `question` counts the answers before and with it. */
export type FirstDifference =
  | { readonly kind: 'answer'; readonly question: number; readonly by: number }
  | { readonly kind: 'reply'; readonly question: number; readonly step: number; readonly slot: number }
  /** Something else was asked, or one of them ended earlier. */
  | { readonly kind: 'course'; readonly question: number };

/**
 * Compares two records of the same task event by event: log-odds within `TOLERANCE`, replies letter by letter. Another
 * engine, version or model file is refused: then a difference says nothing about the method.
 */
export function reproduction(first: AnyRecord, second: AnyRecord): Reproduction {
  return refusal(first, second) ?? compared(first, second);
}

type Refused = Extract<Reproduction, { kind: 'refused' }>;

function refusal(a: AnyRecord, b: AnyRecord): Refused | null {
  const refuse = (reason: RefusedBecause, first = '', second = ''): Refused => ({
    kind: 'refused',
    reason,
    first,
    second,
  });
  if (a.kind !== b.kind || ('study' in a && 'study' in b && a.study !== b.study)) return refuse('other-kind');
  const settings = settingsThatDiffer(a, b);
  if (settings.length > 0) return refuse('settings', settings.join(', '));
  if (!sameTask(a, b)) return refuse('questions');
  const pairs = enginePairs(a, b);
  if (pairs.length === 0) return refuse('not-begun');
  for (const [mine, theirs] of pairs) {
    const other = otherEngine(mine, theirs);
    if (other) return refuse(...other);
  }
  const [mine, theirs] = [writerOf(a), writerOf(b)];
  const writer = mine && theirs && otherEngine(mine, theirs);
  return writer ? refuse('writer', writer[1], writer[2]) : null;
}

/** What answered in the one and in the other, model by model; only those that answered in both. */
function enginePairs(a: AnyRecord, b: AnyRecord): [EngineDescription, EngineDescription][] {
  const engines = (record: AnyRecord) =>
    'models' in record && record.models ? record.models.map(({ target }) => target) : [record.target];
  const theirs = engines(b);
  return engines(a).flatMap((mine, i): [EngineDescription, EngineDescription][] => {
    const other = theirs[i];
    return mine && other ? [[mine, other]] : [];
  });
}

const writerOf = (record: AnyRecord) => ('optimizer' in record ? record.optimizer : null);

/** What makes answers of two engines incomparable, with what each says; null where nothing does. */
function otherEngine(
  a: EngineDescription,
  b: EngineDescription,
): [RefusedBecause, first: string, second: string] | null {
  const name = ({ model }: EngineDescription) => `${model.name} (${model.quantisation})`;
  if (a.model.id !== b.model.id || a.model.quantisation !== b.model.quantisation)
    return ['model', name(a), name(b)];
  if (a.kind !== b.kind) return ['engine', a.kind, b.kind];
  if (a.version !== b.version) return ['version', a.version, b.version];
  if (differ(a.model.digest, b.model.digest)) return ['file', a.model.digest ?? '', b.model.digest ?? ''];
  if (differ(a.model.templateDigest, b.model.templateDigest))
    return ['template', a.model.templateDigest ?? '', b.model.templateDigest ?? ''];
  return null;
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** Ended by what no seed decides. */
const isCutOff = ({ kind, place }: TraceStep): boolean =>
  kind === 'stop' && ['stopped user', 'stopped minutes'].includes(place);

function compared(a: AnyRecord, b: AnyRecord): Reproduction {
  const [mine, theirs] = [traceOf(a), traceOf(b)];
  const answers = (steps: readonly TraceStep[]) => steps.filter((step) => step.kind === 'answer').length;
  let difference: FirstDifference | null = null;
  let [seen, agreeing] = [0, 0];
  let largest: number | null = null;
  let at = 0;
  let ended = false;
  for (; at < Math.min(mine.length, theirs.length); at++) {
    const [x, y] = [mine[at], theirs[at]];
    // From another question or another reply on, the two are about different things.
    if (!x || !y) break;
    // A person or a clock ended one of them here: up to here they can be compared.
    if (isCutOff(x) || isCutOff(y)) {
      ended = true;
      break;
    }
    if (x.place !== y.place) break;
    if (x.kind === 'reply' && y.kind === 'reply' && x.text !== y.text) {
      const { step, slot } = x;
      difference ??= { kind: 'reply', question: seen + 1, step, slot };
      break;
    }
    if (x.kind !== 'answer' || y.kind !== 'answer') continue;
    const by = Math.max(...x.nats.map((nats, i) => Math.abs(nats - (y.nats[i] ?? Infinity))));
    seen += 1;
    largest = Math.max(largest ?? 0, by);
    if (by <= TOLERANCE) agreeing += 1;
    else difference ??= { kind: 'answer', question: seen, by };
  }
  const cut = !ended && at < mine.length && at < theirs.length;
  const shorter = !ended && finished(a) && finished(b) && mine.length !== theirs.length;
  if (cut || shorter) difference ??= { kind: 'course', question: seen + 1 };
  const whole = at >= mine.length;
  return {
    kind: 'compared',
    compared: seen,
    agreeing,
    of: answers(mine),
    largest,
    difference,
    whole,
    notes: notesOn(a, b),
  };
}

const finished = (record: AnyRecord): boolean =>
  record.kind === 'personaloop-run'
    ? record.progress.stage === 'done'
    : record.progress.done >= record.progress.total;

function notesOn(a: AnyRecord, b: AnyRecord): ReproductionNote[] {
  const pairs = enginePairs(a, b);
  const some = (differs: (x: EngineDescription, y: EngineDescription) => boolean) =>
    pairs.some(([x, y]) => differs(x, y));
  const limited = 'optimizer' in a && a.settings.budget.minutes !== null;
  return [
    ...(some((x, y) => x.device !== y.device) ? (['device'] as const) : []),
    ...(some((x, y) => x.threads !== y.threads) ? (['threads'] as const) : []),
    ...(a.app === b.app ? [] : (['app'] as const)),
    ...(some((x, y) => !x.simulated && (x.model.digest === null || y.model.digest === null))
      ? (['no-digest'] as const)
      : []),
    ...(limited ? (['minutes'] as const) : []),
  ];
}
