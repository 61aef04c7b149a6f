/**
 * Any stored value as JSON, for a file that loses nothing: what JSON has no word for becomes an object with one name
 * that begins with '@', and a circle is cut where it closes.
 */
export async function asItIs(value: unknown): Promise<string> {
  return JSON.stringify(await plain(value, []), null, 1);
}

const marked = (name: string, value: unknown) => ({ [`@${name}`]: value });

async function plain(value: unknown, within: readonly object[]): Promise<unknown> {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : marked('number', String(value));
    case 'object':
      if (value === null) return null;
      return within.includes(value)
        ? marked('circle', within.length - within.indexOf(value))
        : tree(value, [...within, value]);
    default:
      return marked(typeof value, String(value));
  }
}

async function tree(value: object, within: readonly object[]): Promise<unknown> {
  const all = (list: Iterable<unknown>) => Promise.all([...list].map((one) => plain(one, within)));
  if (Array.isArray(value)) return all(value);
  if (value instanceof Map) return marked('map', await all(value));
  if (value instanceof Set) return marked('set', await all(value));
  if (value instanceof Date) return marked('date', String(value.valueOf()));
  if (value instanceof RegExp || value instanceof Error) return marked('text', String(value));
  if (value instanceof Blob) {
    const bytes = new Uint8Array(await value.arrayBuffer());
    return marked('blob', { type: value.type, bytes: base64(bytes) });
  }
  if (value instanceof ArrayBuffer) return marked('bytes', base64(new Uint8Array(value)));
  if (ArrayBuffer.isView(value))
    return marked('bytes', base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
  const entries = Object.entries(value).map(
    async ([name, part]) => [name, await plain(part, within)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
