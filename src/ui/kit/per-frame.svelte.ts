/** Milliseconds of drawing that every frame has room for. */
const LIGHT = 8;
/** What takes longer leaves the page this many times as long to itself before it is drawn again. */
export const REST = 2;

/** The frame being drawn and when its first drawing began, by the page's clock. */
let frame = { at: -1, began: 0 };

/** Whether other drawings have already taken what the frame of this time has room for. */
function full(at: number): boolean {
  if (frame.at !== at) frame = { at, began: performance.now() };
  return performance.now() - frame.began > LIGHT;
}

/**
 * The newest value, handed on at most once a frame, or once in `every` ms for what nobody reads at that speed; the first
 * at once. What is long to draw is drawn less often, so that a long run goes on beside it, and never in a frame with
 * another such. Nothing is drawn in a hidden tab.
 */
export class PerFrame<T> {
  #shown = $state.raw<T>() as T;
  #next: T;
  #request = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** No earlier than this is it drawn again, by the page's clock. */
  #rested = 0;

  constructor(
    first: T,
    private readonly every = 0,
    private readonly rest: (shown: T) => number = () => REST,
  ) {
    this.#shown = first;
    this.#next = first;
  }

  get current(): T {
    return this.#shown;
  }

  push(value: T): void {
    this.#next = value;
    if (this.#request || this.#timer !== undefined) return;
    const wait = Math.max(this.every, this.#rested - performance.now());
    if (wait > 0) this.#timer = setTimeout(() => this.#draw(), wait);
    else this.#draw();
  }

  #draw(): void {
    this.#timer = undefined;
    this.#request = requestAnimationFrame((at) => {
      if (full(at)) return this.#draw();
      const began = performance.now();
      this.#shown = this.#next;
      // After the page has drawn it: that is most of what it takes.
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        const took = performance.now() - began;
        this.#rested = took > LIGHT ? began + (1 + this.rest(this.#shown)) * took : 0;
        if (this.#next !== this.#shown) this.push(this.#next);
      });
      this.#request = 0;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    clearTimeout(this.#timer);
    this.#request = 0;
    this.#timer = undefined;
  }
}
