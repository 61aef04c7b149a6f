/**
 * Pictures of every cell and page for docs/images: `npm run build && npm run screens [-- NAME...]`.
 * Recorded real studies where there are some; else the simulator, which the page says.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const OUT = 'docs/images';
const PORT = 4499;
const LOOKS = [
  { name: '1440-light', width: 1440, colorScheme: 'light' },
  { name: '1440-dark', width: 1440, colorScheme: 'dark' },
  { name: '390-light', width: 390, colorScheme: 'light' },
];
/** Longer pages are cut: a picture shows what a cell looks like. */
const LONGEST = { 1440: 2600, 390: 5000 };
const PATIENCE = { timeout: 300_000 };

const finished = (page) =>
  page.locator('.transport').getByText('Finished', { exact: false }).first().waitFor(PATIENCE);
const example = (title) => async (page) => {
  await page.goto('#examples');
  await page.getByRole('button', { name: `Open a copy: ${title}` }).click();
  await page.getByText('Conclusion, by rule.').first().waitFor(PATIENCE);
};
const study = (id, more) => async (page) => {
  await page.goto(`#new=${id}`);
  await page.locator('.transport').first().waitFor();
  await more?.(page);
  await page.locator('.transport').getByRole('button').first().click();
  await finished(page);
};
const at = (hash) => async (page) => {
  await page.goto(hash);
  await page.locator('main h1, main h2').first().waitFor();
};

async function secondModel(page) {
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('deceptive');
  await page.getByRole('button', { name: 'Add this model' }).click();
}

async function talk(page) {
  await page.goto('#new-talk');
  const box = page.getByLabel('Your message to both');
  await box.fill('What would you like to do on Saturday?');
  await box.press('Enter');
  await page.getByText('Simulated reply 1').last().waitFor(PATIENCE);
  await page.getByRole('button', { name: 'Measure now' }).click();
  await page.getByText('Measured after 1 turn.').waitFor(PATIENCE);
}

async function lab(page) {
  await page.goto('#lab');
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await page.locator('figure svg').first().waitFor(PATIENCE);
  await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached', ...PATIENCE });
}

/** A note, a run and a study below each other. */
async function notebook(page) {
  await example('Can a 135M model sound extraverted?')(page);
  await example('Does SmolLM2 135M hear a persona?')(page);
  await page.getByRole('button', { name: 'Add note at the top' }).first().click();
  await page
    .getByLabel('Text of the note')
    .fill('# What we want to know\n\nDoes a *prompt* change how a small model answers?');
  await page.getByRole('button', { name: 'Done' }).click();
}

const SCREENS = {
  'first-visit': at('./'),
  optimise: example('Can a 135M model sound extraverted?'),
  'optimise-set-up': at('#new'),
  calibration: example('Does SmolLM2 135M hear a persona?'),
  compare: example('Adjectives, description and none'),
  quality: study('quality'),
  profile: study('profile'),
  intensity: study('intensity'),
  transfer: study('transfer', secondModel),
  talk,
  lab,
  notebook,
  examples: at('#examples'),
  class: at('#class'),
  lessons: at('#lessons'),
  lesson: at('#lesson=loop&part=2'),
};

/** The picture as WebP, which Chromium can write: a fifth of the bytes of PNG. */
const asWebp = (page, png) =>
  page.evaluate(
    async (data) => {
      const image = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in SCREENS));
if (unknown) {
  console.error(`There is no picture "${unknown}". Pictures: ${Object.keys(SCREENS).join(', ')}.`);
  process.exit(2);
}

mkdirSync(OUT, { recursive: true });
const server = await serve({ roots: ['dist'], port: PORT });
const { path, args } = findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
const blank = await browser.newPage();
try {
  for (const [name, show] of Object.entries(SCREENS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    for (const look of LOOKS) {
      const context = await browser.newContext({
        baseURL: `http://127.0.0.1:${PORT}/`,
        viewport: { width: look.width, height: 900 },
        colorScheme: look.colorScheme,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE.timeout);
      // As on a page without the model beside it.
      await page.route('**/models/*.gguf', (route) => route.fulfill({ status: 404 }));
      try {
        await page.goto('./');
        await show(page);
        await page.evaluate(() => document.fonts.ready);
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        const height = Math.min(tall, LONGEST[look.width]);
        await page.setViewportSize({ width: look.width, height });
        await page.evaluate(() => scrollTo(0, 0));
        const bytes = await asWebp(blank, await page.screenshot({ animations: 'disabled' }));
        writeFileSync(`${OUT}/${name}-${look.name}.webp`, Uint8Array.from(bytes));
        console.log(`${OUT}/${name}-${look.name}.webp  ${bytes.length} bytes`);
      } catch (error) {
        process.exitCode = 1;
        console.error(`${name}-${look.name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
