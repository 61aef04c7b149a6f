import * as v from 'valibot';
import { refused } from '../core/problems/refused';
import { placeOf, wantedBy } from '../core/record/issue';
import type { TalkEvent } from '../core/talk/events';
import { TALK_SCHEMA_VERSION, type TalkHead } from '../core/talk/record';
import { talkSettingsSchema } from '../core/talk/settings';
import type { talkStore } from '../storage/runs';
import { loadBank } from './banks';
import { fromStored, toStored, type EngineChoice } from './choice';
import type { EngineHolder } from './engine-holder';
import { InHand } from './in-hand';
import { keptRecords } from './kept-records';
import { APP_VERSION } from './new-run';
import type { TalkBench } from './talk-contract';
import { sharedLog } from './shared-log';
import { TalkRun } from './talk-run';
import { thisDevice } from './this-device';
import { openWhole } from './whole-record';

interface BenchParts {
  readonly store: ReturnType<typeof talkStore>;
  readonly holder: EngineHolder;
  readonly newId: () => string;
  /** Questions between two writes. */
  readonly batch: Readonly<Record<string, number>>;
}

/** Talks kept in this browser, sharing the tab's one engine. */
export function talkBench({ store, holder, newId, batch }: BenchParts): TalkBench {
  const open = new InHand<TalkRun>();
  const remove = keptRecords(store, (id) => open.close(id));

  const control = async (head: TalkHead, events: readonly TalkEvent[], choice: EngineChoice | null) => {
    const run: TalkRun = new TalkRun({
      head,
      events,
      ...sharedLog(store, head.id),
      engine: (signal) =>
        holder.takeFor(
          { what: 'talk', show: (loading) => run.showLoading(loading) },
          choice,
          { seed: head.settings.seed, like: head.target },
          signal,
        ),
      batch: (d) => batch[d.kind] ?? 1,
    });
    open.take(head.id, run);
    await run.look();
    return run;
  };

  return {
    async create(input, choice) {
      const head = await newTalkHead(input, choice, { id: newId(), createdAt: new Date().toISOString() });
      await store.putHead(head);
      return control(head, [], choice);
    },
    async open(id, choice) {
      await open.close(id);
      const made = await openWhole('talk', store, id, (head, events) =>
        control(head, events, choice ?? fromStored(head.choice)),
      );
      if (!made) throw refused({ kind: 'not-here', what: 'talk' });
      return made;
    },
    remove,
  };
}

/** A talk that has not begun: settings, questions and device. Throws InputError naming a setting that is wrong. */
async function newTalkHead(
  input: unknown,
  choice: EngineChoice,
  context: { id: string; createdAt: string },
): Promise<TalkHead> {
  const read = v.safeParse(talkSettingsSchema, input);
  if (!read.success) {
    const [issue] = read.issues;
    throw refused({ kind: 'talk-settings', at: placeOf(issue), because: wantedBy(issue) });
  }
  const settings = read.output;
  const { id, version, digest, splits } = await loadBank(settings.trait);
  return {
    schema: TALK_SCHEMA_VERSION,
    ...context,
    title: 'Talk',
    app: APP_VERSION,
    settings,
    bank: { id, version, digest },
    // Unseen by any search, as in every claim about a prompt.
    items: splits.report.slice(0, settings.items),
    choice: toStored(choice),
    target: null,
    device: thisDevice(),
    simulated: choice.kind === 'simulator',
    progress: { turns: 0 },
  };
}
