import type { PutBack } from '../../experiments/kept-records';
import { isCell, LONGEST_TITLE } from '../../core/notebook/document';
import { askToPersist } from '../../storage/persistence';
import { download, fileName } from '../kit/download';
import { app } from '../text/en';
import { notebook as text } from '../text/en/notebook';
import { unreadable } from '../text/en/unreadable';
import { because } from './actions';
import { told } from './document-actions';
import type { Page } from './page';
import { deskOf } from './removal';

/** What is done to notebooks as a whole; as in document-actions.ts. */

export const renameNotebook = (page: Page, title: string): Promise<void> =>
  told(page, async (shelf) => {
    const named = title.trim().slice(0, LONGEST_TITLE);
    const changed = await shelf.change({ type: 'rename', title: named }, text.deeds.rename(named));
    return changed ? text.said.renamed(named) : null;
  });

export const newNotebook = (page: Page): Promise<void> =>
  told(page, async (shelf) => {
    const document = shelf.blank();
    const begin = async () => {
      await shelf.add(document);
      page.notebook.go({ kind: 'notebook', id: document.id });
    };
    await begin();
    const undo = () => shelf.held(() => shelf.drop(document.id));
    shelf.history.record({ name: text.deeds.newNotebook(document.title), undo, redo: begin });
    return text.said.begun(document.title);
  });

/** Takes the open notebook away with all its records; the message that says so brings them back. */
export const removeNotebook = (page: Page): Promise<void> =>
  told(page, async (shelf) => {
    const { notebook, notices } = page;
    const { open } = shelf;
    if (!open) return null;
    const cells = open.entries.filter(isCell);
    const removed: PutBack[] = [];
    /** From the last on; each is forgotten once it is back, so that a second try goes on from there. */
    const putBack = async () => {
      for (let last; (last = removed.at(-1)); removed.pop()) await last();
    };
    const goTo = (id: string | undefined) => id !== undefined && notebook.go({ kind: 'notebook', id });
    const deed = {
      name: text.deeds.removeNotebook(open.title),
      redo: async () => {
        await shelf.held(async () => {
          try {
            for (const { kind, id } of cells) removed.push(await (await deskOf(notebook, kind)).remove(id));
            await shelf.drop(open.id);
          } catch (reason) {
            // Half a notebook is not what was asked for, and nothing would bring the other half back.
            await putBack();
            throw reason;
          }
        });
        goTo(shelf.documents[0]?.id);
      },
      undo: async () => {
        await shelf.held(async () => {
          await shelf.add(open);
          await putBack();
        });
        goTo(open.id);
      },
    };
    await deed.redo();
    shelf.history.record(deed);
    const back = () => told(page, () => shelf.history.takeBack(deed).then(() => text.said.undone(deed.name)));
    notices.say({
      title: app.notices.removed(open.title),
      action: { label: app.notices.undo, run: () => void back() },
    });
    return null;
  });

/** The open notebook in one file, to keep or to hand on. */
export async function saveNotebook({ notebook, notices }: Page): Promise<void> {
  const { shelf } = notebook;
  if (!shelf?.open) return;
  try {
    void askToPersist();
    const { title, createdAt, id } = shelf.open;
    const { file: whole, leftOut } = await shelf.whole(shelf.open);
    const simulated = whole.simulated ? '-SIMULATED' : '';
    const file = `personaloop-${fileName(title)}-${createdAt.slice(0, 10)}-${id.slice(0, 6)}${simulated}`;
    download(new Blob([JSON.stringify(whole)], { type: 'application/json' }), `${file}.personaloop.json`);
    if (leftOut.length > 0)
      notices.say({ title: unreadable.leftOut(leftOut.length), advice: unreadable.leftOutAdvice });
  } catch (reason) {
    notices.say({ title: app.notices.exportFailed, advice: await because(reason) });
  }
}
