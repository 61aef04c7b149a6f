import type { Page } from '@playwright/test';

/** What the page holds once all that can be freed is freed. */
export async function held(
  page: Page,
): Promise<{ heap: number; nodes: number; listeners: number; drawn: number }> {
  const devtools = await page.context().newCDPSession(page);
  // Twice: what weak references let go is freed by the second.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  const drawn = await page.evaluate(() => {
    const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let n = 1;
    while (walk.nextNode()) n++;
    return n;
  });
  return { heap: usedSize, nodes, listeners: jsEventListeners, drawn };
}
