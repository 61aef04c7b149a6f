/** In a list of names: all of them, also those of later versions. */
export const EVERYTHING = '*';

/** Whether a list of a shared link means this name. */
export const means = (names: readonly string[], name: string): boolean =>
  names.includes(EVERYTHING) || names.includes(name);
