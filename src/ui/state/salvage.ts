import type { Unreadable } from '../../storage/unreadable';
import { download } from '../kit/download';
import { app } from '../text/en';
import { unreadable as text } from '../text/en/unreadable';
import { because } from './actions';
import type { Page } from './page';

/** What is done with something stored that cannot be read. Failures become messages. */

export async function saveAsItIs({ notebook, notices }: Page, one: Unreadable): Promise<void> {
  try {
    const file = await (await notebook.workbench?.salvage())?.file(one);
    const name = String(one.key)
      .replace(/[^\w-]+/g, '-')
      .slice(0, 40);
    if (file) download(file, `personaloop-unreadable-${one.kind}-${name}.json`);
  } catch (reason) {
    notices.say({ title: app.notices.exportFailed, advice: await because(reason) });
  }
}

/** Deletes it; the message that says so brings it back. False where it could not be deleted. */
export async function removeUnreadable(
  { notebook, notices }: Page,
  one: Unreadable,
  onback: () => void,
): Promise<boolean> {
  try {
    const back = await (await notebook.workbench?.salvage())?.remove(one);
    if (!back) return false;
    notices.say({
      title: text.removed,
      action: { label: app.notices.undo, run: () => void back().then(onback) },
    });
    return true;
  } catch (reason) {
    notices.say({ title: text.what(one.kind), advice: await because(reason) });
    return false;
  }
}
