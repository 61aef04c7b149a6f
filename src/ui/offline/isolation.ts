/** What is known when the service worker is ready. */
export interface IsolationFacts {
  /** Threads are allowed already. */
  readonly isolated: boolean;
  /** This tab has reloaded for it before; null where the tab can remember nothing. */
  readonly tried: boolean | null;
  /** The page stands inside another one, whose headers decide. */
  readonly framed: boolean;
  /** The reader has pressed, typed or scrolled; null where the browser does not say. */
  readonly touched: boolean | null;
}

/**
 * How a page on a host without headers comes to threads: the service worker adds the headers, and the page has to be
 * loaded once more for them. At once where nobody has begun to read; else the reader is asked; never twice.
 */
export function isolationStep(facts: IsolationFacts): 'nothing' | 'reload' | 'offer' {
  if (facts.isolated || facts.framed || facts.tried !== false) return 'nothing';
  return facts.touched === false ? 'reload' : 'offer';
}
