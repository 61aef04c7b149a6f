import type { RunSettings } from '../../../core/loop/types';
import type { Target } from '../../../core/vocabulary';
import { words } from './words';

const tried = (target: Target) => words.someone(target);

/** The first page. Its claims follow the recorded run: its target, its reading and what its figures allow. */
export const front = {
  /** `one`: the same model writes and answers. `reached`: by the paired report figures. */
  headline: (target: Target, one: boolean, reached: boolean | null) => {
    const who = one ? 'it' : 'another model';
    if (target.kind === 'intensity')
      return `A small language model rewrites a persona, step by step, towards ${words.target(target)}.`;
    if (reached === null)
      return `A small language model rewrites a persona, step by step, to make ${who} answer like ${tried(target)}.`;
    return !reached
      ? `A small language model rewrites a persona, step by step. Does ${who} end up answering like ${tried(target)}?`
      : `A small language model rewrites a persona, step by step, until ${who} answers like ${tried(target)}.`;
  },
  lede: 'Everything happens inside this page. Nothing to install, nothing you type leaves this device.',

  recorded: {
    title: 'A recorded real run',
    titleSimulated: 'A recorded simulated run',
    what: (settings: RunSettings) => `${words.target(settings.target)}, ${settings.steps} steps`,
    how: 'How this was recorded',
    loading: 'Loading the recorded run',
    missing: 'No recorded run is shipped with this copy of the page.',
    missingAdvice: 'Press Run live: a curve grows in front of you, point by point.',
    broken: 'The recorded run of this copy could not be read.',
    press: 'Press a point to see its prompt and every answer.',
    chart: (settings: RunSettings) => `Recorded run, ${words.target(settings.target)}`,
  },

  best: {
    title: 'The best prompt it wrote',
    titleSeed: 'The best prompt it found',
    where: (id: number, step: number) => (step === 0 ? `#${id}, a starting prompt` : `#${id}, step ${step}`),
    none: 'No persona',
    noneMeans: 'by definition',
    searching: 'This prompt, while searching',
    unseen: 'This prompt, on unseen questions',
    leanNote: (target: Target) =>
      `Above .5: the answers moved towards ${words.answers(target)}. At .5: as with no persona.`,
    chanceNote: (target: Target) => `The chance the model gives to the ${words.answers(target)}.`,
    sameModel: (model: string) => `${model} wrote and answered.`,
    twoModels: (target: string, writer: string) => `${target} answered, ${writer} wrote.`,
    machine: (device: string, browser: string, date: string) => `${device}, ${browser}, ${date}.`,
    brackets: 'In brackets: the',
    interval: '95% interval',
    why: 'Why',
    unseenTerm: 'unseen questions',
    reached:
      'So here the answer is yes: on questions it had never met, the prompt does better than no persona.',
    notReached:
      'So here the answer is: not shown. On questions it had never met, the prompt cannot be told from no persona; its better score while searching may be luck.',
    winnerIsNone: 'No prompt did better than having no persona at all.',
  },

  player: {
    label: 'Replay of the recorded run',
    replay: 'Replay',
    goOn: 'Go on',
    pause: 'Pause',
    position: (step: number, steps: number) => `step ${step} of ${steps}`,
    unseen: 'unseen questions',
    unplayable: 'An older version of the loop made this recording: it can be looked through, but not played.',
    scrub: 'Place in the recorded run',
    speed: 'Speed',
    times: (n: number) => (n === 1 ? 'as recorded' : `${n}× faster`),
  },

  ways: {
    label: 'Three ways on',
    live: 'Run live',
    liveReal: (model: string) =>
      `The real model, ${model}, starts on this device: it is near, so nothing large is downloaded. The first point comes within seconds.`,
    liveSimulated:
      'Starts at once, no download. No language model is here yet, so a simulator answers; everything is labelled.',
    useReal: (size: string) => `Use the real model, ${size}`,
    liveWaiting: 'Looking whether a model is near.',
    model: 'Use a real model',
    modelNote: 'Models that fit this device, with size, licence and host, before anything loads.',
    change: 'Change the question',
    changeNote:
      'Another trait, the other direction, your own starting prompts, more questions, another random seed.',
  },

  pages: {
    lessons: 'for a class: guess, run, compare, with sheets to print.',
    examples: 'recorded measurements to look into, settings to begin with.',
    class: 'the files of many students in one picture.',
  },

  device: {
    title: 'This device:',
    asking: 'asking the browser',
    webgpuF16: 'WebGPU with f16 is on',
    webgpu: 'WebGPU is on, without f16',
    noWebgpu: 'no WebGPU: models run on the processor',
    weakWebgpu: 'WebGPU is there but too weak for the models: they run on the processor',
    memory: (gb: number) => (gb >= 8 ? '8 GB memory or more' : `${gb} GB memory`),
    noMemory: 'memory not told by the browser',
    cores: (n: number) => `${n} processor threads`,
    storage: (free: string) => `${free} free storage`,
    threadsOff: (secure: boolean) =>
      `one thread only (${secure ? 'the site lacks isolation headers' : 'plain http allows no more, https does'})`,
    what: 'What this means',
    meaning:
      'Language models run inside this page, on the graphics device through WebGPU where there is one, else on the processor. f16 halves the memory a model needs. Memory and storage decide how large a model may be; the default model needs 0.3 to 0.9 GB of memory, depending on how it is run, and a browser with 64-bit WebAssembly memory, as Chrome, Edge and Firefox have it.',
  },

  how: {
    title: 'How this was recorded',
    intro:
      'By this page, with the settings below, then saved with “Export” and put here. Nothing was changed by hand.',
    model: 'Model',
    source: 'Source',
    licence: 'Licence',
    engine: 'Engine',
    machine: 'Machine',
    date: 'Date',
    bank: 'Questions',
    time: 'Running time',
    download: 'Run file',
    unknown: 'not recorded',
    bankLine: (id: string, version: number, search: number, report: number) =>
      `${id}, version ${version}: ${search} for searching, ${report} unseen`,
    coresLine: (browser: string, cores: string) => `${browser}${cores}`,
    cores: (n: number) => `, ${n} processor threads`,
  },

  means: {
    title: 'What the score means',
    lean: (target: Target) =>
      `The model gets everyday questions like this one, with no answers to choose from. The page looks up how likely each answer is as the start of its reply. The score tells how much likelier the ${words.answers(target)} became than with no persona: .5 is no change, towards 1 is more, towards 0 is less.`,
    chance: (target: Target) =>
      `The model answers everyday questions like this one. The score is the chance it gives to the ${words.answers(target)}, averaged over the questions and over both orders of the options.`,
    prefix: 'I would …',
    more: 'More about this',
    reading: 'reading',
    withNone: 'no persona',
    withBest: (id: number) => `prompt #${id}`,
    shareNote: 'Shares among the answers listed.',
    itemScore: (score: string) => `Score of this question: ${score}.`,
    together: (target: Target) => `${words.answers(target)}, together`,
    typical:
      'Chosen by rule: of the five questions nearest to the prompt’s average, the one on which the model was most undecided with no persona.',
    coloured: (target: Target) => `In colour: the ${words.answers(target)}.`,
  },
};
