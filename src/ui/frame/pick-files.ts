/** The page's one field for files, in the menu Export. */
export const FILES_FIELD = 'open-files';

/** Asks the reader for files to open. Only at a press: browsers refuse it otherwise. */
export const pickFiles = (): void => document.getElementById(FILES_FIELD)?.click();
