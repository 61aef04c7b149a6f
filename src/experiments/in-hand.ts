/** Records open in this tab, by what works on each; one that is closed is let go, with all it holds. */
export class InHand<Work extends { dispose(): Promise<unknown> }> {
  readonly #works = new Map<string, Work>();

  take(id: string, work: Work): void {
    this.#works.set(id, work);
  }

  /** Stops what works on it; nothing where nothing does. */
  async close(id: string): Promise<void> {
    const work = this.#works.get(id);
    this.#works.delete(id);
    await work?.dispose();
  }
}
