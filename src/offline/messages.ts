/** What the page tells its service worker. */
export type ToWorker =
  /** The reader wants the new version now. */
  | { readonly kind: 'take-over' }
  /** A page is up; `used`: addresses it has loaded so far; `ahead`: engines may be fetched before they are wanted. */
  | { readonly kind: 'settled'; readonly used: readonly string[]; readonly ahead: boolean };
