import { calibration } from '../../../core/studies/calibration';
import type { Lesson } from '../contract';

export const smallModelsLesson: Lesson = {
  id: 'small-models',
  title: 'Small models',
  minutes: 35,
  goal: 'You can say how the way of asking decides what is seen, and why words alone can move a small model.',
  audience: 'From age 14. Best after “What is the loop?”.',
  needs: ['recorded', 'simulator', 'default-model'],
  steps: [
    {
      id: 'letters',
      title: 'Deaf, or asked badly?',
      text: [
        'People say that small language models cannot play a person. Let us see. The model here has 135 million weights; big ones have a thousand times as many.',
        'First way to ask: four answers with the letters A to D. We tell the model to be outgoing, then to be shy, and look how far its letters move. 0 means: they do not move.',
      ],
      terms: ['reading', 'mass'],
      question: {
        id: 'letters',
        kind: 'choice',
        ask: 'How far do the letters move between opposite persons?',
        options: [
          { id: 'back', label: 'The wrong way, by more than .1' },
          { id: 'none', label: 'Hardly at all, less than .1', from: -0.1 },
          { id: 'little', label: 'Some way, .1 to .5', from: 0.1 },
          { id: 'far', label: 'Far, more than .5', from: 0.5 },
        ],
        measure: { of: 'recorded', figure: 'heard-by-letters' },
      },
    },
    {
      id: 'answers',
      title: 'Ask in another way',
      text: [
        'Second way: no letters. The model starts its reply with “I would”, and we see how likely each answer is to follow.',
        'The model, the persons and the questions are the same as before.',
      ],
      terms: ['shift'],
      question: {
        id: 'answers',
        kind: 'choice',
        ask: 'How far do these answers move between opposite persons?',
        options: [
          { id: 'back', label: 'The wrong way, by more than .1' },
          { id: 'none', label: 'Hardly at all, less than .1', from: -0.1 },
          { id: 'little', label: 'Some way, .1 to .5', from: 0.1 },
          { id: 'far', label: 'Far, more than .5', from: 0.5 },
        ],
        measure: { of: 'recorded', figure: 'heard-by-answers' },
      },
    },
    {
      id: 'open',
      title: 'Open what was measured',
      text: ['The real model has been measured both ways. The record comes with the page.'],
      at: { kind: 'recorded', result: 'recorded', record: 'calibration' },
      look: 'figure',
      task: { says: 'Open the recording and look at the marked figure.', until: 'finished' },
    },
    {
      id: 'see',
      title: 'The way of asking was deaf',
      text: ['One and the same model is deaf to persons or hears them. It depends on how it is asked.'],
      at: { kind: 'again', result: 'recorded' },
      look: 'conclusion',
      reveal: {
        questions: ['letters', 'answers'],
        look: 'Find the two ways in the marked conclusion, and the traits where even the second way hears little.',
      },
    },
    {
      id: 'own',
      title: 'Measure it yourself',
      text: [
        'Now you measure. If the real model is on your device, take it: 45 short questions, a few minutes. If not, the simulator answers. It is a formula that was made to hear persons well.',
        'The recorded model came to .76. Guess your own figure.',
      ],
      terms: ['simulator', 'interval'],
      at: {
        kind: 'cell',
        result: 'own',
        cell: { kind: 'study', study: 'calibration', settings: calibration.defaults },
        real: {
          cell: {
            kind: 'study',
            study: 'calibration',
            settings: {
              ...calibration.defaults,
              ways: [{ reading: 'answers', form: 'i-would' }],
              itemsPerTrait: 3,
            },
          },
          minutes: 4,
        },
      },
      look: 'run',
      task: {
        says: 'Open the settings, keep your guess, then press Run, the marked button.',
        until: 'finished',
      },
      question: {
        id: 'own',
        kind: 'scale',
        ask: 'How far do the answers move this time, by the second way?',
        min: -1,
        max: 4,
        step: 0.1,
        ends: ['−1: the wrong way', '4: very far'],
        measure: { of: 'own', figure: 'heard-by-answers' },
      },
    },
    {
      id: 'see-own',
      title: 'Your figure',
      text: ['With few questions the interval in brackets is wide. Does it leave out 0?'],
      at: { kind: 'again', result: 'own' },
      look: 'conclusion',
      reveal: {
        questions: ['own'],
        look: 'Read the marked conclusion. It says by rule whether this model hears persons at all.',
      },
    },
    {
      id: 'words',
      title: 'The person, or only the words?',
      text: [
        'A text about parties has party words in it. Maybe the words are enough. So the real model also got the same words in random order.',
        'As written, the text moved the outgoing answers by 1.24.',
      ],
      terms: ['placebo'],
      question: {
        id: 'shuffled',
        kind: 'scale',
        ask: 'How far did the same words move them in random order?',
        min: -0.5,
        max: 2,
        step: 0.05,
        ends: ['−.50: the wrong way', '2: even farther'],
        measure: { of: 'compared', figure: 'shift-shuffled' },
      },
    },
    {
      id: 'open-compare',
      title: 'Open the comparison',
      text: ['This record compares whole texts with their words in random order, on all five traits.'],
      at: { kind: 'recorded', result: 'compared', record: 'compare' },
      look: 'conclusion',
      task: { says: 'Open the recording and find the meaning share in it.', until: 'finished' },
      reveal: {
        questions: ['shuffled'],
        look: 'Most of the shift is there without any sense in the text. So this small model reacts to words; that it plays a person is not shown.',
      },
    },
    {
      id: 'own-words',
      title: 'In your own words',
      text: ['Someone writes: “Small models have no personality. We tested it with A to D.”'],
      question: {
        id: 'words',
        kind: 'text',
        ask: 'What is right about this sentence, and what is not shown?',
      },
    },
  ],
  teacher: {
    prepare: [
      'Nothing to download for the simulator and the recordings (0.7 MB, with the page).',
      'For the real model: “npm run model” puts it (98 MB) beside the page, or each device loads it once. It runs on the processor and needs 0.3 to 0.9 GB of memory.',
    ],
    findings: [
      {
        says: 'The real model, all 40 questions: letters .003 nats [−.002, .008]; likelihood of the answers .76 nats [.34, 1.18].',
        source: 'docs/findings.md, npm run batch -- examples/calibration.json',
      },
      {
        says: 'The simulator: 2.00 nats [1.64, 2.36]; with 20 seeds 1.70 to 2.26.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The real model, beyond irrelevant texts: 1.24 nats [.09, 2.39] as written, .97 [−.37, 2.32] in random order. The meaning share is .21 [−.21, 1.23]: it may be words alone.',
        source: 'docs/findings.md, npm run batch -- examples/compare.json',
      },
    ],
    ask: [
      'What else in school is measured in a way that some cannot show what they know?',
      'Why were the words shuffled, and not just left out?',
      'What would convince you that a larger model plays a person?',
    ],
    pitfalls: [
      'Nats are no percentages. 0 is “no difference”; an interval that reaches 0 leaves the direction open.',
      'Three questions a trait (the real run of this lesson) give wide intervals. That is the point of the second lesson, not a mistake.',
      'Letters and answers agree exactly on the simulator: one formula makes both. Only the real model shows the difference.',
    ],
    notClaim: [
      'That all small models are like this one. One model was measured.',
      'That a larger model has a personality. It may be better at playing one.',
    ],
  },
};
