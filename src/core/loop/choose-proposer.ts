import type { Call, ProposerId, RefusalId, RunSettings, RunState } from './types';

/** Replies that the self-test looks at, one slot each, first tries only. */
const PROBES = 4;
/** What a writer does that is too small for the scored list: it repeats what it was shown, or finds no form. */
const FAILED: readonly RefusalId[] = ['copy', 'near-copy', 'unparsed', 'cut-off', 'empty', 'repetition'];

/**
 * Who asks for the next prompt. With `auto` a short self-test decides (science.md 4): the run begins with the scored
 * list, and goes on with sentences when half of its first replies are copies or not to be read.
 */
export function proposerOf({ settings, calls, candidates }: RunState): ProposerId {
  if (settings.proposer !== 'auto') return settings.proposer;
  const probes = calls.filter(({ call }) => call.step > 0 && call.attempt === 0).slice(0, PROBES);
  if (probes.length < PROBES) return 'scored-list';
  const ids = new Set(probes.map(({ call }) => call.id));
  const failed = candidates.filter(
    ({ origin, refused }) =>
      origin.kind === 'model' && ids.has(origin.callId) && refused && FAILED.includes(refused.reason),
  );
  return 2 * failed.length >= PROBES ? 'sentence' : 'scored-list';
}

/** Who asked: named by the call where the run chose by itself. */
export function askedBy(call: Call, { proposer }: RunSettings): Exclude<ProposerId, 'template'> {
  const id = call.proposer ?? proposer;
  return id === 'auto' || id === 'template' ? 'scored-list' : id;
}
