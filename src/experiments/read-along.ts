const CHANNEL = 'personaloop-grown';
let mouth: BroadcastChannel | undefined;

/** Tells everybody else who has the record open that it has grown; `voice` says who tells. */
export function tellTabs(id: string, voice: string): void {
  if (!('BroadcastChannel' in globalThis)) return;
  mouth ??= new BroadcastChannel(CHANNEL);
  mouth.postMessage({ id, voice });
}

/**
 * Calls `read` after somebody else has let a record grow, one call at a time, while this page is looked at. A channel
 * brings one's own news too, and late: after letting go of the record one would take oneself for another.
 */
export function hearTabs(id: string, own: string | undefined, read: () => Promise<void>): () => void {
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
  ear.onmessage = ({ data }: MessageEvent<{ id: string; voice: string }>) =>
    void (data.id === id && data.voice !== own && hear());
  document.addEventListener('visibilitychange', () => void (news && hear()), { signal: stop.signal });
  return () => {
    stop.abort();
    ear.close();
  };
}
