import { ladderSentence } from '../../../core/baselines/adjectives';
import { compare } from '../../../core/studies/compare';
import type { StudyPrompt } from '../../../core/studies/prompts';
import type { Lesson } from '../contract';

const PROMPTS: StudyPrompt[] = [
  { label: 'No persona', text: null, aim: null },
  {
    label: 'Extraverted adjectives',
    text: ladderSentence('extraversion', 9),
    aim: { trait: 'extraversion', pole: 'high' },
  },
];

export const saysAndDoesLesson: Lesson = {
  id: 'says-and-does',
  title: 'Does it act as it says?',
  minutes: 35,
  goal: 'You can tell what a model says about itself from what it does, and say what would show that they go together.',
  audience: 'From age 14. Best after “Small models”.',
  needs: ['simulator', 'recorded'],
  steps: [
    {
      id: 'form',
      title: 'A form for people',
      text: [
        'There is a well-known form with 120 sentences, such as “Make friends easily”. You say how well each one fits you, from 1 to 5. Psychologists use it for people.',
        'We give it to the machine twice: once as it is, once with a text that says it is very outgoing.',
      ],
      terms: ['persona', 'trait'],
      at: {
        kind: 'cell',
        result: 'says',
        cell: {
          kind: 'study',
          study: 'profile',
          settings: { instrument: 'ipip-neo-120', prompts: PROMPTS },
        },
      },
      look: 'settings',
      task: { says: 'Open the settings. Find the text that the machine will get.', until: 'opened' },
      question: {
        id: 'says',
        kind: 'scale',
        ask: 'By how many points does its extraversion change on the form?',
        min: -2,
        max: 3,
        step: 0.1,
        ends: ['−2: more shy', '3: much more outgoing'],
        measure: { of: 'says', figure: 'says-points' },
      },
    },
    {
      id: 'run-says',
      title: 'What it says',
      text: ['240 answers are read. With the simulator that takes seconds.'],
      at: { kind: 'again', result: 'says' },
      look: 'run',
      task: { says: 'Press Run, the marked button. Wait until it says Finished.', until: 'finished' },
    },
    {
      id: 'see-says',
      title: 'It says so',
      text: [
        'It has been told that it is outgoing, and now it says that it is outgoing. Is that a surprise?',
      ],
      at: { kind: 'again', result: 'says' },
      look: 'table',
      reveal: {
        questions: ['says'],
        look: 'Look at the row for extraversion in the marked table. Do other traits change too?',
      },
    },
    {
      id: 'scenes',
      title: 'Now scenes from life',
      text: [
        'Saying is cheap. So the same text is put before everyday scenes: a party, a new class, a train ride. What would it do?',
        'A score of .50 means: it acts as it does with no text.',
      ],
      terms: ['item', 'shift'],
      at: {
        kind: 'cell',
        result: 'acts',
        cell: {
          kind: 'study',
          study: 'compare',
          settings: { ...compare.defaults, prompts: PROMPTS, meaning: false, itemsPerTrait: 10 },
        },
      },
      look: 'settings',
      task: { says: 'Open the settings: the same text, other questions.', until: 'opened' },
      question: {
        id: 'acts',
        kind: 'scale',
        ask: 'What will its score be in scenes about extraversion?',
        min: 0.2,
        max: 1,
        step: 0.01,
        ends: ['.20: more shy', '1: as outgoing as can be'],
        measure: { of: 'acts', figure: 'acts-score' },
      },
    },
    {
      id: 'run-acts',
      title: 'What it does',
      text: ['100 scenes are read, with and without the text.'],
      at: { kind: 'again', result: 'acts' },
      look: 'run',
      task: { says: 'Press Run, the marked button. Wait until it says Finished.', until: 'finished' },
    },
    {
      id: 'see-acts',
      title: 'Word and deed',
      text: [
        'In the simulator one number stands for the person, and it moves the form and the scenes alike. So here word and deed go together: the formula was made that way.',
        'A real model need not be made that way. Guess before you look.',
      ],
      at: { kind: 'again', result: 'acts' },
      look: 'table',
      reveal: {
        questions: ['acts'],
        look: 'Look at the row for extraversion in the marked table, and at its interval.',
      },
    },
    {
      id: 'guess-real',
      title: 'A real small model',
      text: ['The same text was put to the real small model before everyday scenes.'],
      question: {
        id: 'real',
        kind: 'choice',
        ask: 'What was its score in the scenes about extraversion?',
        options: [
          { id: 'lower', label: 'Below .45: less outgoing' },
          { id: 'same', label: '.45 to .60: about as before', from: 0.45 },
          { id: 'higher', label: '.60 or more: clearly more outgoing', from: 0.6 },
        ],
        measure: { of: 'real', figure: 'acts-score' },
      },
    },
    {
      id: 'open-real',
      title: 'Open what it did',
      text: ['This is a record of the real model. Nobody has given it the long form here yet.'],
      at: { kind: 'recorded', result: 'real', record: 'compare' },
      look: 'table',
      task: {
        says: 'Open the recording and find the extraverted text in the marked table.',
        until: 'finished',
      },
      reveal: {
        questions: ['real'],
        look: 'See whether the interval holds .50. If it does, nobody can tell that the text changed what the model does.',
      },
    },
    {
      id: 'own-words',
      title: 'In your own words',
      text: [
        'A friend says: “I asked the chatbot and it says it is shy. So it is shy.”',
        'In a card game, the real model was told to be tense and took fewer cards. But it did not weigh the odds at all: it just liked smaller numbers.',
      ],
      question: { id: 'words', kind: 'text', ask: 'What do you answer your friend?' },
    },
  ],
  teacher: {
    prepare: [
      'Nothing to download: the simulator answers, and the recording (0.4 MB) comes with the page.',
      'Have three sentences of such a form ready and let the class fill them in: does everyone act as they say?',
    ],
    findings: [
      {
        says: 'The simulator, on the form: extraversion rises by .44 points [.27, .61]; with 20 seeds by .27 to .71.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The simulator, in scenes: .61 [.54, .70]; with 20 seeds .56 to .79.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The real model, in scenes: .57 [.41, .70]. The interval holds .50, so no change can be told.',
        source: 'npm run bench:lessons, from the record of docs/findings.md',
      },
      {
        says: 'The real model, cards: told to be tense it takes 11.2 cards in place of 12.6, in every round, whatever the odds. No irrelevant text was put beside it.',
        source: 'docs/findings.md, npm run batch -- examples/cards.json',
      },
    ],
    ask: [
      'What is the difference between repeating a description and acting on it?',
      'Which third kind of test would you add: a game, a conversation, a task?',
      'When do people say one thing and do another? Does the form notice?',
    ],
    pitfalls: [
      'In the simulator word and deed agree because one number makes both. That is no finding.',
      'The points of the form and the scores of the scenes are different scales: compare direction and interval, not size.',
      'The form was made for people. For a machine it only says how it fills in a form.',
    ],
    notClaim: [
      'That a language model acts as it says, or that it does not: its form was not measured here.',
      'That a change in the card game shows caution. The model did not weigh the odds.',
    ],
  },
};
