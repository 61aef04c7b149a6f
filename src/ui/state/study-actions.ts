import type { StudyId } from '../../core/studies/contract';
import type { EngineChoice } from '../../experiments/choice';
import { study as text } from '../text/en/study';
import { because, makeOnce } from './actions';
import type { Page } from './page';
import type { StudyView } from './study-view.svelte';

/** As in actions.ts, for studies: failures become messages. */
async function told({ notices }: Page, what: () => Promise<void>): Promise<void> {
  try {
    await what();
  } catch (reason) {
    notices.say({ title: text.states.failed, advice: await because(reason) });
  }
}

/** Starts a study with its draft's settings; pressed twice, it starts once. */
export const startStudy = (page: Page, study: StudyId): Promise<void> =>
  told(page, async () => {
    const desk = await page.notebook.getDesk();
    const view = await makeOnce(page, () => desk.create(study));
    if (view) await desk.run(view);
  });

export const goOnStudy = (page: Page, view: StudyView): Promise<void> =>
  told(page, async () => (await page.notebook.getDesk()).run(view));

/** Goes on with another choice of engine: a model file that was moved. */
export const goOnStudyWith = (page: Page, id: string, choice: EngineChoice): Promise<void> =>
  told(page, async () => {
    const desk = await page.notebook.getDesk();
    await desk.run(await desk.open(id, choice));
  });

/** Tries one of several models of a study again, from other files where given; then it goes on. */
export const retryModel = (
  page: Page,
  view: StudyView,
  model: number,
  choice?: EngineChoice,
): Promise<void> =>
  told(page, async () => (await page.notebook.getDesk()).run(view, () => view.retry(model, choice)));
