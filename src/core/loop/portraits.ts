import { writtenBaselineById } from '../baselines/index';
import { seedFrom } from '../rng';
import { stripSpecialTokens } from '../text';
import { leakageOf } from './leakage-of';
import type { RunItems } from './plan';
import type { Call, Candidate, RunState } from './types';
import { EarlierPrompts, validate } from './validators/index';

/** Words of a portrait that the run keeps: the paper's portraits are a paragraph. */
const MOST_WORDS = 300;

const callId = (baseline: string) => `seed.${baseline}`;

/** Asks the model for the next portrait that the starting prompts need; with all of them there, scoring begins. */
export function withPortraits(state: RunState): RunState {
  const { seeds, target, seed } = state.settings;
  const asked = new Set(state.calls.map(({ call }) => call.id));
  const next = seeds.map(writtenBaselineById).find((one) => one && !asked.has(callId(one.id)));
  if (!next) return { ...state, stage: 'evaluate', pending: null };
  const pending: Call = {
    id: callId(next.id),
    step: 0,
    slot: 0,
    attempt: 0,
    messages: [{ role: 'user', content: next.request(target) }],
    prefill: '',
    card: next.title,
    parents: [],
    temperature: 0,
    seed: seedFrom('portrait', seed),
    maxTokens: next.maxTokens,
  };
  return { ...state, stage: 'propose', pending };
}

/** The portrait as a starting prompt; one that is a refusal or no text is kept with the reason and not scored. */
export function readPortrait(state: RunState, items: RunItems): RunState {
  if (!state.reply) return state;
  const { call, result } = state.reply;
  const text = stripSpecialTokens(result.text, { think: true }).trim();
  const candidate: Candidate = {
    id: state.candidates.length,
    step: 0,
    text,
    origin: { kind: 'seed', baseline: call.id.slice(callId('').length) },
    refused: validate(text, {
      maxWords: MOST_WORDS,
      earlier: new EarlierPrompts(state.candidates.map((c) => c.text ?? '')),
      leakage: leakageOf(items),
    }),
  };
  return withPortraits({ ...state, reply: null, candidates: [...state.candidates, candidate] });
}
