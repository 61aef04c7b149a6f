import { DEFAULT_MODEL } from '../engines/wllama/default-model';
import { modelsFolder } from '../engines/wllama/store-folder';

/** The default model's file on this site: one teacher's download serves a whole classroom. */
const ownAddress = (): string => new URL(`models/${DEFAULT_MODEL.file}`, document.baseURI).href;

let answer: Promise<boolean> | undefined;

/** True when this site serves the default model; asked once, without downloading it. */
const servedHere = (): Promise<boolean> =>
  (answer ??= fetch(ownAddress(), { method: 'HEAD' }).then(
    (r) => r.ok && !(r.headers.get('content-type') ?? '').includes('text/html'),
    () => false,
  ));

/**
 * An address of the default model that costs no download from elsewhere: this site, or a whole copy that this browser
 * kept, from wherever it came. Null when there is none.
 */
export async function nearAddress(): Promise<string | null> {
  if (await servedHere()) return ownAddress();
  if (!(await modelsFolder(false))) return null;
  const { isStored } = await import('../engines/wllama/store');
  for (const url of [ownAddress(), DEFAULT_MODEL.url]) if (await isStored(url)) return url;
  return null;
}
