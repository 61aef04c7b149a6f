/** One tab writes a run: a Web Lock by run id, held until `release`, gone by itself when the tab dies. */
export interface RunLock {
  /** Resolves when another tab can have the lock. */
  release(): Promise<void>;
}

const nameOf = (id: string) => `personaloop-run-${id}`;

/** The lock, or null when another tab holds it. Browsers without Web Locks get a lock that always succeeds. */
export async function lockRun(id: string): Promise<RunLock | null> {
  if (!navigator.locks) return { release: () => Promise.resolve() };
  return request(id, { ifAvailable: true });
}

/** The lock as soon as no tab holds it any more. Never settles after `signal` fired. */
export function waitForRun(id: string, signal: AbortSignal): Promise<RunLock> {
  return new Promise((resolve) => {
    request(id, { signal }).then(
      (lock) => lock && resolve(lock),
      // Nobody waits any more.
      () => undefined,
    );
  });
}

/** Whether a tab writes this run now; looking takes nothing from it. */
export async function isLocked(id: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === nameOf(id));
}

function request(id: string, options: LockOptions): Promise<RunLock | null> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(nameOf(id), options, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((done) => {
        resolve({
          async release() {
            done();
            await held;
          },
        });
      });
    });
    held.catch(reject);
  });
}
