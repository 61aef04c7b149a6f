import { LAB_DEFAULT } from '../../../experiments/lab/choices';
import type { Lesson } from '../contract';

export const threeQuestionsLesson: Lesson = {
  id: 'three-questions',
  title: 'Why three questions lie',
  minutes: 30,
  goal: 'You can say why a score from few questions looks too good, and what helps against it.',
  audience: 'From age 14. Best after “What is the loop?”.',
  needs: ['simulator'],
  steps: [
    {
      id: 'coins',
      title: 'Ten coins',
      text: [
        'Throw ten coins three times each. One of them may well show heads three times. Is it a better coin? No, it was lucky, and you picked it because it was.',
        'A search does the same. It tries many texts, asks each a few questions, and picks the best score.',
      ],
      terms: ['item', 'interval'],
      at: {
        kind: 'lab',
        result: 'smooth',
        choice: LAB_DEFAULT,
        loops: 60,
      },
      look: 'lab-settings',
      task: {
        says: 'Open the noise lab. A formula answers there, so the true score of each text is known.',
        until: 'opened',
      },
    },
    {
      id: 'guess-three',
      title: 'Guess: three questions',
      text: [
        'The lab does the same search 60 times with 3 questions a text. Each time it notes two things: how good the winner looked, and how good it truly is.',
        'Scores go from 0 to 1. A gap of .10 is large.',
      ],
      question: {
        id: 'three',
        kind: 'scale',
        ask: 'With 3 questions, by how much does the winner look better than it is?',
        min: 0,
        max: 0.4,
        step: 0.01,
        ends: ['0: no better', '.40: very much better'],
        measure: { of: 'smooth', figure: 'lab-optimism-three' },
      },
    },
    {
      id: 'guess-twenty',
      title: 'Guess: twenty questions',
      text: [
        'Then it does the search 60 times with 20 questions. All texts meet the same questions, and the best are measured once more on other ones.',
      ],
      terms: ['careful'],
      question: {
        id: 'twenty',
        kind: 'scale',
        ask: 'And with 20 questions, asked with care: by how much?',
        min: 0,
        max: 0.4,
        step: 0.01,
        ends: ['0: no better', '.40: very much better'],
        measure: { of: 'smooth', figure: 'lab-optimism-twenty' },
      },
    },
    {
      id: 'run-smooth',
      title: 'Run both',
      text: ['120 whole searches run now. That takes up to a minute on a slow device.'],
      at: { kind: 'again', result: 'smooth' },
      look: 'lab-pair',
      task: {
        says: 'Press the marked button, “Show why three questions lie”, and wait for the curves.',
        until: 'finished',
      },
    },
    {
      id: 'see-smooth',
      title: 'Your guesses and what happened',
      text: ['Both searches fool themselves a little. One of them fools itself much more.'],
      at: { kind: 'again', result: 'smooth' },
      look: 'table',
      reveal: {
        questions: ['three', 'twenty'],
        look: 'Look at the marked table: “winner’s optimism” is the gap you guessed. “Final regret” is how far the winner is from the best text there was.',
      },
    },
    {
      id: 'deaf',
      title: 'A world where nothing works',
      text: [
        'Now take a world in which no text has any effect. Each gain that a search reports there is false.',
        'The conclusion at the end of a run follows a strict rule. It may claim a gain only when new questions show it clearly.',
      ],
      at: {
        kind: 'lab',
        result: 'deaf',
        choice: { ...LAB_DEFAULT, landscape: 'deaf' },
        loops: 60,
      },
      look: 'lab-settings',
      task: { says: 'Open the deaf world and find the word “deaf” in its settings.', until: 'opened' },
      question: {
        id: 'looks',
        kind: 'scale',
        ask: 'Nothing works here. By how much does the winner of 3 questions still look better than it is?',
        min: 0,
        max: 0.4,
        step: 0.01,
        ends: ['0: no better', '.40: very much better'],
        measure: { of: 'deaf', figure: 'lab-optimism-three' },
      },
    },
    {
      id: 'guess-claims',
      title: 'How often does the rule fail?',
      text: ['A high score while searching is one thing. A claim at the end is another.'],
      question: {
        id: 'claims',
        kind: 'choice',
        ask: 'Of 100 searches with 3 questions, how many will claim a gain that is none?',
        options: [
          { id: 'few', label: 'Fewer than 5' },
          { id: 'some', label: '5 to 30', from: 0.05 },
          { id: 'many', label: 'More than 30', from: 0.3 },
        ],
        measure: { of: 'deaf', figure: 'lab-claims-three' },
      },
    },
    {
      id: 'run-deaf',
      title: 'Run it in the deaf world',
      text: ['Again 60 searches with 3 questions, and 60 with 20.'],
      at: { kind: 'again', result: 'deaf' },
      look: 'lab-pair',
      task: { says: 'Press the marked button once more and wait for the curves.', until: 'finished' },
    },
    {
      id: 'see-deaf',
      title: 'Luck, and the rule against it',
      text: ['The winner looked good although nothing works. Yet the rule hardly ever claimed a gain.'],
      at: { kind: 'again', result: 'deaf' },
      look: 'table',
      reveal: {
        questions: ['looks', 'claims'],
        look: 'Look at “false claims” in the marked table. New questions and a strict rule are what keeps a lucky score from becoming a finding.',
      },
    },
    {
      id: 'own-words',
      title: 'In your own words',
      text: [
        'You read: “Our method tested 500 ideas with three people each. The best one scored 98 of 100.”',
      ],
      question: {
        id: 'words',
        kind: 'text',
        ask: 'What would you ask the authors before you believe it?',
      },
    },
  ],
  teacher: {
    prepare: [
      'Nothing to download. Each device works out 240 searches; a minute on a slow laptop.',
      'Bring ten coins, or let everyone throw one coin three times: whose coin is “best”?',
    ],
    findings: [
      {
        says: 'A world that works: the winner of 3 questions looks .11 [.11, .12] better than it is, that of 20 questions .02 [.02, .03]. Two other seeds of the lab: .11, and .01 to .02.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The deaf world: the winner of 3 questions looks .22 [.20, .23] better than it is, although nothing works.',
        source: 'npm run bench:lessons',
      },
      {
        says: 'The deaf world: 1 of 60 searches claims a gain that is none (.02 [.00, .09]); with two other seeds 0 or 1.',
        source: 'npm run bench:lessons',
      },
    ],
    ask: [
      'Why does the winner look better than it is, although no single score is biased?',
      'Would more tries with three questions help, or make it worse?',
      'Which of the two cures costs more: more questions, or new questions at the end?',
    ],
    pitfalls: [
      'Two things differ between the two searches: the number of questions, and the careful way (same questions for all, a second look). Do not put all of the gap down to the number.',
      'All get the same figures, as the lab always starts from the same seed.',
      'Few false claims do not mean that the searches were good: in the deaf world the winner’s score was far too high.',
    ],
    notClaim: [
      'That these gaps hold for a real model. How noisy a real model’s answers are has to be measured.',
      'That twenty questions are always enough.',
    ],
  },
};
