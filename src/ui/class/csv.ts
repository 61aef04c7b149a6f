import type { ClassRun } from '../../experiments/class/contract';
import { csv } from '../../storage/export/csv';
import { valuesOf } from './facet-words';
import type { ClassGroup } from '../../experiments/class/groups';

const COLUMNS = [
  ...['name', 'simulated', 'group', 'pooled', 'standing', 'run', 'created', 'model', 'writer', 'target'],
  ...['seed', 'steps', 'search_best', 'score', 'low95', 'high95', 'score_none'],
  ...['gain', 'gain_low95', 'gain_high95', 'gain_se', 'questions', 'verdict', 'prompt'],
];

export interface ClassCsv {
  readonly groups: readonly ClassGroup[];
  readonly nameOf: (run: ClassRun) => string;
  /** Names are hidden: nothing that leads back to a student's file is written. */
  readonly hidden: boolean;
}

/** One row a run, in the groups that are pooled; empty where there is no figure. */
export function classCsv({ groups, nameOf, hidden }: ClassCsv): string {
  const [models, writers, targets] = (['model', 'writer', 'target'] as const).map((n) => valuesOf(groups, n));
  const rows = groups.flatMap(({ runs }, g) =>
    runs.map((run) => {
      const { result, settings, standing } = run;
      return [
        ...[nameOf(run), run.simulated, g + 1, standing === 'finished', standing],
        ...[hidden ? null : run.id, hidden ? null : run.createdAt],
        ...[models?.[g] ?? null, writers?.[g] ?? null, targets?.[g] ?? null],
        ...[settings.seed, run.steps, run.curve.at(-1) ?? null],
        ...[result?.score.mean ?? null, result?.score.low ?? null, result?.score.high ?? null],
        ...[result?.none ?? null, result?.gain.mean ?? null, result?.gain.low ?? null],
        ...[result?.gain.high ?? null, result?.gain.se ?? null, result?.questions ?? null],
        ...[result?.verdict ?? null, run.prompt],
      ];
    }),
  );
  return csv(COLUMNS, rows);
}
