/** The worker that holds WebLLM. One call at a time, in order; 'stop' ends the running or a waiting one. */
import { EngineError } from '../../core/errors';
import { asEngineError } from './failure';
import { DeviceWatch } from './gpu';
import type { Calls, Event, Fault, FromWorker, Kind, ToWorker } from './messages';
import { likelihood, scoreAsks } from './score';
import { openSession, type Session } from './session';
import { write } from './write';

const HEARTBEAT_MS = 1000;
let muted = false;
const post = (message: FromWorker) => {
  if (!muted || message.is === 'alive') self.postMessage(message);
};
const watch = new DeviceWatch(({ code, raw }) => post({ is: 'lost', code, raw }));
const stopped = new Set<number>();
let running = 0;
let session: Session | null = null;
let queue: Promise<void> = Promise.resolve();

setInterval(() => post({ is: 'alive' }), HEARTBEAT_MS);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') {
    stopped.add(data.id);
    return;
  }
  // A fault must work while a call runs.
  if (data.kind === 'provoke') provoke(data.fault);
  queue = queue.then(() => serve(data));
};

async function serve(call: Exclude<ToWorker, { kind: 'stop' }>): Promise<void> {
  const { id } = call;
  running = id;
  try {
    check();
    post({ is: 'done', id, answer: await answer(call, (body) => post({ is: 'event', id, body })) });
  } catch (thrown) {
    // A lost device fails whatever runs on it first; its own message has ended the page's side by then.
    if (!(thrown instanceof EngineError) && (await watch.isLost())) return;
    const { code, raw } = asEngineError(thrown);
    post({ is: 'failed', id, code, raw });
  } finally {
    stopped.delete(id);
  }
}

async function answer(
  call: Exclude<ToWorker, { kind: 'stop' }>,
  say: (event: Event) => void,
): Promise<Calls[Kind]['answer']> {
  if (call.kind === 'provoke') return null;
  if (call.kind === 'load') {
    const progress = (p: Extract<Event, { event: 'progress' }>['progress']) =>
      say({ event: 'progress', progress: p });
    session = await openSession(call.source, call.force, progress, check);
    return session.loaded;
  }
  if (!session) throw new EngineError('unknown', 'No model is loaded');
  const { model, stops } = session;
  if (call.kind === 'score')
    return scoreAsks(model, call.asks, (index, result) => say({ event: 'result', index, result }));
  if (call.kind === 'likelihood') return likelihood(model, call.prompt, call.continuations);
  return write(model, stops, call.request, (text) => say({ event: 'text', text }));
}

function check(): void {
  if (stopped.has(running)) throw new EngineError('aborted');
}

function provoke(fault: Fault): void {
  if (fault === 'lose-device') watch.destroy();
  if (fault === 'exhaust') watch.exhaust();
  if (fault === 'close') self.close();
  if (fault === 'mute') muted = true;
  if (fault === 'throw')
    setTimeout(() => {
      throw new Error('provoked');
    });
}
