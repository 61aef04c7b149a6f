import { readClassFile } from './read-file';

declare const self: DedicatedWorkerGlobalScope;

/** One file at a time: the page sends the next when it has the answer. */
self.onmessage = async ({ data }: MessageEvent<File>) => {
  self.postMessage(await readClassFile(data));
};
