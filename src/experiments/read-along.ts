import { newId } from './new-id';

const CHANNEL = 'personaloop-grown';
/** A channel hears its own tab too, and late: after the tab has let go of the record it would take itself for another. */
const TAB = newId();
let mouth: BroadcastChannel | undefined;

/** Tells the other tabs that a record has grown. */
export function tellTabs(id: string): void {
  if (!('BroadcastChannel' in globalThis)) return;
  mouth ??= new BroadcastChannel(CHANNEL);
  mouth.postMessage({ id, tab: TAB });
}

/** Calls `read` after a record has grown in another tab, one call at a time, while this page is looked at. */
export function hearTabs(id: string, read: () => Promise<void>): () => void {
  // Without a page there is nobody to read along.
  if (!('BroadcastChannel' in globalThis && 'document' in globalThis)) return () => undefined;
  const stop = new AbortController();
  const ear = new BroadcastChannel(CHANNEL);
  let news = false;
  let reading = false;
  const hear = async () => {
    news = true;
    if (reading) return;
    reading = true;
    while (news && !stop.signal.aborted && document.visibilityState === 'visible') {
      news = false;
      // What cannot be read now is read with the next news; who takes over is told.
      await read().catch(() => undefined);
    }
    reading = false;
  };
  ear.onmessage = ({ data }: MessageEvent<{ id: string; tab: string }>) =>
    void (data.id === id && data.tab !== TAB && hear());
  document.addEventListener('visibilitychange', () => void (news && hear()), { signal: stop.signal });
  return () => {
    stop.abort();
    ear.close();
  };
}
