import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../storage/db';
import { runStore } from '../storage/runs';
import { drive, fresh, pair } from './drive.fixture';
import { headOf, smooth } from './two-models.fixture';
import { openWhole } from './whole-record';

it('a run that is deleted while it is being opened is gone, not empty', async () => {
  const store = runStore(await openDatabase(undefined, `test-${crypto.randomUUID()}`));
  const head = headOf({ target: smooth, writer: null });
  const { events } = await drive(...pair(fresh({ steps: 1 })));
  await store.put(head, events);
  const count = (_: object, found: readonly unknown[]) => Promise.resolve(found.length);

  expect(await openWhole('run', store, head.id, count)).toBe(events.length);
  expect(await openWhole('run', store, head.id, count, () => store.remove(head.id))).toBeNull();
});
