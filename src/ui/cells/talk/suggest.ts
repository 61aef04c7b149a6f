/** How many messages are offered at once. */
const OFFERED = 3;

/** The first few of the list that were not sent yet; from its beginning again when all were. */
export function suggestions(list: readonly string[], sent: readonly string[]): string[] {
  const said = new Set(sent);
  const fresh = list.filter((message) => !said.has(message));
  return [...fresh, ...list].slice(0, OFFERED);
}
