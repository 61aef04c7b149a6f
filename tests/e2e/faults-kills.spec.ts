import { setTimeout as moment } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { rng } from '../../src/core/rng';
import { compared, namesOf, stored, unbegun, withoutTimes, type Kind, type Stored } from './faults/stored';
import { DEATHS, Visit, type Death } from './faults/visit';
import { runLive, withoutModel } from './page';

/** Kills of each record; `npm run faults` asks for more. */
const KILLS = {
  run: Number(process.env['FAULTS_RUN'] ?? 100),
  study: Number(process.env['FAULTS_STUDY'] ?? 20),
};
/** A browser takes seconds to start, a page does not. */
const WAYS: readonly Death[] = [
  'leave',
  'leave',
  'leave',
  'close',
  'close',
  'close',
  'crash',
  'crash',
  'kill',
];
/** Milliseconds after Go on within which the page dies. */
const SOON = 300;

const transport = (page: Page) => page.locator('.transport');
const goOn = (page: Page) => transport(page).getByRole('button').first();
const SHOWN = { run: '.budget dd', study: '.progress dd' } as const;
/** What the page says is measured so far. */
const shown = async (page: Page, kind: Kind): Promise<number> => {
  const texts = await page.locator(SHOWN[kind]).allInnerTexts();
  return Number.parseInt((texts[0] ?? '0').replace(/,/g, ''), 10);
};

/** Puts a record that has not begun into the notebook. */
async function bring(page: Page, kind: Kind, file: ReturnType<typeof unbegun>): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page).toHaveURL(new RegExp(`#${kind}=${file.name.split('.')[0]}`));
  await expect(goOn(page)).toBeEnabled({ timeout: 60_000 });
}

const finished = (page: Page) => expect(transport(page)).toContainText(/Finished/, { timeout: 240_000 });

/** The same record twice: one runs through, one is killed until it is over. Prints what came of it. */
async function compareKilled<K extends Kind>(
  visit: Visit,
  kind: K,
  head: Stored<K>['head'],
  settings: object,
) {
  const random = rng(20261121);
  const counts: Record<Death, number> = { leave: 0, close: 0, crash: 0, kill: 0 };
  const sum = () => Object.values(counts).reduce((a, b) => a + b, 0);
  let [evaluations, calls, lost, doubled, unshown] = [0, 0, 0, 0, 0];
  for (let round = 0; sum() < KILLS[kind]; round++) {
    const change = kind === 'run' ? { ...settings, seed: 100 + round } : settings;
    const page = await visit.at('#new');
    await bring(page, kind, unbegun(kind, head, { id: `straight-${round}`, settings: change }));
    await goOn(page).click();
    await finished(page);
    await bring(page, kind, unbegun(kind, head, { id: `killed-${round}`, settings: change }));
    let seen = 0;
    for (let over = false; !over;) {
      const now = await visit.at(`#${kind}=killed-${round}`);
      await expect(transport(now)).toBeVisible({ timeout: 60_000 });
      over = (await transport(now).innerText()).includes('Finished');
      if (over) break;
      if ((await shown(now, kind)) < seen) unshown++;
      await goOn(now).click();
      if (sum() >= KILLS[kind]) {
        await finished(now);
        break;
      }
      await moment(random.int(SOON));
      seen = await shown(now, kind);
      const how = random.pick(WAYS);
      await visit.die(how);
      counts[how]++;
    }
    const straight = await stored(visit.page, kind, `straight-${round}`);
    const killed = await stored(visit.page, kind, `killed-${round}`);
    const difference = compared(namesOf(straight.events), namesOf(killed.events));
    lost += difference.lost.length;
    doubled += difference.doubled.length;
    evaluations += namesOf(killed.events).length;
    calls += killed.events.filter(({ type }) => type === 'replied').length;
    expect(withoutTimes(killed.events)).toEqual(withoutTimes(straight.events));
    expect(killed.head.progress).toEqual(straight.head.progress);
  }
  const ways = DEATHS.map((death) => `${death} ${counts[death]}`).join(', ');
  console.log(
    `faults, ${kind}: ${sum()} kills (${ways}); ${evaluations} answers and calls (${calls} calls) against undisturbed runs: ${lost} lost, ${doubled} doubled; ${unshown} times less shown than before`,
  );
  expect({ lost, doubled, unshown }).toEqual({ lost: 0, doubled: 0, unshown: 0 });
  expect(sum()).toBeGreaterThanOrEqual(KILLS[kind]);
}

let visit: Visit;
test.beforeEach(() => {
  test.setTimeout(1_800_000);
  visit = new Visit();
});
test.afterEach(() => visit.end());

test('a run that is killed over and over ends as the one that nobody disturbed', async () => {
  const page = await visit.at('#');
  await withoutModel(page);
  await page.reload();
  await runLive(page).click();
  await expect(page).toHaveURL(/#run=/);
  const { head } = await stored(page, 'run');
  await compareKilled(visit, 'run', head, { steps: 30 });
});

test('a study that is killed over and over ends as the one that nobody disturbed', async () => {
  const page = await visit.at('#');
  await withoutModel(page);
  await page.goto('about:blank');
  await visit.at('#new=calibration');
  await page.getByRole('button', { name: /^Questions a trait/ }).click();
  await page.getByRole('spinbutton').fill('30');
  await page.keyboard.press('Escape');
  await goOn(page).click();
  await expect(page).toHaveURL(/#study=/);
  const { head } = await stored(page, 'study');
  await compareKilled(visit, 'study', head, {});
});
