/**
 * The newest value, handed on at most once a frame, or once in `every` ms for what nobody reads at that speed; the first
 * at once. Nothing is drawn in a hidden tab.
 */
export class PerFrame<T> {
  #shown = $state.raw<T>() as T;
  #next: T;
  #request = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    first: T,
    private readonly every = 0,
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
    if (this.every > 0) this.#timer = setTimeout(() => this.#draw(), this.every);
    else this.#draw();
  }

  #draw(): void {
    this.#timer = undefined;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#shown = this.#next;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    clearTimeout(this.#timer);
    this.#request = 0;
    this.#timer = undefined;
  }
}
