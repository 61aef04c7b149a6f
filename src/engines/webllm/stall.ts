import { EngineError } from '../../core/errors';

const TICK_MS = 1000;

/** Gives up on a download that brings no byte for a while. Counts ticks, so a sleeping laptop does not count. */
export class StallTimer {
  #quiet = 0;

  constructor(private readonly ticks = 60) {}

  /** A byte came. */
  alive(): void {
    this.#quiet = 0;
  }

  /** `work`, or 'host-unreachable' after too many quiet ticks. */
  async guard<T>(work: Promise<T>, url: string): Promise<T> {
    let timer: ReturnType<typeof setInterval> | undefined;
    const stalled = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (++this.#quiet > this.ticks)
          reject(new EngineError('host-unreachable', `${url}: no data for ${this.ticks} s`));
      }, TICK_MS);
    });
    try {
      return await Promise.race([work, stalled]);
    } finally {
      clearInterval(timer);
    }
  }
}
