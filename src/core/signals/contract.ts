import type { RunState } from '../loop/types';

/** A failure signature (science.md 5). The words are the page's; the rule and its figures are here. */
export interface Signal<Of = RunState> {
  readonly id: string;
  /** `raised`: act; `figures` are what the sentence quotes. Null while there is too little to say. */
  check(of: Of): { readonly raised: boolean; readonly figures: Readonly<Record<string, number>> } | null;
}
