/** Vite plugin: the content security policy as the first thing in the built page, so that it holds on any host. */
import { createHash } from 'node:crypto';
import { metaPolicy } from './headers.mjs';

const INLINE = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

const sourceOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

export const policy = () => ({
  name: 'policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      for (const [, script] of html.matchAll(INLINE))
        if (!metaPolicy.includes(sourceOf(script)))
          throw new Error(
            `scripts/headers.mjs does not name the inline script of index.html: ${sourceOf(script)}`,
          );
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ];
    },
  },
});
