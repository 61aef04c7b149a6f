/** What this browser keeps of cells that are being set up: written at every change, read once. */
export type KeptKey = 'run' | 'choice' | 'talk' | 'typed' | 'handout' | `study-${string}`;

const name = (key: KeptKey) => `personaloop.draft.${key}`;

/** As it was stored: whoever reads it checks it. Undefined where there is nothing, or nothing readable. */
export function kept(key: KeptKey): unknown {
  try {
    return JSON.parse(localStorage.getItem(name(key)) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** Null forgets it. A browser that refuses its storage loses the draft with the page, as it says elsewhere. */
export function keep(key: KeptKey, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name(key));
    else localStorage.setItem(name(key), JSON.stringify(value));
  } catch {
    // Refused or full: the draft lasts as long as the page.
  }
}
