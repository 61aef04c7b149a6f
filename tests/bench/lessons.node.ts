import { expect, it } from 'vitest';
import { quantile } from '../../src/experiments/lab/summary';
import { lessons } from '../../src/ui/lessons/data/index';
import { measureOf, type Figure } from '../../src/ui/lessons/measures/index';
import { outcomeAt } from '../../src/ui/lessons/outcomes.fixture';

/**
 * What a class will find in the lessons, by the lessons' own settings and measures:
 * `npm run bench:lessons`, or `SEEDS=5 npm run bench:lessons` for a quick look. Printed; nothing is asserted of it.
 * The teacher's sheets name these figures.
 */
const SEEDS = Math.max(1, Number(process.env['SEEDS'] ?? 20));
/** Whole searches are slow; the noise lab repeats them itself. */
const LAB_SEEDS = 3;

const shown = ({ value, low, high }: Figure): string =>
  `${value.toFixed(3)} [${low?.toFixed(3) ?? '-'}, ${high?.toFixed(3) ?? '-'}]`;

it('lessons', () => {
  const lines = lessons.flatMap(({ id, steps }) => {
    const places = steps.flatMap(({ at }) => (at && at.kind !== 'again' ? [at] : []));
    return places.flatMap((where) => {
      const seeds = where.kind === 'recorded' ? 1 : where.kind === 'lab' ? LAB_SEEDS : SEEDS;
      const outcomes = Array.from({ length: seeds }, (_, i) => outcomeAt(where, i + 1));
      return steps.flatMap(({ question }) => {
        if (question?.measure?.of !== where.result) return [];
        const { of } = measureOf(question.measure.figure);
        const figures = outcomes.flatMap((outcome) => (outcome && of(outcome)) ?? []);
        const sorted = figures.map((f) => f.value).sort((a, b) => a - b);
        const [first] = figures;
        const at = (share: number) => quantile(sorted, share).toFixed(3);
        return [
          `${id} ${question.id} (${question.measure.figure}): seed 1 ${first ? shown(first) : 'nothing'}; ` +
            `${figures.length} seeds: middle ${at(0.5)}, from ${at(0)} to ${at(1)}`,
        ];
      });
    });
  });
  console.log(lines.join('\n'));
  expect(lines.length).toBeGreaterThan(0);
});
