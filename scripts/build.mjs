/**
 * `npm run build`: the page in every language into dist/. The model in public/models is left out: the server adds it
 * from where it lies.
 */
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { LANGUAGES } from './language.mjs';

/** Quiet build for scripts; throws what Vite throws. */
export async function buildPage(languages = LANGUAGES) {
  for (const code of languages) {
    process.env.UI_LANGUAGE = code;
    await build({ logLevel: 'warn' });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildPage();
