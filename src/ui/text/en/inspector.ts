import type { ParserStep, ProposerId } from '../../../core/loop/types';

const FACETS: Readonly<Record<string, string>> = {
  'activity-level': 'activity level',
  'artistic-interests': 'artistic interests',
};

/** Words of the inspector: one prompt, where it came from, and every answer under it. */
export const inspector = {
  title: (name: string) => `Prompt ${name}`,
  titleSeed: (name: string) => name,
  best: ', the best so far',
  winner: ', the best of the run',
  refused: ', refused',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select the text to copy it',
  before: 'Earlier prompt',
  after: 'Later prompt',

  scores: {
    search: 'Search',
    confirm: 'Confirm',
    report: 'Report, unseen questions',
    on: (n: number) => `on ${n} ${n === 1 ? 'question' : 'questions'}`,
    none: 'Not scored yet.',
    never: 'Refused prompts are never scored.',
    parent: (name: string) => `Against its parent ${name}, same questions:`,
    reference: 'Against no persona, same questions:',
  },

  text: {
    none: 'No persona text. The model answers as it is; its own template may still put in a default system text, shown in the exact text sent.',
    blank: 'An empty system message.',
    changes: (parent: string, added: number, removed: number) =>
      `Changes from ${parent}: ${added} added, ${removed} removed.`,
    same: (parent: string) => `The same words as ${parent}.`,
    anew: (parents: number) =>
      parents > 1
        ? `Written anew: it shares little with any of the ${parents} prompts the writer was shown.`
        : 'Written anew: it shares little with its parent.',
    plain: 'Show without changes',
    marked: 'Show changes',
    added: 'added: ',
    removed: 'removed: ',
    end: '. ',
  },

  facts: {
    writtenBy: 'Written by',
    model: (name: string, temperature: string, seed: number) =>
      `${name}, temperature ${temperature}, seed ${seed}`,
    theModel: 'the model',
    simulated: (name: string) => `${name} (simulated)`,
    rule: 'a rule, no language model: ',
    ruleWhy: 'Used because the writer brought nothing usable for this place.',
    you: 'you',
    asked: 'Asked for',
    proposers: {
      'scored-list': 'a whole prompt, from the best with their scores',
      sentence: 'one sentence, put into a parent',
      'best-sentences': 'one sentence, put beside the best ones of the run',
      'best-words': 'sentences of the run, put together by what all scores say of their words',
      direct: 'a description, told no scores',
      template: 'nothing: a rule made it',
    } satisfies Record<ProposerId, string>,
    card: 'Direction card',
    parents: 'Parents',
    noParents: 'none, a fresh start',
    step: 'Step',
    stepOf: (step: number, slot: number) => `${step}, place ${slot}`,
    start: 'start of the run',
    parser: 'Parser step',
    parserSteps: {
      tag: 'tag pair',
      json: 'JSON string',
      fence: 'code fence',
      quote: 'quoted line',
      sentence: 'first sentence',
    } satisfies Record<ParserStep, string>,
    unread: 'no step found a prompt',
    tries: (nth: string) => `${nth} try`,
    length: 'Length',
    words: (n: number, parent: number | null) =>
      parent === null ? `${n} words` : `${n} words (parent ${parent})`,
    bias: 'Slot bias',
    biasMean: (bias: string, n: number) => `${bias}, mean of ${n}`,
    mass: 'Option mass',
    massLow: (mean: string, low: string) => `${mean}, lowest ${low}`,
    reason: 'Refused because',
    topic: 'On-topic check',
    topicOf: (beyond: string, canTell: boolean) =>
      canTell
        ? `${beyond} nats beyond irrelevant texts`
        : `${beyond} nats beyond irrelevant texts; this model cannot tell, so it decides nothing`,
    meaning: 'Meaning share',
    meaningOf: (share: string, interval: string, n: number) => `${share} ${interval}, ${n} confirm questions`,
    meaningNone: 'none: the prompt moves the confirm questions no way',
  },

  seeds: {
    none: 'Where every run starts: no persona text at all. Every other score is compared with this one.',
    dp: 'Description: the trait described in numbered behaviours, written for this project after the description prompts of the literature. No search.',
    'p2-keywords':
      'Keywords: the adjectives of the trait in one sentence, the second rung of the P2 prompts (Jiang et al.). No search.',
    'p2-naive':
      'Naive: one adjective in one sentence, the first rung of the P2 prompts (Jiang et al.). No search.',
    'p2-portrait':
      'Portrait: written once by the model that writes the prompts, from the six facets of the trait, the third rung of the P2 prompts (Jiang et al.). No search.',
    ladder:
      'Graded adjectives: the ladder of opposite adjectives (Serapio-García et al.) at the wanted strength. No search.',
    'five-factors':
      'Five factors: how often, how deep, how easily, with what effort and how willingly, at the wanted strength. No search.',
    adjectives:
      'Adjectives: one sentence from the ladder of opposite adjectives (Serapio-García et al.). No search.',
    placebo: 'An irrelevant persona of like length: what any persona text does, whatever it says.',
    own: 'Your own starting prompt.',
  } as Readonly<Record<string, string>>,

  raw: {
    meta: 'Meta-prompt, as sent',
    reply: 'Raw reply',
    exact: (n: number, of: number) => `Exact text sent, question ${n} of ${of}`,
    tokens: (n: string) => `${n} tokens`,
    cut: ', cut off by the length limit',
    prefill: 'The reply was started with: ',
    order: {
      forward: 'Options in forward order',
      reversed: 'Options in reversed order',
      open: 'No options listed',
    },
    written: 'What the model wrote; the table counts the choice that was read from it',
    option: 'answer',
    chance: 'chance',
    logProb: 'log-probability, nats',
    optionTokens: 'tokens',
    reused: (evaluated: string, reused: string) => `${evaluated} tokens run, ${reused} from the cache`,
    previous: 'Previous question',
    next: 'Next question',
  },

  /** Facets have ids in the banks; those of two words are written apart. */
  facet: (id: string) => {
    const name = FACETS[id] ?? id;
    return name.charAt(0).toUpperCase() + name.slice(1);
  },

  items: {
    title: 'Every question',
    forward: 'options in forward order',
    reversed: 'reversed',
    answer: 'this prompt',
    none: 'no persona',
    facet: 'facet mean, 95% interval',
    question: 'question',
    mean: 'mean',
    bias: 'slot bias',
    shift: 'shift, nats',
    mass: 'option mass',
    table: 'Table',
    chart: 'Chart',
    splits: 'Questions of',
    splitNames: { search: 'search', confirm: 'confirm', report: 'report' },
    open: (situation: string) => `Show the exact text: ${situation}`,
    unknown: 'Question without text in this record',
    caption: (n: number) => `${n} questions by facet`,
    high: 'high pole',
    low: 'low pole',
  },
};
