import { remembered } from '../remembered';
import type { AskResult } from '../vocabulary';
import { askedBy, proposerOf } from './choose-proposer';
import { canBeJudged, isOnTopic, topicLogOdds } from './on-topic';
import { operate } from './operators';
import type { RunItems } from './plan';
import type { ProposalInput, Scored } from './proposers/contract';
import { proposers } from './proposers/index';
import { ranking, shrunkenObjective } from './select';
import type { Standing } from './standings';
import type { Candidate, RefusalId, RunSettings, RunState, TopicSubject } from './types';
import { leakageOf } from './leakage-of';
import { EarlierPrompts, validate, type ValidationContext } from './validators/index';

/** Replies to one slot before a labelled operator without a language model fills it. */
const ATTEMPTS = 3;
/** Rejected prompts shown to the optimizer as things to avoid. */
const SHOWN_REJECTED = 3;

/** Asks the writer for the slot, or fills it without one where the run is the control without a language model. */
export function propose(state: RunState, items: RunItems): RunState {
  const id = proposerOf(state);
  if (id === 'template') return nextSlot(withOperator(state, items));
  const call = proposers[id].call(proposalInput(state, items));
  // Runs whose settings name the proposer store the call as they always did.
  const named = state.settings.proposer === 'auto' ? { ...call, proposer: id } : call;
  return { ...state, stage: 'propose', pending: named };
}

/** Reads the reply: a new candidate, another attempt with the reason, or at last an operator. */
export function validateReply(state: RunState, items: RunItems): RunState {
  if (!state.reply) return state;
  const { call, result } = state.reply;
  const proposer = proposers[askedBy(call, state.settings)];
  const read = proposer.read(proposalInput(state, items), call, result);
  const origin = {
    kind: 'model' as const,
    proposer: proposer.id,
    callId: call.id,
    card: call.card,
    parents: call.parents,
    parserStep: 'refused' in read ? null : read.parserStep,
  };
  const id = state.candidates.length;
  const refused =
    'refused' in read
      ? { reason: read.refused, detail: read.detail }
      : validate(read.text, validationContext(state, items));
  const text = 'refused' in read ? result.text : read.text;
  const candidate: Candidate = { id, step: state.step, origin, text, refused };
  const next = { ...state, reply: null, candidates: [...state.candidates, candidate] };
  if (refused) return afterRefusal(next, items);
  return state.settings.onTopic && canBeJudged(state.settings.target)
    ? { ...next, judging: id }
    : nextSlot(next);
}

/** Another attempt, or after the last one an operator. */
function afterRefusal(state: RunState, items: RunItems): RunState {
  if (state.attempt + 1 < ATTEMPTS) return { ...state, stage: 'meta-prompt', attempt: state.attempt + 1 };
  return nextSlot(state.settings.operators ? withOperator(state, items) : state);
}

/** Takes the on-topic check's answer: a prompt that leads away from the wanted person is refused. */
export function judge(state: RunState, subject: TopicSubject, result: AskResult, items: RunItems): RunState {
  const topics = { ...state.topics, [subject]: topicLogOdds(state.settings.target, result) };
  const tokens = { ...state.tokens, target: state.tokens.target + result.evaluated };
  const next = { ...state, topics, tokens };
  if (subject !== state.judging) return next;
  const judged = { ...next, judging: null };
  if (isOnTopic(topics, subject)) return nextSlot(judged);
  const refused = {
    reason: 'off-topic' as const,
    detail: 'It does not lead the model to the wanted kind of person.',
  };
  const candidates = state.candidates.map((c) => (c.id === subject ? { ...c, refused } : c));
  return afterRefusal({ ...judged, candidates }, items);
}

function nextSlot(state: RunState): RunState {
  const slot = state.slot + 1;
  return slot < state.settings.perStep
    ? { ...state, stage: 'meta-prompt', slot, attempt: 0 }
    : { ...state, stage: 'evaluate', slot: 0, attempt: 0 };
}

/** So that a run never stalls and the writer's own share stays visible, operators are labelled as such. */
function withOperator(state: RunState, items: RunItems): RunState {
  const made = operate(proposalInput(state, items), validationContext(state, items));
  if (!made) return state;
  const candidate: Candidate = {
    id: state.candidates.length,
    step: state.step,
    text: made.text,
    origin: { kind: 'operator', operator: made.operator, parents: made.parents },
    refused: null,
  };
  return { ...state, candidates: [...state.candidates, candidate] };
}

/** What a reply is held against. */
export function validationContext(state: RunState, items: RunItems): ValidationContext {
  return {
    maxWords: state.settings.maxWords,
    earlier: earlierPrompts(state),
    leakage: leakageOf(items),
  };
}

/** Prompts so far, refused ones left out. Candidates are added, hardly ever changed: what is known of them goes on. */
export function earlierPrompts({ candidates, settings }: RunState): EarlierPrompts {
  const known = earlierKnown({ candidates, settings });
  const prompts = (known > 0 && earlier.get(settings)?.prompts) || new EarlierPrompts();
  for (const { refused, text } of candidates.slice(known)) if (!refused) prompts.add(text ?? '');
  earlier.set(settings, { of: candidates, prompts });
  return prompts;
}

/** How many of the prompts so far are known already. */
export function earlierKnown({ candidates, settings }: Pick<RunState, 'candidates' | 'settings'>): number {
  const before = earlier.get(settings)?.of ?? [];
  // A plain loop: in a long run there are thousands to look at with every reply.
  for (let i = 0; i < before.length; i++) if (before[i] !== candidates[i]) return 0;
  return before.length;
}

const earlier = new WeakMap<
  RunSettings,
  { readonly of: readonly Candidate[]; readonly prompts: EarlierPrompts }
>();

function proposalInput(state: RunState, items: RunItems): ProposalInput {
  const { settings, step, slot, attempt, candidates } = state;
  const ranked = ranking(state, items);
  const scoredOf = ({ id }: Standing, value: number): Scored => {
    // Objectives below zero are distances to a wanted strength: 1 - distance is higher is better.
    const score = settings.target.kind === 'pole' ? value : 1 + value;
    return { id, text: candidates[id]?.text ?? null, score };
  };
  // All slots of a step are about the same prompts.
  const trajectory = remembered('trajectory', [ranked, state.trajectory], () => {
    const shown = settings.protocol === 'careful' ? shrunkenObjective(state, items) : null;
    return state.trajectory.flatMap((id) => {
      const r = ranked.find((one) => one.id === id);
      return r ? [scoredOf(r, shown?.(r) ?? r.objective)] : [];
    });
  });
  const last = candidates.at(-1);
  return {
    settings,
    step,
    slot,
    attempt,
    trajectory,
    // Few proposers ask for it, and in a long run it is long.
    get scored() {
      return remembered('scored', [ranked], () =>
        ranked.toSorted((a, b) => a.id - b.id).map((r) => scoredOf(r, r.objective)),
      );
    },
    replies: state.calls,
    rejected: lastRejected(candidates),
    exemplars: items.search.slice(0, settings.exemplars),
    lastRefusal: attempt > 0 ? (last?.refused ?? null) : null,
  };
}

/** The newest refused prompts, in the order they came. */
function lastRejected(candidates: readonly Candidate[]): ProposalInput['rejected'] {
  const found: { text: string; reason: RefusalId }[] = [];
  for (let i = candidates.length - 1; i >= 0 && found.length < SHOWN_REJECTED; i--) {
    const { refused, text } = candidates[i] ?? { refused: null, text: null };
    if (refused && refused.reason !== 'unsuitable')
      found.unshift({ text: text ?? '', reason: refused.reason });
  }
  return found;
}
