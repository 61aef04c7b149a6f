/** `npm start`: the default model, the build, the server. */
import { buildPage } from './build.mjs';
import { ensureModel } from './model.mjs';
import { serve } from './serve.mjs';

const PORTS = [4173, 4174, 4175, 4176, 0];

console.log('Looking for the default model (98 MB): beside the page, at the hub, at PyPI ...');
const model = await ensureModel({ quiet: false });
if (!model)
  console.log('Going on without the model file: the page can download it itself, or run the simulator.');
console.log('Building the page in two languages; a slow machine takes a few minutes ...');
await buildPage();

const host = process.env.HOST ?? '127.0.0.1';
const wanted = process.env.PORT ? [Number(process.env.PORT)] : PORTS;
for (const port of wanted) {
  try {
    const { url } = await serve({ roots: ['dist', 'public'], port, host });
    console.log(`\n  Personaloop is ready:  ${url}\n`);
    if (host === '127.0.0.1')
      console.log('  For a classroom, start with HOST=0.0.0.0 (see README, "In a classroom").');
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (port === wanted.at(-1))
      throw new Error(`Port ${port} is in use. Start with another: PORT=8080 npm start`);
  }
}
