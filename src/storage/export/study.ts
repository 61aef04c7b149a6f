import type { StudyRecord } from '../../core/record/study';

/** Turns a stored study into one file. */
export interface StudyExporter {
  readonly id: 'study' | 'study-csv';
  fileName(record: StudyRecord): string;
  make(record: StudyRecord): Promise<Blob>;
}

/** A study that is simulated, or some models of which are, says so in its name. */
export function studyStem({ study, createdAt, id, simulated, models = [] }: StudyRecord): string {
  const partly = models.some((one) => one.choice.kind === 'simulator');
  const label = simulated ? '-SIMULATED' : partly ? '-PARTLY-SIMULATED' : '';
  return `personaloop-${study}-${createdAt.slice(0, 10)}-${id.slice(0, 6)}${label}`;
}

/** The complete study; opening it again gives the same study. */
const studyFile: StudyExporter = {
  id: 'study',
  fileName: (record) => `${studyStem(record)}.personaloop.json`,
  make: (record) => Promise.resolve(new Blob([JSON.stringify(record)], { type: 'application/json' })),
};

/** One CSV a table, zipped. */
const csvZip: StudyExporter = {
  id: 'study-csv',
  fileName: (record) => `${studyStem(record)}-csv.zip`,
  async make(record) {
    const [{ studyTables }, { zipped }] = await Promise.all([import('./study-tables'), import('./bundle')]);
    return zipped(studyTables(record));
  },
};

/** A new exporter is one entry here. */
export const studyExporters: readonly StudyExporter[] = [studyFile, csvZip];
