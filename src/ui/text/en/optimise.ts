import { count } from '../../kit/format';
import { TRAIT_WORDS } from '../../../core/trait-words';
import type { ObjectiveId, ProposerChoice } from '../../../core/loop/types';
import type { Target } from '../../../core/vocabulary';
import { words } from './words';

/** The optimise cell: its question, its settings as a sentence, its controls and what happens live. */
export const optimise = {
  question: (target: Target, model: string | null) =>
    target.kind === 'pole'
      ? `Can ${model ?? 'a language model'} be talked into answering like ${words.someone(target)}?`
      : `Can ${model ?? 'a language model'} be set to ${words.target(target)}?`,
  duplicate: 'Duplicate',
  withModel: (size: string) => `Set up the same with the real model, ${size}`,
  duplicateHint: 'New run with the same start, to change one thing',

  settings: {
    /** Names in braces are the parts one can change. */
    pole: '{aim} {trait} with the {protocol} protocol: keep the best {keep} prompts, ask for {perStep} new ones a step, stop after {steps} steps. {engine} answers {items} questions for each prompt, and {writer} writes the prompts.',
    intensity:
      'Bring {trait} to {aim} with the {protocol} protocol: keep the best {keep} prompts, ask for {perStep} new ones a step, stop after {steps} steps. {engine} answers {items} questions for each prompt, and {writer} writes the prompts.',
    more: 'Asks {bank}, scored by {reading}. New prompts are written {proposer}; {rules}. Starts from {seeds}. Random seed {seed}, {limits}.',
    fixed: 'Fixed while it runs.',
    fixedAfter: 'Fixed since the run began; duplicate it to change something.',
    all: 'All settings',
    editable: 'Press an underlined part to change it.',
    edit: (part: string, value: string) => `${part}: ${value}. Change`,
    close: 'Done',
    less: 'Less',
    moreStep: 'More',

    aim: {
      label: 'Direction',
      raise: 'Raise',
      lower: 'Lower',
      strength: (tau: string) => `strength ${tau}`,
      raiseLong: (adjective: string) => `Raise: more ${adjective}`,
      lowerLong: (adjective: string) => `Lower: more ${adjective}`,
      strengthLong: 'A strength between the ends',
      slider: 'Wanted strength',
      hint: 'The high pole has strength 1, the low pole 0. With the lean reading, .5 is as with no persona.',
    },
    trait: { label: 'Trait', hint: 'What the questions are about.' },
    protocol: {
      label: 'Protocol',
      careful: 'careful',
      paper: 'paper',
      carefulLong: 'Careful: every prompt answers the same questions',
      paperLong: 'As in the paper: a few questions, drawn anew each step',
      hint: 'Careful comparisons are fair question by question. The paper’s way is faster and noisier.',
    },
    keep: { label: 'Prompts kept', hint: 'The best prompts so far, from which the next ones are made (n).' },
    perStep: { label: 'New prompts a step', hint: 'How many the writer is asked for in each step (k).' },
    steps: { label: 'Steps', hint: 'How often the loop goes round.' },
    items: {
      label: 'Questions for each prompt',
      hint: 'More questions make narrower intervals and take longer (q). With fewer than 20 a lucky prompt can win.',
    },
    engine: { label: 'Model', hint: 'It answers the questions.' },
    writer: {
      label: 'Writer of the prompts',
      same: (simulated: boolean) => (simulated ? 'the same simulator' : 'the same model'),
      sameLong: 'The model that answers writes the prompts too',
      otherLong: 'Another model writes the prompts',
      choose: 'Choose another',
      hint: 'Scores come from the model that answers, whoever writes. Two models need the memory of both.',
    },
    reading: {
      label: 'Reading',
      hint: 'Small models often cannot use letters; the likelihood of the answers can still be measured.',
    },
    proposer: {
      label: 'How new prompts are written',
      short: {
        auto: 'as the writer is able to',
        sentence: 'one sentence at a time',
        'scored-list': 'from the list of the best with their scores',
        'best-sentences': 'one sentence at a time, beside the best of the run',
        'best-words': 'one sentence at a time, put together by words',
        direct: 'without being told any score',
        template: 'by rules alone, no language model',
      } satisfies Record<ProposerChoice, string>,
      long: {
        auto: 'By a self-test: whole prompts, or sentences if the first replies only copy',
        sentence: 'One sentence at a time, put into a good prompt (small models)',
        'best-sentences': 'One sentence at a time, put beside those that all scores speak for',
        'best-words': 'One sentence at a time; what all scores say of words decides which stand together',
        'scored-list': 'Whole prompts from the scored list, as in the paper (larger models)',
        direct: 'Control: the writer is told no score and no earlier prompt',
        template: 'Control: rules only (adjectives, sentences joined or left out)',
      } satisfies Record<ProposerChoice, string>,
      exemplars: 'Example questions shown to the writer',
      temperature: 'Temperature: higher is more varied',
      hint: 'Small models copy a scored list; they do better with one sentence.',
    },
    metaPrompt: {
      label: 'The request to the writer',
      slots: (slots: string) => `Filled in for each request: ${slots}`,
      missing: (parts: string) =>
        `Without ${parts} the writer learns nothing from the search, or its reply cannot be read.`,
      changes: 'What you changed',
      ours: 'Back to ours',
    },
    rules: {
      label: 'Rules of the search',
      hint: 'Each costs or saves questions; the careful protocol has the race and the finalists on.',
      objective: 'What is ranked',
      objectives: {
        score: 'The score',
        'beyond-words': 'What the prompt does beyond its words in random order (asks twice as much)',
      } satisfies Record<ObjectiveId, string>,
      race: 'Give up a prompt early when it is surely behind',
      onTopic: 'Refuse a prompt that leads the model to another kind of person',
      operators: 'Let a rule fill in when the writer brings nothing usable',
      finalists: 'Best prompts measured again on new questions',
      none: 'every prompt answers all questions',
      list: (parts: readonly string[]) => joined(parts),
      parts: {
        beyondWords: 'ranked by what they do beyond their words',
        race: 'weak ones are given up early',
        onTopic: 'those off the topic are refused',
        finalists: (n: string) => `the best ${n} are measured again on new questions`,
        alone: 'no rule fills in',
      },
    },
    seeds: {
      label: 'Starting prompts',
      legend: 'Prompts by rule',
      none: 'no persona alone',
      byRule: (n: string, one: boolean) => `${n} ${one ? 'prompt' : 'prompts'} by rule`,
      list: (parts: readonly string[]) => joined(parts),
      own: 'Your own starting prompts, one a line',
      ownCount: (n: number) => (n === 1 ? 'your own prompt' : `${n} prompts of your own`),
      hint: 'No persona always starts the run: it is what every score is compared with.',
      placeholder: 'You are the person who says hello first.',
    },
    seed: {
      label: 'Random seed',
      hint: 'Same settings, same seed, same run. Change it to see how much is chance.',
    },
    limits: {
      label: 'Limits',
      none: 'no other limits',
      evaluations: 'Prompts scored, at most',
      tokens: 'Tokens, at most',
      minutes: 'Minutes, at most',
      patience: 'Stop after so many steps without a gain',
      unlimited: 'no limit',
      hint: 'Leave empty for no limit.',
      atMost: (parts: readonly string[]) => `at most ${joined(parts)}`,
      parts: {
        evaluations: (n: string) => `${n} prompts`,
        tokens: (n: string) => `${n} tokens`,
        minutes: (n: string) => `${n} minutes`,
        patience: (n: string) => `${n} steps without a gain`,
      },
    },
  },

  transport: {
    label: 'Run controls',
    run: 'Run',
    goOn: 'Go on',
    running: 'Running',
    loading: 'Loading',
    pause: 'Pause',
    pausing: 'Pausing',
    paused: 'Paused',
    step: 'Step',
    stepHint: 'Runs to the end of the present stage',
    stop: 'Stop',
    stopped: 'Stopped',
    finished: 'Finished',
    stopHint: 'Ends the search; the best prompt still gets its unseen questions',
  },

  budget: {
    label: 'Done so far',
    evaluations: 'prompts scored',
    of: (done: string, all: string) => `${done} of ${all}`,
    calls: 'calls',
    tokens: 'tokens',
    speed: 'speed',
    speedUnit: 'tokens/s',
    left: 'time left',
    leftWord: 'left',
    took: 'took',
    meter: 'Share of the run done',
  },

  loop: {
    label: (step: number, steps: number, stage: string) =>
      `The loop, step ${step} of ${steps}, now: ${stage}`,
    stages: {
      evaluate: 'Evaluate',
      select: 'Select',
      'meta-prompt': 'Meta-prompt',
      propose: 'Propose',
      validate: 'Validate',
    },
    means: {
      evaluate: 'The model answers the questions under each new prompt.',
      select: 'The best prompts are kept.',
      'meta-prompt': 'A request to the writer is made from them.',
      propose: 'The writer writes a new prompt.',
      validate: 'Unusable prompts are refused, each with its reason.',
    },
    seeds: 'Starting prompts',
    step: 'Step',
    of: (steps: number) => `of ${steps}`,
    after: 'then: unseen questions',
    confirm: 'Finalists, measured again',
    confirmOf: (done: number, of: number) => `${done} of ${of}`,
    report: 'Unseen questions',
    reportOf: (done: number, of: number) => `${done} of ${of} prompts`,
    done: 'The search is over',
    counts: {
      question: (done: number, of: number) => `question ${done} of ${of}`,
      slot: (name: string, ordinal: string, of: number) => `${name}, ${ordinal} of ${of}`,
      scored: (n: number) => (n === 1 ? '1 prompt scored' : `${count(n)} prompts scored`),
      each: (n: number) => (n === 1 ? '1 question each' : `${n} questions each`),
      keeps: (kept: number, of: number) => `keeps ${kept} of ${count(of)}`,
      keepsBest: (n: number) => `keeps the best ${n}`,
      cut: (score: string) => `cut at ${score}`,
      shown: (n: number) => (n === 1 ? '1 prompt shown' : `${n} prompts shown`),
      tokens: (n: string) => `${n} tokens`,
      card: (card: string) => `about ${card}`,
      changes: (name: string) => `changes ${name}`,
      fresh: 'a fresh start',
      written: (n: number, of: number) => `${n} of ${of} written`,
      retries: (n: number) => (n === 1 ? '1 retry' : `${n} retries`),
      passed: (n: number) => `${n} passed`,
      refused: (n: number) => `${n} refused`,
      waiting: 'waiting',
    },
  },

  now: {
    scoring: (name: string) => `Being scored now: ${name}`,
    scored: (name: string) => `Scored last: ${name}`,
    best: (name: string) => `The best prompt on unseen questions: ${name}`,
    scoringUnseen: (name: string) => `Being scored on unseen questions: ${name}`,
    scoringAgain: (name: string) => `Being measured again on new questions: ${name}`,
    scoringMixed: (name: string) => `Being scored with its words in random order: ${name}`,
    writing: (ordinal: string, of: number) => `Being written now, ${ordinal} of ${of}`,
    idle: 'Being scored now',
    idleNote: 'Nothing at the moment.',
    progress: (done: number, of: number) => `after ${done} of ${of}`,
    noneText:
      'No persona: the questions are asked with nothing before them. These answers are what every prompt is compared with.',
    bars: (what: string, middle: string) =>
      `One bar a question: ${what.charAt(0).toLowerCase()}${what.slice(1)}. Line: ${middle}.`,
    barsAria: (done: number, of: number, score: string) =>
      `${done} of ${of} questions answered. Score so far ${score}.`,
    asking: (facet: string) => `now: ${facet.replaceAll('-', ' ')}`,
    reference: 'reference',
  },

  states: {
    choose: 'Choose a model',
    emptyTitle: 'Nothing measured yet',
    emptyReal: (model: string) =>
      `Press Run. ${model} is loaded first if it is not there; the first points come after some seconds, and then the time left is shown: on a processor a whole run can take an hour. Everything is stored as it comes, so you can pause or close the page at any time.`,
    emptySimulated:
      'Press Run. The simulator answers at once: the whole curve takes some seconds. Everything it shows is labelled.',
    emptyTwo: (answers: string, writes: string) =>
      `Press Run. ${answers} answers and ${writes} writes; both are loaded first if they are not there. Everything is stored as it comes, so you can pause or close the page at any time.`,
    useReal: (size: string) => `Use the real model, ${size}`,
    loadingTitle: (model: string) => `Loading ${model}`,
    loadingDownload: (done: string, total: string) => `${done} of ${total}`,
    loadingDone: (done: string) => done,
    rate: (rate: string) => `${rate}/s`,
    left: (time: string) => `${time} left`,
    phases: {
      download: 'downloading',
      prepare: 'preparing the model',
      measure: 'measuring this device',
      compile: 'compiling for this graphics device',
    },
    breaks: 'A broken download goes on where it stopped.',
    cancel: 'Cancel',
    details: 'Details',
    elsewhereTitle: 'This is going on in another tab',
    elsewhere:
      'Here you can watch: everything the other tab saves shows up on this page. Two tabs never write the same run.',
    elsewhereWaits: 'It goes on here as soon as the other tab pauses it or is closed.',
    elsewhereButton: 'Go on here',
    failedAt: (step: number) => (step > 0 ? `It happened at step ${step}.` : ''),
    kept: (prompts: number) => (prompts > 0 ? `${prompts} scored prompts are saved.` : ''),
    opening: 'Opening the run',
    reading:
      'This is the whole picture. The single answers are still being read; then you can look into them and go on.',
  },

  announce: {
    step: (step: number, steps: number, best: string) =>
      `Step ${step} of ${steps}. Best score so far ${best}.`,
    seeds: 'Scoring the starting prompts.',
    confirm: 'The search is over. The best prompts are measured again.',
    report: 'The unseen questions are asked.',
    status: {
      ready: 'Ready.',
      loading: 'Loading the model.',
      running: 'Running.',
      pausing: 'Pausing.',
      paused: 'Paused.',
      finished: 'Finished.',
      failed: 'Stopped by an error.',
      elsewhere: 'This run is going on in another tab.',
    },
  },
};

/** 'a', 'a and b', 'a, b and c'. */
function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

export const traitChoice = (trait: Target['trait']) =>
  `${TRAIT_WORDS[trait].name}: ${TRAIT_WORDS[trait].gloss}`;
