/**
 * Vite plugin: builds the page in one language. Every sentence is in src/ui/text/en; in another language's build each
 * of those files is replaced by its namesake in that language's folder, so that no reader loads two and no component
 * knows of it. The page of another language lies beside the first as `de.html` and shares everything that is alike.
 */
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Languages of the page, the first is `index.html`. */
export const LANGUAGES = ['en', 'de'];

const TEXT = resolve('src/ui/text');
const ENGLISH = [`${TEXT}${sep}en${sep}`, `${TEXT}${sep}en.ts`];

/** What of index.html is text: taken from the language's own `page.json`. */
function translated(html, code) {
  const words = (which) => JSON.parse(readFileSync(`${TEXT}/${which}/page.json`, 'utf8'));
  const [from, to] = [words('en'), words(code)];
  return Object.keys(from).reduce((text, key) => {
    if (!text.includes(from[key])) throw new Error(`index.html does not have "${from[key]}".`);
    return text.replace(from[key], to[key]);
  }, html);
}

export const language = (code = 'en') => ({
  name: 'language',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (code === 'en' || !importer || !source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || !ENGLISH.some((path) => found.id.startsWith(path))) return null;
    return found.id.replace(`${TEXT}${sep}en`, `${TEXT}${sep}${code}`);
  },
  transformIndexHtml: (html) => (code === 'en' ? html : translated(html, code)),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page && code !== LANGUAGES[0]) page.fileName = `${code}.html`;
    },
  },
});
