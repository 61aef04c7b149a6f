import type { ReadingId } from '../readings/contract';
import type { AskResult, ItemReading, Message, Persona, Split, Target } from '../vocabulary';

/** The five stages of one step, in order, and those that close a run (science.md 4). */
export const STAGES = ['evaluate', 'select', 'meta-prompt', 'propose', 'validate'] as const;
export type Stage = (typeof STAGES)[number] | 'confirm' | 'report' | 'done';

export type { ReadingId } from '../readings/contract';
export type ProtocolId = 'careful' | 'paper';
/**
 * How new prompts come about. `scored-list`: the paper's meta-prompt; `sentence`: one sentence at a time, for small
 * models. Controls under the same budget: `direct` asks the writer without telling it any score, `template` only
 * mutates adjectives without a language model.
 */
export const PROPOSER_IDS = [
  'scored-list',
  'sentence',
  'best-sentences',
  'best-words',
  'direct',
  'template',
] as const;
export type ProposerId = (typeof PROPOSER_IDS)[number];
/** `auto` lets the first replies decide: a writer that copies what it is shown gets sentences. */
export const PROPOSER_CHOICES = ['auto', ...PROPOSER_IDS] as const;
export type ProposerChoice = (typeof PROPOSER_CHOICES)[number];
/** What is ranked: the score itself, or what it has beyond the same words in a random order (science.md 3.5). */
export const OBJECTIVES = ['score', 'beyond-words'] as const;
export type ObjectiveId = (typeof OBJECTIVES)[number];

/** Everything a run is decided by. Same settings, seed, bank and engine: same trajectory. */
export interface RunSettings {
  readonly target: Target;
  /** Id of an imported bank; without it the built-in one. */
  readonly bank?: string;
  readonly reading: ReadingId;
  /** How the reading puts its question; null for its default form. */
  readonly form: string | null;
  readonly protocol: ProtocolId;
  readonly proposer: ProposerChoice;
  /** Labelled operators fill the slots a writer leaves empty; without them the run is the writer's alone. */
  readonly operators: boolean;
  readonly objective: ObjectiveId;
  /** Items between two looks at a prompt that may be given up early; 0 scores every prompt on all items. */
  readonly race: number;
  /** Best prompts measured again on the confirm split before a winner is named; 0 names the best on search. */
  readonly finalists: number;
  /** A new prompt must lead the target model to the wanted person (science.md 4, on-topic check). */
  readonly onTopic: boolean;
  /** The user's meta-prompt for the scored list, with its slots; null for ours. */
  readonly metaPrompt: string | null;
  /** What the careful protocol ranks by. New runs: the mean. */
  readonly selection: 'mean' | 'shrunken';
  /** n: prompts kept. k: new prompts a step. q: items an evaluation. */
  readonly keep: number;
  readonly perStep: number;
  readonly items: number;
  readonly steps: number;
  readonly seed: number;
  readonly temperature: number;
  readonly maxWords: number;
  /** Exemplar items shown in the meta-prompt (search split only). */
  readonly exemplars: number;
  readonly budget: Budget;
  /** Steps without a gain of the best score before the run stops; 0 never. */
  readonly patience: number;
  /** Baselines that start the run, by id; `none` is always first. */
  readonly seeds: readonly string[];
  /** The user's own starting prompts. */
  readonly ownPrompts: readonly string[];
}

/** Upper limits; null is no limit. Steps are in RunSettings. Minutes are counted by the driver's clock. */
export interface Budget {
  readonly evaluations: number | null;
  readonly tokens: number | null;
  readonly minutes: number | null;
}

export type OperatorId = 'crossover' | 'deletion' | 'adjectives';
export type ParserStep = 'tag' | 'json' | 'fence' | 'quote' | 'sentence';

export type Origin =
  | { readonly kind: 'seed'; readonly baseline: string }
  | {
      readonly kind: 'model';
      readonly proposer: ProposerId;
      readonly callId: string;
      readonly card: string;
      readonly parents: readonly number[];
      /** Null when the reply was refused before it was read. */
      readonly parserStep: ParserStep | null;
    }
  | { readonly kind: 'operator'; readonly operator: OperatorId; readonly parents: readonly number[] };

export const REFUSALS = [
  'empty',
  'too-short',
  'too-long',
  'copy',
  'near-copy',
  'meta-text',
  'refusal',
  'wrong-script',
  'repetition',
  'unsuitable',
  'leakage',
  'gaming',
  'off-topic',
  'unparsed',
  'cut-off',
] as const;
export type RefusalId = (typeof REFUSALS)[number];

/** A prompt of a run. Refused ones are kept with their reason and never scored. */
export interface Candidate {
  /** Order of creation from 0; the page shows it as #7. Candidate 0 is None. */
  readonly id: number;
  /** 0 for seeds, else the step that wrote it. */
  readonly step: number;
  readonly text: Persona;
  readonly origin: Origin;
  readonly refused: { readonly reason: RefusalId; readonly detail: string } | null;
}

/** What one call to the optimizer was and brought. */
export interface Call {
  readonly id: string;
  readonly step: number;
  readonly slot: number;
  readonly attempt: number;
  readonly messages: readonly Message[];
  readonly prefill: string;
  readonly card: string;
  readonly parents: readonly number[];
  readonly temperature: number;
  readonly seed: number;
  readonly maxTokens: number;
  /** Who asks: absent where the settings say it (runs recorded before there was a choice). */
  readonly proposer?: ProposerId;
}

export interface CallResult {
  readonly text: string;
  readonly finish: 'stop' | 'length';
  /** Exact text sent. */
  readonly prompt: string;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly ms: number;
}

export type StopReason =
  'steps' | 'evaluations' | 'tokens' | 'minutes' | 'patience' | 'no-usable-candidate' | 'user';

/**
 * What a run is made of: only these are stored; the state is their fold. A resumed run replays them.
 * `scored` carries one batch of item readings, in the order they are asked.
 */
export type RunEvent =
  | {
      readonly type: 'scored';
      readonly candidate: number;
      readonly split: Split;
      /** Present where the candidate's words were read in a random order, not the candidate. */
      readonly shuffled?: true;
      readonly readings: readonly ItemReading[];
    }
  | {
      readonly type: 'judged';
      /** A candidate's id, or one of the texts that tell what the check's answers mean. */
      readonly subject: TopicSubject;
      readonly result: AskResult;
    }
  | { readonly type: 'replied'; readonly call: Call; readonly result: CallResult }
  | { readonly type: 'stopped'; readonly reason: StopReason };

/** What the on-topic check is measured by: irrelevant personas, and the descriptions of both ends. */
export const TOPIC_REFERENCES = [
  'irrelevant-1',
  'irrelevant-2',
  'irrelevant-3',
  'wanted',
  'opposite',
] as const;
export type TopicSubject = number | (typeof TOPIC_REFERENCES)[number];

/** What the state wants next. `advance` needs no engine; the driver just reduces it. */
export type Demand =
  | {
      readonly kind: 'score';
      readonly candidate: number;
      readonly split: Split;
      /** Put the candidate's words in a random order to the model. */
      readonly shuffled: boolean;
      readonly itemIds: readonly string[];
    }
  | { readonly kind: 'judge'; readonly subject: TopicSubject }
  | { readonly kind: 'write'; readonly call: Call }
  | { readonly kind: 'advance' }
  | { readonly kind: 'finished' };

export interface RunState {
  readonly settings: RunSettings;
  readonly stage: Stage;
  readonly step: number;
  /** Candidate being proposed in this step, 0-based, and the attempt at it, 0-based. */
  readonly slot: number;
  readonly attempt: number;
  readonly candidates: readonly Candidate[];
  /** readings[split][candidate id] in asked order. */
  readonly readings: Readonly<Record<Split, Readonly<Record<number, readonly ItemReading[]>>>>;
  /** The same of the candidates' words in a random order, for the meaning share. */
  readonly shuffled: Readonly<Record<Split, Readonly<Record<number, readonly ItemReading[]>>>>;
  /** Candidates given up in the race: their items stay, they are not ranked. */
  readonly dropped: readonly number[];
  /** Log-odds in nats that a text leads to the wanted person. */
  readonly topics: Readonly<Partial<Record<TopicSubject, number>>>;
  /** Candidate waiting for the on-topic check. */
  readonly judging: number | null;
  readonly calls: readonly { readonly call: Call; readonly result: CallResult }[];
  /** Ids kept as the trajectory after the last select, worst first as the meta-prompt shows them. */
  readonly trajectory: readonly number[];
  /** Ids that go to the confirm split, None and the best baseline included; empty before the search is over. */
  readonly finalists: readonly number[];
  /** The meta-prompt's call waiting to be sent, and a reply waiting to be validated. */
  readonly pending: Call | null;
  readonly reply: { readonly call: Call; readonly result: CallResult } | null;
  readonly winner: number | null;
  readonly stopReason: StopReason | null;
  readonly tokens: { readonly target: number; readonly optimizer: number; readonly reused: number };
}
