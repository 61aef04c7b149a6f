/** What opening, deleting and bringing in runs takes, fetched as one. */
export { checkpoints } from './checkpoints';
export { foldRun } from './fold-run';
export { importFile } from './import-file';
export { keptRecords } from './kept-records';
export { pictureOf } from './picture-of';
export { OptimiseRun } from './run-controller';
export { openWhole } from './whole-record';
