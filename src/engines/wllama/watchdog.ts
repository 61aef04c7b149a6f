/**
 * Notices silence. Counts ticks of one second rather than the clock: while a laptop sleeps nothing ticks, so
 * waking up is no failure.
 */
export class Watchdog {
  #quiet = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `patience` in seconds awake without a sign of life, a function is asked anew each second; then `bark` is called once. */
  constructor(patience: number | (() => number), bark: (waited: number) => void) {
    this.#timer = setInterval(() => {
      if (++this.#quiet < (typeof patience === 'number' ? patience : patience())) return;
      this.stop();
      bark(this.#quiet);
    }, 1000);
  }

  /** A sign of life. */
  beat(): void {
    this.#quiet = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
