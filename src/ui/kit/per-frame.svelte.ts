/** The newest value, handed on at most once a frame; the first at once. Nothing is drawn in a hidden tab. */
export class PerFrame<T> {
  #shown = $state.raw<T>() as T;
  #next: T;
  #request = 0;

  constructor(first: T) {
    this.#shown = first;
    this.#next = first;
  }

  get current(): T {
    return this.#shown;
  }

  push(value: T): void {
    this.#next = value;
    if (this.#request) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#shown = this.#next;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
  }
}
