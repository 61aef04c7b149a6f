import type { StoredChoice } from '../../core/record/schema';
import type { EngineChoice } from '../../experiments/choice';
import type { Role } from '../../experiments/roles';
import { app, words } from '../text/en';
import type { Page } from './page';
import type { RunView } from './run-view.svelte';

/** What buttons in several places do. Failures become messages; nothing is thrown at the page. */

/** The words of an error; they are fetched when the first is said. */
export const because = async (reason: unknown): Promise<string> =>
  (await import('./error-words')).wordsOf(reason);

/**
 * Says that a local file is to write the prompts, of which the page has the name only, and offers the list of models.
 * The message's number, or null where there is nothing to choose again.
 */
export function askForWriter(
  { notices, chooseModel }: Pick<Page, 'notices' | 'chooseModel'>,
  writer: StoredChoice | undefined,
): number | null {
  if (!writer || !('names' in writer)) return null;
  return notices.say({
    title: app.notices.writerFile(writer.names.join(', ')),
    advice: app.notices.writerFileAdvice,
    action: { label: app.notices.writerChoose, run: () => chooseModel(undefined, 'writer') },
  });
}

let making = false;

/** One cell is made at a time, and none before the store is open: null for a second press meanwhile. */
export async function makeOnce<T>({ notebook }: Page, make: () => Promise<T>): Promise<T | null> {
  if (making || !notebook.workbench) return null;
  making = true;
  try {
    return await make();
  } finally {
    making = false;
  }
}

/** Starts a new run with the draft's settings; with the draft's models too, unless one is named for both. */
export async function startRun(page: Page, choice?: EngineChoice, how?: 'step'): Promise<void> {
  const { notebook, notices } = page;
  try {
    const writer = choice ? null : notebook.writer;
    const view = await makeOnce(page, () => notebook.create(notebook.draft.settings, choice, writer));
    if (view) await notebook.run(view, how);
  } catch (reason) {
    notices.say({ title: app.notices.createFailed, advice: await because(reason) });
  }
}

/** The first page's run: the real default model where it is near or asked for, else the simulator. */
export const startLive = (page: Page, real = page.notebook.near === true): Promise<void> =>
  startRun(page, real ? { kind: 'default-cpu' } : { kind: 'simulator', landscape: 'smooth' });

export async function goOn({ notebook, notices }: Page, view: RunView, how?: 'step'): Promise<void> {
  try {
    await notebook.run(view, how);
  } catch (reason) {
    notices.say({ title: app.notices.createFailed, advice: await because(reason) });
  }
}

/** Goes on with a run on another engine in one of its roles; the run keeps all it has measured. */
export async function goOnWith(
  { notebook, notices }: Page,
  id: string,
  choice: EngineChoice,
  role: Role = 'target',
): Promise<void> {
  try {
    await notebook.run(await notebook.open(id, { [role]: choice }));
  } catch (reason) {
    notices.say({ title: app.notices.createFailed, advice: await because(reason) });
  }
}

/** A file to open, or why there is nothing in it. */
export interface Opened {
  readonly file: File;
  readonly refused?: string;
}

/** Opens what the page has saved; of a .zip whatever lies in it. */
export async function openFiles(page: Page, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    if (!/\.zip$/i.test(file.name)) await openFile(page, { file });
    else {
      const { recordsIn } = await import('./records-in-zip');
      for await (const record of recordsIn(file)) await openFile(page, record);
    }
  }
}

/** Bytes that take a while to read. */
const LARGE = 4e6;

async function openFile({ notebook, notices }: Page, { file, refused }: Opened): Promise<void> {
  const failed = (advice: string) => notices.say({ title: app.notices.importFailed(file.name), advice });
  if (refused) return void failed(refused);
  const waits = file.size > LARGE ? notices.say({ title: app.notices.reading(file.name) }) : null;
  try {
    const read = await notebook.importFile(file);
    const name =
      read.kind === 'run'
        ? words.runName(read.run.head.settings.target)
        : read.kind === 'study'
          ? app.studies[read.study.study]
          : read.kind === 'talk'
            ? app.talk
            : read.notebook.title;
    notices.say({ title: app.notices.imported(name) }, { fleeting: true });
  } catch (reason) {
    failed(await because(reason));
  } finally {
    if (waits !== null) notices.close(waits);
  }
}
