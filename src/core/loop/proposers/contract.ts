import type { Item, Persona } from '../../vocabulary';
import type { Call, CallResult, ParserStep, ProposerId, RefusalId, RunSettings } from '../types';

/** A kept prompt with its score in [0, 1], higher is better for the target whatever its pole. */
export interface Scored {
  readonly id: number;
  readonly text: Persona;
  readonly score: number;
}

/** All a proposer may know. The same input gives the same call and the same reading of a reply. */
export interface ProposalInput {
  readonly settings: RunSettings;
  readonly step: number;
  readonly slot: number;
  /** 0 for the first try at this slot. */
  readonly attempt: number;
  /** Worst first. */
  readonly trajectory: readonly Scored[];
  /** Every prompt scored so far, the latest last. */
  readonly scored: readonly Scored[];
  /** What the writer said so far, the latest last. */
  readonly replies: readonly { readonly call: Call; readonly result: CallResult }[];
  readonly rejected: readonly { readonly text: string; readonly reason: RefusalId }[];
  /** Items of the search split that the writer may see. */
  readonly exemplars: readonly Item[];
  /** Why the try before this one was refused. */
  readonly lastRefusal: { readonly reason: RefusalId; readonly detail: string } | null;
}

/** A way of asking a language model for the next prompt. */
export interface Proposer {
  readonly id: ProposerId;
  /** For the engine; 1 is off. */
  readonly repetitionPenalty: number;
  call(input: ProposalInput): Call;
  read(
    input: ProposalInput,
    call: Call,
    result: CallResult,
  ):
    | { readonly text: string; readonly parserStep: ParserStep }
    | { readonly refused: RefusalId; readonly detail: string };
}

/** Names, numbers and temperature of a call: the same for every proposer. */
export function makeCall(
  { settings, step, slot, attempt }: ProposalInput,
  seed: number,
  rest: Pick<Call, 'messages' | 'prefill' | 'card' | 'parents' | 'maxTokens'>,
): Call {
  const id = `${step}.${slot}.${attempt}`;
  return { id, step, slot, attempt, temperature: settings.temperature, seed, ...rest };
}
