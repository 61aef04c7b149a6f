/** Longest stretch of work before the page may draw, milliseconds. */
const STRETCH = 6;

let last = 0;
const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Lets the page draw when it has waited long enough. By message and not by timer or animation frame: those
 * stand nearly still in a hidden tab, and a run should not.
 */
export function yieldToPage(): Promise<void> {
  const now = performance.now();
  if (now - last < STRETCH) return Promise.resolve();
  last = now;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
