import { isLocked, lockRun, waitForRun, type RunLock } from './lock';
import { hearTabs } from './read-along';

/** A record that several tabs may have open. */
interface Shared {
  /** Who tells the others of what this tab stores (shared-log.ts). */
  readonly voice: string | undefined;
  /** Takes in what other tabs have stored since. */
  catchUp(): Promise<void>;
  /** Another tab writes it. */
  elsewhere(): void;
  /** Nobody writes it any more, and nobody here wanted to. */
  still(): void;
  /** It is this tab's turn, as was wanted. */
  goOn(): void;
}

/** Whose turn it is to write a record: one tab writes, the others read along, one of them takes over. */
export class Turn {
  #lock: RunLock | null = null;
  #deaf: (() => void) | null = null;
  /** Ends the waiting for the lock; null while nobody waits. */
  #leave: AbortController | null = null;
  #waits = false;
  /** From asking for the lock on: what looks locked then is this tab's own doing. */
  #asks = false;

  constructor(
    private readonly id: string,
    private readonly record: Shared,
  ) {}

  /** This tab goes on as soon as the other one has let go or died. */
  get waits(): boolean {
    return this.#waits;
  }

  /** Reads along from now on, whenever another tab writes the record. */
  async look(): Promise<void> {
    this.#deaf ??= hearTabs(this.id, this.record.voice, async () => {
      if (this.#asks || this.#lock) return;
      this.#follow();
      await this.record.catchUp();
    });
    const locked = await isLocked(this.id);
    if (locked && !this.#asks && !this.#lock) this.#follow();
  }

  /** True: this tab may write, and knows all that was stored. False: it waits for its turn. */
  async take(): Promise<boolean> {
    this.#asks = true;
    this.#lock ??= await lockRun(this.id).finally(() => (this.#asks = false));
    this.#waits = this.#lock === null;
    if (!this.#lock) {
      this.#follow();
      return false;
    }
    this.#leaveOff();
    await this.record.catchUp();
    return true;
  }

  async release(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  /** Nothing here wants to go on any more. */
  noLonger(): void {
    this.#waits = false;
  }

  end(): void {
    this.noLonger();
    this.#leaveOff();
    this.#deaf?.();
    this.#deaf = null;
  }

  #follow(): void {
    this.record.elsewhere();
    if (this.#leave) return;
    const leave = (this.#leave = new AbortController());
    void waitForRun(this.id, leave.signal).then((lock) => this.#free(lock, leave.signal));
  }

  async #free(lock: RunLock, { aborted }: AbortSignal): Promise<void> {
    if (aborted) return lock.release();
    this.#leaveOff();
    this.#lock = lock;
    if (this.#waits) return this.record.goOn();
    await this.record.catchUp().catch(() => undefined);
    await this.release();
    this.record.still();
  }

  #leaveOff(): void {
    this.#leave?.abort();
    this.#leave = null;
  }
}
