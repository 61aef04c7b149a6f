import { stem, type Exporter } from './contract';

export { stem, type Exporter } from './contract';

/** The complete run; opening it again gives the same run. */
const runFile: Exporter = {
  id: 'run',
  fileName: (record) => `${stem(record)}.personaloop.json`,
  make: (record) => Promise.resolve(new Blob([JSON.stringify(record)], { type: 'application/json' })),
};

/** One CSV a table, zipped. */
const csvZip: Exporter = {
  id: 'csv',
  fileName: (record) => `${stem(record)}-csv.zip`,
  async make(record) {
    const [{ tables }, { zipped }] = await Promise.all([import('./tables'), import('./bundle')]);
    return zipped(tables(record));
  },
};

/** A new exporter is one file and one line here. Charts and reports are saved by the page that draws them. */
export const exporters: readonly Exporter[] = [runFile, csvZip];
