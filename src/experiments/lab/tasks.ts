import type { Item } from '../../core/vocabulary';
import { LabGround } from './ground';
import { loopAt, type LabPlan } from './plan';
import type { LabResult } from './settings';

/** What a worker is sent: first the items, then pieces of plans. */
export type LabMessage =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'loops'; readonly plan: LabPlan; readonly indices: readonly number[] };

/** What it sends back for each piece, in the order of its indices. */
export interface LabAnswer {
  readonly indices: readonly number[];
  readonly results: readonly LabResult[];
}

/** The worker's whole work, apart from being a worker, so that it also runs without one. */
export class LabTasks {
  #ground: LabGround | null = null;

  /** Null for what needs no answer. Throws when loops come before items. */
  take(message: LabMessage): LabAnswer | null {
    if (message.kind === 'items') {
      this.#ground = new LabGround(message.items);
      return null;
    }
    const ground = this.#ground;
    if (!ground) throw new Error('The lab was given loops before it had questions.');
    const { plan, indices } = message;
    return { indices, results: indices.map((index) => ground.run(loopAt(plan, index))) };
  }
}
