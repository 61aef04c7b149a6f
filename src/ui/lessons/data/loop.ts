import { defaultSettings } from '../../../experiments/new-run';
import type { Lesson } from '../contract';

const TARGET = { kind: 'pole', trait: 'extraversion', pole: 'high' } as const;

export const loopLesson: Lesson = {
  id: 'loop',
  title: 'What is the loop?',
  minutes: 25,
  goal: 'You can say what happens in one turn of the loop, and why the last score comes from new questions.',
  audience: 'From age 14. No programming needed.',
  needs: ['simulator', 'default-model'],
  steps: [
    {
      id: 'start',
      title: 'A text that makes a person',
      text: [
        'A language model can play a person. You write a short text, such as “You love parties”, and put it before each question. That text is the persona prompt.',
        'Today a program looks for the text that makes the model answer like an outgoing person. Nobody tells it how. It tries, measures, and tries again.',
      ],
      terms: ['persona', 'trait', 'item'],
      at: {
        kind: 'cell',
        result: 'run',
        cell: { kind: 'run', settings: { ...defaultSettings(TARGET), steps: 6 } },
        real: {
          cell: {
            kind: 'run',
            settings: {
              ...defaultSettings(TARGET),
              items: 4,
              race: 0,
              finalists: 0,
              steps: 2,
              perStep: 2,
              seeds: ['none', 'adjectives'],
            },
          },
          minutes: 10,
        },
      },
      look: 'settings',
      task: { says: 'Open the settings and read the sentence that is marked on the page.', until: 'opened' },
    },
    {
      id: 'guess-best',
      title: 'Your first guess',
      text: [
        'Each text gets a score. A score of .50 means: the answers are as they are with no text at all. A score of 1 means: as outgoing as can be.',
        'The program begins with a few plain texts. Then it writes new ones, six times over, and keeps the best.',
      ],
      terms: ['shift', 'baseline'],
      question: {
        id: 'best',
        kind: 'scale',
        ask: 'How high will the score of the best text be?',
        min: 0.3,
        max: 1,
        step: 0.01,
        ends: ['.30: less outgoing than before', '1: as outgoing as can be'],
        measure: { of: 'run', figure: 'run-search' },
      },
    },
    {
      id: 'guess-new',
      title: 'Your second guess',
      text: [
        'At the end the best text must answer 18 new questions. It has never met them, so it cannot have been fitted to them.',
      ],
      terms: ['split'],
      question: {
        id: 'new',
        kind: 'choice',
        ask: 'Will its score on the new questions be lower, about the same, or higher?',
        options: [
          { id: 'higher', label: 'Higher by more than .02' },
          { id: 'same', label: 'About the same', from: -0.02 },
          { id: 'lower', label: 'Lower by more than .02', from: 0.02 },
        ],
        measure: { of: 'run', figure: 'run-gap' },
      },
    },
    {
      id: 'run',
      title: 'Run it',
      text: [
        'Watch the five stages while it runs. Ask the questions, keep the best texts, ask for new ones, get them, check them. Then it starts again: that is the loop.',
      ],
      terms: ['opro', 'evaluation'],
      at: { kind: 'again', result: 'run' },
      look: 'run',
      task: { says: 'Press Run, the marked button. Wait until it says Finished.', until: 'finished' },
    },
    {
      id: 'compare',
      title: 'Your guesses and what happened',
      text: ['Here are your guesses beside the figures of your own run.'],
      at: { kind: 'again', result: 'run' },
      look: 'chart',
      reveal: {
        questions: ['best', 'new'],
        look: 'Look at the marked chart. Each dot is one text. The line climbs and never falls, as it shows the best text so far. The square at the right is the score on new questions.',
      },
    },
    {
      id: 'inspect',
      title: 'Where does a text come from?',
      text: [
        'The page hides nothing. For each text you can see who wrote it, from which older texts, and how each question was answered.',
      ],
      terms: ['metaPrompt'],
      at: { kind: 'again', result: 'run' },
      look: 'board',
      task: {
        says: 'Press one of the texts in the marked table. Find the line that says where it comes from.',
        until: 'inspected',
      },
    },
    {
      id: 'own-words',
      title: 'In your own words',
      text: ['Close the book on it: say what you have seen so that a friend would understand it.'],
      question: {
        id: 'words',
        kind: 'text',
        ask: 'Which stage of the loop learns from the scores? Why are the last questions new ones?',
      },
    },
  ],
  teacher: {
    prepare: [
      'Open the lesson once on one of the school’s devices. The simulator needs no download.',
      'Print the student’s sheet, or send the link of the lesson.',
      'Optional: put the default model (98 MB) beside the page with “npm run model”; then each device can also measure a real model, on its own processor.',
    ],
    findings: [
      {
        says: 'Simulator, seed as set: the best text scores .84 [.79, .89] while searching; on new questions it is .07 [−.02, .16] lower.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'Simulator, 20 other seeds: .82 to .91 while searching; the change on new questions goes from .01 higher to .10 lower.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The real default model, in a longer run: .79 [.70, .87] while searching, .50 [.35, .65] on new questions. Nothing was gained.',
        source: 'docs/findings.md, npm run batch -- examples/first-run.json',
      },
    ],
    ask: [
      'What is the same in every turn, and what changes?',
      'Who decides which texts are kept: the writer or the scores?',
      'Why is “best of many” nearly always a little lucky?',
    ],
    pitfalls: [
      'A score of .50 is “no change”, not “half outgoing”.',
      'All who keep the seed get the same figures. Let some change the seed in the settings to see luck.',
      'The real run of this lesson asks 4 questions a text, to be short. That is too few to trust: see the next lesson.',
    ],
    notClaim: [
      'That the model has a personality. Only its answers to these questions are measured.',
      'That the simulator’s figures hold for a real model. It is a formula.',
    ],
  },
};
