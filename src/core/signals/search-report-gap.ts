import { conclusion } from '../loop/conclusion';
import { objectiveOf } from '../loop/summary';
import type { Signal } from './contract';

const TOO_WIDE = 0.1;

/** The winner does worse on unseen items than while searching; looked at once they are all read. */
export const searchReportGap: Signal = {
  id: 'search-report-gap',
  check(state) {
    const end = state.stage === 'done' ? conclusion(state) : null;
    const { 0: none, [end?.winner ?? 0]: own } = state.readings.report;
    if (!end?.report || own?.length !== none?.length) return null;
    const { search, report, optimism } = end;
    const gap = objectiveOf(state, search.mean) - objectiveOf(state, report.mean);
    const figures = { search: search.mean, report: report.mean, gap, luck: optimism?.expected ?? 0 };
    return { raised: gap > TOO_WIDE, figures };
  },
};
