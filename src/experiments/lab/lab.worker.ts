import { LabTasks, type LabMessage } from './tasks';

declare const self: DedicatedWorkerGlobalScope;

const tasks = new LabTasks();

self.onmessage = ({ data }: MessageEvent<LabMessage>) => {
  const answer = tasks.take(data);
  if (answer) self.postMessage(answer);
};
