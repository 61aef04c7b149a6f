import { strToU8, zipSync } from 'fflate';

/** Text files as one zip, under their names. */
export const zipped = (files: Readonly<Record<string, string>>): Blob =>
  new Blob(
    [zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))).slice()],
    { type: 'application/zip' },
  );
