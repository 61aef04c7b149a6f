import type { KeptVerdict } from '../../../core/studies/transfer';
import type { Pole, Trait } from '../../../core/vocabulary';
import { words } from './words';

/** The transfer cell: prompts on several models. Functions take finished figures. */
export const transfer = {
  question: (prompts: number) =>
    prompts === 1 ? 'Does this prompt work on other models?' : 'Do these prompts work on other models?',
  sentence:
    'Put {prompts} before {items} of {bank}, unseen by any search and read by {reading}, to each of {models}.',
  models: (n: string, one: boolean) => `${n} ${one ? 'model' : 'models'}`,
  items: {
    label: 'Questions an aim',
    hint: 'Questions that no search has seen. Every model answers the same ones, with and without each prompt.',
  },

  prompts: {
    title: 'Prompts (rows)',
    add: 'Add a prompt',
    home: 'Written for',
    noHome: 'none of these models',
    full: 'The list is full: 40 prompts at most.',
    noAim: (label: string) =>
      `${label} was not added: a row needs one end of a trait to count towards, and that run aimed at something else.`,
    homeAdded: (model: string) => `${model}, which the prompt was written for, is among the models now.`,
  },

  columns: {
    title: 'Models (columns)',
    note: 'Each is loaded once, one after the other, when you press Run. What is not in this browser yet is downloaded then.',
    add: 'Add a model',
    known: (name: string) => `${name} is in the list already.`,
    full: 'The list is full: 12 models at most.',
    added: (name: string) => `Added: ${name}.`,
    remove: 'Remove',
    removeLabel: (name: string) => `Remove ${name}`,
    list: 'Model',
    choose: 'Add this model',
    groups: { here: 'Without a graphics device', gpu: 'On the graphics device' },
    address: 'GGUF file by address (all parts, one a line)',
    addAddress: 'Add this address',
    files: 'GGUF files on this device (all parts of one model)',
    folder: 'A WebLLM model folder on this device, with its .wasm library',
    fileAgain: 'Files are read from this device: after a reload you will be asked for them again.',
    twice: (name: string, no: number) => `${name}, ${no}`,
  },

  status: {
    title: 'Models',
    waiting: 'not loaded yet',
    loading: 'loading',
    running: (done: string, of: string) => `answering, ${done} of ${of} questions`,
    part: (done: string, of: string) => `${done} of ${of} questions`,
    done: (of: string) => `all ${of} questions`,
    retry: 'Try again',
    retryLabel: (name: string) => `Try ${name} again`,
    'gguf-files': (name: string) => `Choose the file of ${name} again`,
    'webllm-folder': (name: string) => `Choose the folder of ${name} again`,
    others: 'The other models go on without it; nothing measured is lost.',
    plain: 'no chat form, so it gets plain text',
    /** The record keeps the sentence of that day, in English. */
    'choose-again': (kept: string) => kept,
    'other-model': (kept: string) => kept,
  },

  map: {
    title: 'Does it work on other models?',
    score: (pole: string) => `Score towards ${pole}, ± half of the 95% interval`,
    scores: 'Score towards the aim of each row, ± half of the 95% interval',
    caption: 'Score of every prompt on every model, with half of its 95% interval',
    none: 'No persona',
    prompt: 'prompt',
    group: (trait: Trait, pole: Pole) => `${words.trait(trait)}: more ${words.poleAdjective(trait, pole)}`,
    waiting: 'not yet',
    failed: 'not loaded',
    mass: (value: string) => `mass ${value}`,
    home: 'written for this model',
    open: 'Press for the answers behind it.',
    cell: (prompt: string, model: string) => `${prompt} on ${model}`,
    key: 'Fuller colour: more as wanted. A framed cell is the model the prompt was written for. Press a cell for the exact text sent and received.',
    keyMass:
      'Mass: less than half of the probability was on the listed options for most questions, so the score says nothing and is not shown.',
    summary: (prompts: number, models: number) =>
      `${prompts} ${prompts === 1 ? 'prompt' : 'prompts'} on ${models} ${models === 1 ? 'model' : 'models'}.`,
    said: (prompt: string, model: string, score: string, gain: string) =>
      `${prompt} on ${model}: ${score}, gain over no persona ${gain}.`,
    simulated: 'simulated',
  },

  table: {
    title: 'Gain over no persona, model by model',
    caption: 'Score, gain over the same model with no persona, and share of the gain at home that is kept',
    model: 'model',
    score: 'score',
    gain: 'gain',
    p: 'p (Holm)',
    kept: 'gain kept',
    home: 'home',
    waiting: 'not measured yet',
    few: 'under 3 questions',
    notHeard: 'not shown: mass under one half',
    noHome: 'no home model',
    noHomeGain: 'not defined: no sure gain at home',
    noInterval: 'too few questions for an interval',
    percent: (share: string) => `${share}%`,
    range: (low: string, high: string) => `[${low}, ${high}]`,
  },

  conclusion: {
    waiting: 'The conclusion comes when all models have answered.',
    works: (label: string, aim: string, n: string, of: string, list: string) =>
      `${label} makes ${n} of ${of} ${aim}: ${list}.`,
    worksNone: (label: string, aim: string, of: string) =>
      `${label} makes none of ${of} ${aim} by more than chance.`,
    away: (list: string) => `It does the opposite on ${list}.`,
    gain: (model: string, gain: string) => `${model} (${gain})`,
    measured: (n: number, word: string) => `the ${word} measured ${n === 1 ? 'model' : 'models'}`,
    homeNone: (model: string) =>
      `On ${model}, which it was written for, a gain is not sure, so there is no share to speak of.`,
    kept: {
      keeps: (model: string, share: string) => `${model} keeps ${share} of the gain at home: at least half.`,
      'may-keep': (model: string, share: string) =>
        `${model} keeps ${share} of the gain at home; whether that is at least half is not sure.`,
      'may-be-poor': (model: string, share: string) =>
        `${model} keeps ${share} of the gain at home: poor transfer, less than half, though that is not sure.`,
      poor: (model: string, share: string) =>
        `${model} keeps ${share} of the gain at home: poor transfer, less than half.`,
    } satisfies Record<KeptVerdict, (model: string, share: string) => string>,
    failed: (list: string) => `Nothing is said about ${list}: not all of its questions could be asked.`,
    notHeard: (list: string) =>
      `Nothing is said about ${list}: less than half of the probability was on the listed options.`,
    simulated: (list: string) => `Simulated: ${list}. What is said about it says nothing about a real model.`,
  },

  report: {
    intervals:
      'Scores have intervals over questions as in a comparison; gains are differences question by question, with Student’s t. The gain kept is the mean gain on a model over the mean gain on the model the prompt was written for, with a 95% percentile bootstrap over questions (2,000 draws, seeded); it is not defined where the interval of the gain at home reaches 0. Less than half is called poor transfer.',
    failed: (name: string, why: string) => `${name}: ${why}`,
    models: 'The models',
    notAsked: 'not all of its questions could be asked',
  },
};
