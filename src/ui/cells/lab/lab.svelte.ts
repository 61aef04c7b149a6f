import { EngineError } from '../../../core/errors';
import { loadBank } from '../../../experiments/banks';
import { LAB_DEFAULT, LAB_TRAIT, planOf, type LabChoice } from '../../../experiments/lab/choices';
import { runInPool } from '../../../experiments/lab/pool';
import type { LabResult } from '../../../experiments/lab/settings';
import { summariseLab, type LabSummary } from '../../../experiments/lab/summary';
import { PerFrame } from '../../kit/per-frame.svelte';

export type LabStatus = 'ready' | 'running' | 'finished' | 'stopped' | 'failed';

/** One kind of search, all its loops, and what came of them. */
export interface LabArm {
  readonly choice: LabChoice;
  /** By loop number; a lab that was stopped has gaps. */
  readonly results: readonly LabResult[];
  readonly summary: LabSummary;
}

/** The noise lab of this page: settings and the last results, kept while the page is open. */
export class Lab {
  choice = $state.raw<LabChoice>(LAB_DEFAULT);
  loops = $state(200);
  #status = $state<LabStatus>('ready');
  #arms = $state.raw<readonly LabArm[]>([]);
  #total = $state(0);
  readonly #done = new PerFrame(0);
  #abort: AbortController | null = null;

  get status(): LabStatus {
    return this.#status;
  }
  get arms(): readonly LabArm[] {
    return this.#arms;
  }
  get done(): number {
    return this.#done.current;
  }
  get total(): number {
    return this.#total;
  }

  change(part: Partial<LabChoice>): void {
    this.choice = { ...this.choice, ...part };
  }

  /** Runs every choice as often as asked for; what is done when it is stopped is kept and shown. */
  async run(choices: readonly LabChoice[]): Promise<void> {
    if (this.#status === 'running') return;
    const abort = (this.#abort = new AbortController());
    const found = choices.map((): LabResult[] => []);
    let done = 0;
    this.#total = choices.length * this.loops;
    this.#done.push(0);
    this.#arms = [];
    this.#status = 'running';
    try {
      const bank = await loadBank(LAB_TRAIT);
      const plans = choices.map((choice) => planOf(choice, this.loops));
      await runInPool(plans, Object.values(bank.splits).flat(), {
        signal: abort.signal,
        onResult: (arm, index, result) => {
          const list = found[arm];
          if (list) list[index] = result;
          this.#done.push(++done);
        },
      });
      this.#status = 'finished';
    } catch (cause) {
      const stopped = cause instanceof EngineError && cause.code === 'aborted';
      this.#status = stopped ? 'stopped' : 'failed';
    }
    this.#arms = choices.flatMap((choice, i) => {
      const results = found[i] ?? [];
      // Loops that were not run are holes; `filter` leaves them out.
      const summary = summariseLab(results.filter(() => true));
      return summary ? [{ choice, results, summary }] : [];
    });
  }

  cancel(): void {
    this.#abort?.abort();
  }
}

/** One lab a page: leaving the cell keeps its results, and running loops go on. */
export const lab = new Lab();
