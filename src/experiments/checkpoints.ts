import { emptySum, nextSum, partsOf } from '../core/record/checkpoint';
import type { RunHead } from '../core/record/schema';
import { Sketch } from '../core/record/sketch';
import type { RunState } from '../core/loop/types';
import type { checkpointStore } from '../storage/checkpoints';
import { scoresAhead } from './scores-ahead';
import { yieldToPage } from './yield-to-page';

/** Fewer events are folded before anybody waits. */
const LEAST = 500;
/** Events between two checkpoints of a run that goes on. */
const EVERY = 1000;

/** What a stored run came to after its first `events` events, as far as it can be drawn. */
export interface Kept {
  readonly sketch: RunState;
  readonly said: readonly number[];
  readonly events: number;
}

type Store = ReturnType<typeof checkpointStore>;
type Head = Pick<RunHead, 'id' | 'settings' | 'items'>;

/** Checkpoints of long runs, made by this very code. Nothing here rejects: without one the events are folded. */
export const checkpoints = (store: Store, code = __CORE_DIGEST__, least = LEAST) => ({
  /** For one run, of which a checkpoint covers so many events already. */
  keeper: ({ id: run, items }: Head, covered: number) => ({
    async keep(state: RunState, events: number, still: boolean): Promise<void> {
      if (events < least || events < covered + (still ? 1 : EVERY)) return;
      covered = events;
      try {
        const blobs: Blob[] = [];
        let sum = emptySum({ run, code, events });
        for (const part of partsOf(state, items)) {
          blobs.push(new Blob([part]));
          sum = nextSum(sum, part);
          await yieldToPage();
        }
        const sizes = blobs.map(({ size }) => size);
        await store.put({ run, code, events, sum, pieces: new Blob(blobs), sizes });
      } catch {
        // No room, or a record that was put together elsewhere: opening it takes longer, nothing else.
      }
    },
  }),

  /** Null where there is none, or one that is damaged or other code's. */
  async of({ id, settings, items }: Head): Promise<Kept | null> {
    try {
      const found = await store.get(id);
      if (!found || found.code !== code) return null;
      const sketch = new Sketch(items);
      let sum = emptySum(found);
      const bytes = await found.pieces.arrayBuffer();
      const utf8 = new TextDecoder();
      let from = 0;
      for (const size of found.sizes) {
        const part = utf8.decode(new Uint8Array(bytes, from, size));
        from += size;
        sketch.add(part);
        sum = nextSum(sum, part);
        await yieldToPage();
      }
      const state = sum === found.sum ? sketch.state(settings) : null;
      if (!state) return null;
      await scoresAhead(state);
      return { sketch: state, said: sketch.said, events: found.events };
    } catch {
      return null;
    }
  },
});
export type Checkpoints = ReturnType<typeof checkpoints>;
