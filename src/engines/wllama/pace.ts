/** Seconds awake: what is shorter may be a hiccup of the machine. */
const LEAST = 10;
/** Times the longest silence of the model at work: other programs may slow a machine that much. */
const FACTOR = 10;

/**
 * Learns how long a model at work is silent, so that one which hangs is told from a slow one after seconds
 * where the model is fast. Between two signs of life lies one step: a token, or a piece of a prompt of `step`
 * tokens. Until a whole such piece was seen, and while the page is hidden (browsers slow it then), `most` is given.
 */
export class Pace {
  #longest = 0;
  #known = false;

  /** `most`: seconds awake that any model is given. */
  constructor(
    private readonly most: number,
    private readonly step: number,
    private readonly isHidden: () => boolean,
  ) {}

  /** A silence that ended with a sign of life, in milliseconds. Sleep makes it longer, so only more patient. */
  heard(ms: number): void {
    this.#longest = Math.max(this.#longest, ms);
  }

  /** A request ended that ran so many new tokens of its prompt. */
  ran(tokens: number): void {
    this.#known ||= tokens >= this.step;
  }

  /** Seconds awake without a sign of life after which the model counts as hung. */
  patience(): number {
    if (!this.#known || this.isHidden()) return this.most;
    return Math.min(this.most, Math.max(LEAST, Math.ceil((FACTOR * this.#longest) / 1000)));
  }
}
