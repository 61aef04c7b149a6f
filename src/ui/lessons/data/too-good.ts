import { defaultSettings } from '../../../experiments/new-run';
import type { Lesson } from '../contract';

const TARGET = { kind: 'pole', trait: 'extraversion', pole: 'high' } as const;

export const tooGoodLesson: Lesson = {
  id: 'too-good',
  title: 'Can a prompt be too good?',
  minutes: 35,
  goal: 'You can read a search score beside its score on new questions, and name ways to cheat a test.',
  audience: 'From age 14. Best after “Why three questions lie”.',
  needs: ['recorded', 'simulator'],
  steps: [
    {
      id: 'real',
      title: 'A real search',
      text: [
        'This page holds a recorded search with a real, very small language model. It looked for a text that makes the model answer like an outgoing person.',
        'The best text scored .79 on the 20 questions of the search. No text at all scores .50. Then it met 18 new questions.',
      ],
      terms: ['split', 'persona'],
      question: {
        id: 'real-new',
        kind: 'scale',
        ask: 'What did the best text score on the new questions?',
        min: 0.3,
        max: 1,
        step: 0.01,
        ends: ['.30: less outgoing than before', '1: as outgoing as can be'],
        measure: { of: 'real', figure: 'run-unseen' },
      },
    },
    {
      id: 'refused',
      title: 'Cheats at the door',
      text: [
        'A writer can cheat. It may copy an old text, copy the test questions, or write “Always pick the first answer”. Then the score says nothing about a person.',
        'So each new text is checked at the door, by rules. Texts that fail are refused and never scored.',
      ],
      question: {
        id: 'real-refused',
        kind: 'choice',
        ask: 'How many of the new texts of this small model were refused?',
        options: [
          { id: 'few', label: 'Fewer than 1 in 10' },
          { id: 'some', label: '1 in 10 to half of them', from: 0.1 },
          { id: 'most', label: 'More than half', from: 0.5 },
        ],
        measure: { of: 'real', figure: 'run-refused' },
      },
    },
    {
      id: 'open-real',
      title: 'Open the recording',
      text: ['It opens as a cell of your notebook. Everything in it was measured, nothing is played.'],
      at: { kind: 'recorded', result: 'real', record: 'first-run' },
      look: 'conclusion',
      task: {
        says: 'Open the recording. Read its conclusion, which is marked on the page.',
        until: 'finished',
      },
    },
    {
      id: 'see-real',
      title: 'Too good to be true',
      text: ['The search had found a text that fits its 20 questions, not an outgoing person.'],
      at: { kind: 'again', result: 'real' },
      look: 'chart',
      reveal: {
        questions: ['real-new', 'real-refused'],
        look: 'Look at the right end of the marked chart: the square is the score on new questions. It is back where no text was.',
      },
    },
    {
      id: 'own',
      title: 'Your own search, made to fail',
      text: [
        'Now you do it with the simulator, and as badly as you can. Each text gets 3 questions, other ones in each step, and the highest score wins.',
      ],
      terms: ['simulator', 'seed'],
      at: {
        kind: 'cell',
        result: 'own',
        cell: {
          kind: 'run',
          settings: {
            ...defaultSettings(TARGET),
            protocol: 'paper',
            items: 3,
            race: 0,
            finalists: 0,
            steps: 6,
          },
        },
      },
      look: 'settings',
      task: {
        says: 'Open the settings. If your class does this together, change the seed to your birthday.',
        until: 'opened',
      },
      question: {
        id: 'own-gap',
        kind: 'scale',
        ask: 'How much lower will your best text score on new questions?',
        min: -0.1,
        max: 0.4,
        step: 0.01,
        ends: ['−.10: higher', '.40: much lower'],
        measure: { of: 'own', figure: 'run-gap' },
      },
    },
    {
      id: 'run-own',
      title: 'Run it',
      text: ['Keep an eye on the line of the best score: it climbs fast.'],
      at: { kind: 'again', result: 'own' },
      look: 'run',
      task: { says: 'Press Run, the marked button. Wait until it says Finished.', until: 'finished' },
    },
    {
      id: 'see-own',
      title: 'Your gap',
      text: ['Compare with others who took another seed: the gap is luck, so it differs from run to run.'],
      at: { kind: 'again', result: 'own' },
      look: 'conclusion',
      reveal: {
        questions: ['own-gap'],
        look: 'Read the marked conclusion: it names the search score and the score on new questions together, and how much of the first may be luck.',
      },
    },
    {
      id: 'own-words',
      title: 'In your own words',
      text: ['A pupil learns the answers of last year’s test by heart and gets full marks on it.'],
      question: {
        id: 'words',
        kind: 'text',
        ask: 'What has this pupil in common with the best text of a search? What is the cure?',
      },
    },
  ],
  teacher: {
    prepare: [
      'Nothing to download: the recording (0.6 MB) comes with the page.',
      'Decide whether all keep the seed (same figures for all) or take their own (a spread to discuss).',
    ],
    findings: [
      {
        says: 'The real model: .79 [.70, .87] while searching, .50 [.35, .65] on new questions; without any text .50. Against an irrelevant text it is still better by .26 [.06, .45].',
        source: 'docs/findings.md, npm run batch -- examples/first-run.json',
      },
      {
        says: 'The real model: 11 of 35 new texts were refused (.31 [.19, .48]).',
        source: 'docs/findings.md (11 of 39 with the four that it began with)',
      },
      {
        says: 'The learner’s own search, seed as set: .05 [−.01, .11] lower on new questions. 20 seeds: .03 to .24 lower, the middle one .10.',
        source: 'npm run bench:lessons',
      },
    ],
    ask: [
      'Was the search of the real model useless? What did it find beside the irrelevant text?',
      'Which rule at the door would you add? How could a clever writer get round it?',
      'Where do people chase a score instead of what it should measure?',
    ],
    pitfalls: [
      'A gap in one run is one throw of the dice: some seeds have next to none.',
      'The interval of the gap is wide, as 3 questions say little. It may well reach 0.',
      'The recorded model is very small (135 million weights). Larger ones may do better; that was not measured here.',
    ],
    notClaim: [
      'That prompts never work. On this model, with this search, the gain did not hold.',
      'That the rules at the door catch every cheat.',
    ],
  },
};
