import type { EngineChoice } from '../../experiments/choice';
import { talk as text } from '../text/en/talk';
import { because } from './actions';
import type { Page } from './page';
import type { TalkView } from './talk-view.svelte';

/** As in actions.ts, for talks: failures become messages. False where what was wanted did not happen. */
async function told({ notices }: Page, what: () => Promise<boolean>): Promise<boolean> {
  try {
    return await what();
  } catch (reason) {
    notices.say({ title: text.states.failed, advice: await because(reason) });
    return false;
  }
}

/** Sends a message; without a view it begins a talk with the draft's settings. True once the message is stored. */
export const sendMessage = (page: Page, view: TalkView | null, message: string): Promise<boolean> =>
  told(page, async () => {
    const desk = await page.notebook.getTalkDesk();
    const talk = view ?? (await desk.create());
    // Kept in the box until it is stored; what is typed meanwhile stays.
    talk.message = message;
    if (!view && desk.message === message) desk.message = '';
    const stored = await desk.take(talk, () => talk.send(message));
    if (stored && talk.message === message) talk.message = '';
    return stored;
  });

export const measureNow = (page: Page, view: TalkView): Promise<boolean> =>
  told(page, async () => (await page.notebook.getTalkDesk()).take(view, () => view.measure()));

/** Goes on where the talk stopped; with another choice of engine where its model file was moved. */
export const goOnTalk = (page: Page, id: string, choice?: EngineChoice): Promise<boolean> =>
  told(page, async () => {
    const desk = await page.notebook.getTalkDesk();
    const view = await desk.open(id, choice);
    await desk.take(view, view.run);
    return true;
  });
