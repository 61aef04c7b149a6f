interface Says {
  readonly title: string;
  /** One plain sentence: what it shows. */
  readonly says: string;
}

/** The gallery: recorded runs and studies, and settings to begin with. */
export const examples = {
  title: 'Examples',
  intro: 'Real measurements to look into, and settings to try yourself. Nothing here starts by itself.',
  recordedTitle: 'Recorded on a real model',
  recordedNote:
    'Opening one puts your own copy into the notebook: every prompt, answer and probability can be looked at, and it can be run again.',
  readyTitle: 'Ready to run',
  readyNote: 'Setting one up makes a cell with these settings. It runs when you press Run.',
  openCopy: 'Open a copy',
  setUp: 'Set up',
  of: (button: string, title: string) => `${button}: ${title}`,
  download: 'Download',
  recordedOn: (model: string, date: string, device: string, minutes: number) =>
    `${model}, recorded ${date}, ${device}, ${minutes} minutes beside other work.`,
  takes: (model: string, minutes: number) =>
    `${model}, about ${minutes} minutes on one thread of a slow CPU; less on a laptop.`,
  notTimed: (model: string) => `${model}. Not timed yet; the cell shows the time left once it runs.`,
  opened: (title: string) => `Recorded, not measured here; this copy is yours: ${title}`,
  failed: (title: string) => `${title} could not be opened.`,
  failedAdvice: 'The connection may be gone. Try again, or reload the page.',

  recorded: {
    'first-run': {
      title: 'Can a 135M model sound extraverted?',
      says: 'Six steps of search whose gain, .50 to .79, is gone on questions the search never saw.',
    },
    calibration: {
      title: 'Does SmolLM2 135M hear a persona?',
      says: 'Persona words move the likelihood of its answers, but not the letters A to D it would choose.',
    },
    compare: {
      title: 'Adjectives, description and none',
      says: 'Beside shuffled and irrelevant texts: what a persona prompt does to this model may be its words, not what it says.',
    },
  } as Readonly<Record<string, Says>>,

  ready: {
    'first-run': {
      title: 'Search for an extraverted prompt',
      says: 'The search behind the first page, to see whether the same comes out on your machine.',
    },
    calibration: {
      title: 'Does the model hear a persona?',
      says: 'Sets the strongest high persona against the strongest low one on all five traits, read in two ways.',
    },
    compare: {
      title: 'Compare given prompts',
      says: 'Puts three ready personas and none to new questions, with controls for words without meaning.',
    },
    profile: {
      title: 'What it says about itself',
      says: 'A questionnaire made for people, answered with and without a persona.',
    },
    cards: {
      title: 'A game of cards',
      says: 'Does a nervous persona take fewer risks in a card game?',
    },
    intensity: {
      title: 'How finely can it be set?',
      says: 'Nine lists of adjectives from very quiet to very outgoing: do the answers follow?',
    },
  } as Readonly<Record<string, Says>>,
};
