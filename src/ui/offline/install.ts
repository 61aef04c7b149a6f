import type { ToWorker } from '../../offline/messages';
import type { Notices } from '../state/notices.svelte';
import { offline as text } from '../text/en/offline';
import { isolationStep } from './isolation';

const TRIED = 'personaloop.isolation';

/**
 * Starts the service worker when the page has nothing else to do, and tells the reader what asks for a reload. Where
 * the browser has none (plain http, private windows) the page goes on without.
 */
export async function install(notices: Notices): Promise<void> {
  await idle();
  const workers = container();
  const registration = await workers
    ?.register(new URL('offline.js', document.baseURI), { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!workers || !registration) return;
  watchForNewVersion(workers, registration, notices);
  await workers.ready;
  const step = isolationStep({
    isolated: crossOriginIsolated,
    tried: triedBefore(),
    framed: self !== top,
    touched: touched(),
  });
  const reload = () => {
    sessionStorage.setItem(TRIED, '1');
    location.reload();
  };
  if (step === 'reload') return reload();
  if (step === 'offer')
    notices.say({
      title: text.threads,
      advice: text.reloadIsSafe,
      action: { label: text.reload, run: reload },
    });
  tell(registration.active, {
    kind: 'settled',
    used: performance.getEntriesByType('resource').map((entry) => entry.name),
    ahead: (navigator as { connection?: { saveData?: boolean } }).connection?.saveData !== true,
  });
}

function watchForNewVersion(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  notices: Notices,
): void {
  const offer = () => {
    // The first worker of all replaces nothing.
    if (!registration.waiting || !registration.active) return;
    notices.say({
      title: text.newVersion,
      advice: text.reloadIsSafe,
      action: {
        label: text.useNow,
        run: () => {
          // Only this tab reloads: the others keep the files of their version.
          workers.addEventListener('controllerchange', () => location.reload(), { once: true });
          tell(registration.waiting, { kind: 'take-over' });
        },
      },
    });
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
}

const tell = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);

/** Resolves when the browser has time to spare. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else setTimeout(resolve, 2000);
  });

/** Reading the property throws where the browser forbids a site all storage. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function triedBefore(): boolean | null {
  try {
    return sessionStorage.getItem(TRIED) !== null;
  } catch {
    return null;
  }
}

function touched(): boolean | null {
  const used = navigator.userActivation?.hasBeenActive;
  return used === undefined ? null : used || scrollY > 0;
}
