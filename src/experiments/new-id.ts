/** 128 random bits in hex; `crypto.randomUUID` is missing on a classroom's plain-http address. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
