import type { StoredChoice } from '../../../core/record/schema';
import { toStored } from '../../../experiments/choice';
import { newId } from '../../../experiments/new-id';
import { APP_VERSION } from '../../../experiments/new-run';
import { runAgain } from '../../../experiments/run-again';
import { thisDevice } from '../../../experiments/this-device';
import { because, goOn } from '../../state/actions';
import type { Page } from '../../state/page';
import type { RunView } from '../../state/run-view.svelte';
import { goOnStudy } from '../../state/study-actions';
import type { StudyView } from '../../state/study-view.svelte';
import { reproduce as text } from '../../text/en/reproduce';

/** A new run or study with the same task and model, started at once. Failures become messages. */
export async function repeat(page: Page, view: RunView | StudyView): Promise<void> {
  const { notebook, notices } = page;
  try {
    const context = {
      id: newId(),
      createdAt: new Date().toISOString(),
      app: APP_VERSION,
      device: thisDevice(),
    };
    const record = runAgain(view.record(), context);
    const file = new File([JSON.stringify(record)], 'again.personaloop.json');
    await notebook.importFile(file);
    /** A record knows local files by their names only; those of the loaded model are still here. */
    const loaded = (stored: StoredChoice | undefined) =>
      // All others are loaded by what the record says, by the view that the page has opened already.
      stored && 'names' in stored
        ? notebook.engine.held.find(
            ({ choice }) => JSON.stringify(toStored(choice)) === JSON.stringify(stored),
          )?.choice
        : undefined;
    const target = loaded(record.choice);
    if (record.kind === 'personaloop-study')
      return await goOnStudy(page, await (await notebook.getDesk()).open(context.id, target));
    const writer = loaded(record.writer);
    const engines = { ...(target && { target }), ...(writer && { writer }) };
    const files = target ?? writer;
    await goOn(page, await notebook.open(context.id, files && engines));
  } catch (reason) {
    notices.say({ title: text.failed, advice: await because(reason) });
  }
}
