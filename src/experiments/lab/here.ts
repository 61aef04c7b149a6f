import type { LabMessage } from './tasks';
import { LabTasks } from './tasks';
import type { LabWorker } from './pool';

/** A worker that works in this thread, after the present turn: for Node, tests and the benchmark. */
export function workHere(): LabWorker {
  const tasks = new LabTasks();
  let gone = false;
  const worker: LabWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => (gone = true),
    postMessage(message: LabMessage) {
      setTimeout(() => {
        if (gone) return;
        const data = tasks.take(message);
        if (data) worker.onmessage?.({ data });
      });
    },
  };
  return worker;
}
