import type { Landscape } from '../../../engines/simulator/respondent';

type Way = 'careful' | 'paper';

/** The noise lab: what a few questions do to a search, shown where the truth is known. */
export const lab = {
  add: 'Why three questions lie',
  question: 'Why do three questions lie?',
  intro:
    'Here a formula answers, so the true score of every prompt is known. The same search is run many times with other questions, other luck and other noise. Then we see how far the search was from the best prompt it could have reached, and how much it fooled itself.',
  sentence:
    'Search on a landscape that is {landscape}. Ask {questions} for each prompt, with answers that are {noise}. Keep the best {keep}, write {perStep} a step, and compare them the {way}. Do all of it {loops}.',
  editable: 'Press an underlined part to change it.',

  parts: {
    landscape: {
      label: 'Landscape',
      hint: 'How good words and bad words lie beside each other. Deaf: nothing works, so every claimed gain is false.',
      short: { smooth: 'smooth', deceptive: 'deceptive', flat: 'flat', deaf: 'deaf' } satisfies Record<
        Landscape,
        string
      >,
      long: {
        smooth: 'Smooth: better words, better scores',
        deceptive: 'Deceptive: the name of the trait pushes half of the questions up and half down',
        flat: 'Flat: near the ceiling from the start',
        deaf: 'Deaf: nothing has an effect',
      } satisfies Record<Landscape, string>,
    },
    questions: {
      label: 'Questions a prompt',
      value: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
      hint: 'The score of a prompt is a mean over these. Few questions: the score jumps about by luck.',
    },
    keep: {
      label: 'Prompts kept',
      hint: 'The best prompts so far; new ones are made from them.',
      value: (n: number) => (n === 1 ? '1 prompt' : `${n} prompts`),
    },
    perStep: {
      label: 'New prompts a step',
      hint: 'More tries find more, and the best of many tries is more often just lucky.',
      value: (n: number) => (n === 1 ? '1 new one' : `${n} new ones`),
    },
    noise: {
      label: 'Noise of an answer',
      hint: 'Standard deviation in nats: how much a single answer differs from what the prompt does on average. The simulator has 0.6 elsewhere.',
      value: (sd: string) => `noisy by ${sd}`,
    },
    way: {
      label: 'Way of comparing',
      hint: 'Careful: all prompts meet the same questions, bad ones drop out of the race early, and the best are measured again on other questions. Paper: new questions each step, and the highest score wins.',
      short: { careful: 'careful way, with a race', paper: 'paper’s way, without a race' } satisfies Record<
        Way,
        string
      >,
      long: {
        careful: 'Careful: same questions for all, a race, a second look at the best',
        paper: 'As in the paper: new questions each step, no race, the highest score wins',
      } satisfies Record<Way, string>,
    },
    loops: {
      label: 'Repeats',
      hint: 'The same search with other seeds. More repeats: surer figures, more time.',
      value: (n: number) => `${n} times`,
    },
  },

  run: 'Run',
  preset: 'Show why three questions lie',
  presetHint: 'Three questions as in the paper beside twenty asked carefully, all else as set above.',
  cancel: 'Cancel',
  controls: 'Lab controls',
  progress: (done: string, total: string) => `${done} of ${total} searches`,
  meter: 'Share of the searches done',
  announce: {
    ready: 'Ready.',
    running: 'Running.',
    finished: 'Finished.',
    stopped: 'Cancelled. What is done is shown.',
    failed: 'The lab stopped by an error.',
  },
  partial: (done: string, total: string) =>
    `Cancelled after ${done} of ${total} searches; the figures are about those.`,
  failed: 'The lab could not go on. Reload the page and try again.',
  empty: 'Nothing run yet',
  emptyText: 'Press Run, or let the lab show why three questions lie. Everything stays on this device.',

  arm: (questions: number, way: Way) =>
    `${questions === 1 ? '1 question' : `${questions} questions`}, ${way === 'careful' ? 'careful' : 'as in the paper'}`,

  figure: {
    title: 'How far from the best reachable prompt, by the work done',
    axis: 'regret: true score of the best reachable prompt minus that of the prompt named now',
    axisShort: 'regret (true score lost)',
    tokens: 'tokens read and written so far',
    key: 'Line: the middle loop of all. Band: where 95 of 100 loops lie.',
    summary: (arm: string, start: string, end: string, band: string, tokens: string) =>
      `${arm}: the middle loop goes from ${start} to ${end} in ${tokens} tokens; 95 of 100 loops end in ${band}.`,
    simulated: 'Simulated, no language model ran.',
    caption: (loops: string, landscape: string, noise: string) =>
      `Noise lab, ${loops} simulated searches a curve, landscape ${landscape}, item noise ${noise} nats.`,
    tableCaption: 'Regret after so many tokens: the middle loop and the middle 95 of 100',
    columns: { tokens: 'tokens', median: 'middle loop', band: '95 of 100 loops' },
    csv: 'Save results (CSV)',
    fileStem: 'personaloop-noise-lab-SIMULATED',
  },

  table: {
    caption: 'What came of the searches, with 95% intervals',
    search: 'search',
    optimism: 'winner’s optimism',
    falseClaims: 'false claims',
    regret: 'final regret',
    tokens: 'tokens',
    difference: 'difference',
    means:
      'Optimism: how much better the winner looked in its search than it is. False claims: share of searches that say the winner beats no persona, or an irrelevant one, although it does not. Regret: how much true score was missed in the end.',
  },

  conclusion: {
    title: 'Conclusion, by rule.',
    optimism: (arm: string, amount: string, interval: string) =>
      `With ${arm}, the winner looked ${amount} ${interval} better than it is.`,
    noOptimism: (arm: string, interval: string) =>
      `With ${arm}, no optimism of the winner can be told from zero ${interval}.`,
    modest: (arm: string, amount: string, interval: string) =>
      `With ${arm}, the winner looked ${amount} ${interval} worse than it is.`,
    claims: (hits: string, loops: string, share: string, interval: string) =>
      `${hits} of ${loops} searches claimed a gain that was none (${share} ${interval}).`,
    regret: (amount: string, interval: string) =>
      `In the end the search fell ${amount} ${interval} short of the best reachable prompt.`,
    farther: (a: string, b: string, amount: string, interval: string) =>
      `With ${a}, the search ends ${amount} ${interval} farther from the best prompt than with ${b}.`,
    nearer: (a: string, b: string, amount: string, interval: string) =>
      `With ${a}, the search ends ${amount} ${interval} nearer to the best prompt than with ${b}.`,
    same: (a: string, b: string, interval: string) =>
      `Which of the two ends nearer to the best prompt cannot be told (${a} minus ${b}: ${interval}).`,
    sameWork: (tokens: string) => `After the same work, ${tokens} tokens each:`,
    fartherThen: (a: string, b: string, amount: string, interval: string) =>
      `the prompt named with ${a} is ${amount} ${interval} farther from the best one than with ${b}.`,
    nearerThen: (a: string, b: string, amount: string, interval: string) =>
      `the prompt named with ${a} is ${amount} ${interval} nearer to the best one than with ${b}.`,
    sameThen: (interval: string) => `no difference can be told ${interval}.`,
    cost: (a: string, tokensA: string, b: string, tokensB: string) =>
      `That took ${tokensA} tokens a search with ${a}, and ${tokensB} with ${b}.`,
    simulated: 'All of this is simulated and says nothing about a real model.',
    truth:
      'True score: what a prompt scores on average over all 60 questions of the trait. Best reachable prompt: the best of a fixed pool of some thousand prompts that the simulated writer and the operators can make, climbed by their true scores.',
  },
};
