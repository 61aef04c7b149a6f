import type { RunRecord } from '../../core/record/schema';
import { canonical } from '../same-task';
import type { ClassRun, RunNames } from './contract';

/** Settings that may differ within a class: another seed is another draw of the same experiment. */
const FREE = new Set(['seed', 'bank']);

/** Everything that decides what a run measures, but for luck: name and value, the value only to be compared. */
export function facetsOf(record: RunRecord): ClassRun['facets'] {
  const { settings, simulated, target, optimizer, bank, items } = record;
  const own = Object.entries(settings).filter(([name]) => !FREE.has(name));
  const { search, confirm, report } = items;
  return {
    data: simulated ? 'simulated' : 'real',
    model: engineKey(target),
    writer: engineKey(optimizer),
    questions: textOf([bank.digest, ...[search, confirm, report].map((list) => list.map((i) => i.id))]),
    ...Object.fromEntries(own.map(([name, value]) => [name, textOf(value)])),
  };
}

const textOf = (value: unknown): string => canonical(value) ?? '';

/** The same weights, read the same way: where they came from and what they ran on does not matter. */
const engineKey = (engine: RunRecord['target']): string =>
  engine === null
    ? ''
    : textOf([
        engine.kind,
        engine.version,
        engine.model.id,
        engine.model.quantisation,
        engine.model.digest,
        engine.model.templateDigest,
      ]);

export function namesOf({ target, optimizer, bank }: RunRecord): RunNames {
  const name = (engine: RunRecord['target']) =>
    engine
      ? [engine.model.name, engine.model.quantisation, `${engine.kind} ${engine.version}`]
          .filter(Boolean)
          .join(', ')
      : '';
  return {
    model: name(target),
    writer: name(optimizer),
    questions: `${bank.id}, ${bank.version} (${bank.digest.slice(0, 8)})`,
  };
}
