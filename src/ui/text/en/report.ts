/** The report of a run or a study as a file of its own. Functions take finished figures. */
export const report = {
  simulated:
    'SIMULATED. No language model ran. All figures here come from a formula with a known truth and say nothing about a real model.',
  simulatedAnswers: (writer: string) =>
    `SIMULATED. ${writer} wrote the prompts, but no language model answered. All scores here come from a formula with a known truth and say nothing about a real model.`,
  simulatedTitle: (title: string) => `SIMULATED: ${title}`,
  lead: (date: string, model: string, version: string) =>
    `Measured with Personaloop ${version} on ${date}. Answers: ${model}.`,
  unfinished: (asked: string) =>
    `This is an interim report: the record was not finished when it was written (${asked}), so its figures can still move.`,
  asked: (done: string, of: string) => `${done} of ${of} questions`,
  atStep: (step: number, steps: number) => `step ${step} of ${steps}`,

  headings: {
    results: 'Results',
    best: 'The best prompts',
    comparisons: 'Against the starting prompts',
    refusals: 'Refused',
    winner: 'The winning prompt in full',
    methods: 'Methods',
    task: 'What was asked',
    reading: 'How an answer becomes a number',
    search: 'How prompts were searched',
    statistics: 'How it was judged',
    prompts: 'The prompts in full',
    record: 'What it ran on',
    again: 'The same again',
    references: 'References',
  },

  best: {
    caption: (n: number) =>
      n === 1
        ? 'The best prompt by its search score, with 95% intervals'
        : `The ${n} best prompts by their search score, with 95% intervals`,
    columns: {
      name: 'prompt',
      text: 'text',
      written: 'written by',
      search: 'search',
      confirm: 'confirm',
      report: 'report',
      meaning: 'meaning share',
    },
    winner: 'winner',
    questions: (n: number) => `${n} questions`,
    note: 'Search: the questions of the search, on which prompts are chosen, so the best look better than they are. Confirm: new questions for the best few. Report: questions that no choice was made on. Meaning share: how much of the effect on the confirm questions the same words in random order do not have.',
    none: '–',
  },

  comparisons: {
    caption: 'The winner against each starting prompt on the same report questions',
    columns: {
      baseline: 'against',
      score: 'its score',
      difference: 'winner’s lead',
      evidence: 'evidence',
      p: 'corrected p',
      verdict: 'may be claimed',
      needed: 'questions needed',
    },
    nearer: 'Lead: how much nearer to the wanted strength the winner is.',
    verdicts: { better: 'better', worse: 'worse', 'not-distinguishable': 'not distinguishable' },
    over: 'over 1,000',
    unreachable: 'over 10,000',
    incomplete: (n: number) => `after ${n} questions only`,
  },

  refusals: {
    caption: 'Prompts that were refused and never scored, by reason',
    columns: { reason: 'reason', count: 'prompts' },
    none: 'No prompt was refused.',
    sum: (refused: string, written: string) => `${refused} of ${written} new prompts were refused.`,
    answers: (low: string, of: string) =>
      `In ${low} of ${of} answers less than half of the probability was on the listed options: such answers count as refused and say little.`,
    replies: (none: string, of: string) => `${none} of ${of} written replies chose none of the options.`,
  },

  facts: {
    model: 'Model',
    modelId: 'Model id',
    quantisation: 'Quantisation',
    digest: 'Digest of the model file',
    template: 'Digest of the chat template',
    source: 'Source of the model',
    licence: 'Licence of the model',
    engine: 'Engine',
    route: 'How probabilities are read',
    device: 'Computed on',
    threads: 'Threads',
    reuse: 'Beginnings of prompts reused',
    writer: 'Model that wrote the prompts',
    browser: 'Browser',
    machine: 'Machine',
    cores: (cores: string, memory: string | null) =>
      memory === null ? `${cores} cores` : `${cores} cores, ${memory} GB of memory`,
    app: 'Notebook',
    date: 'Date',
    took: 'Time it ran',
    tokens: 'Tokens',
    tokensOf: (target: string, optimizer: string, reused: string) =>
      `${target} for answers (${reused} more reused), ${optimizer} for writing`,
    answers: 'Answers recorded',
    id: 'Record',
    yes: 'yes',
    no: 'no',
    unknown: 'not recorded',
    simulator: 'a formula, no model',
  },

  again: {
    open: (file: string) => `Open ${file} in Personaloop`,
    button: ' and press “Run it again and compare”',
    batch: (file: string) => `, or run “npm run batch -- --again ${file} --out DIR”`,
    holds: `The file holds the settings, the random seed, every question, and every answer with the exact text that was sent.`,
    needs: (engine: string, model: string, digest: string | null) =>
      digest === null
        ? `It takes the engine ${engine} and the model ${model}; the digest of its file was not recorded, so it cannot be checked that it is the same.`
        : `It takes the engine ${engine} and the model ${model} with the digest ${digest}.`,
    simulator:
      'It takes the simulator of this version of the notebook: the same formula and the same seed give the same answers.',
    expect: (nats: string) =>
      `On the same engine the same answers come out to within ${nats} nats. Another device or number of threads may add up in another order and differ by more.`,
    minutes:
      'This run had a time limit: a faster or slower machine may ask more or fewer questions before it ends.',
  },

  references: {
    note: 'Works that this measurement rests on, and the notebook itself.',
    bibtex: 'The same as BibTeX',
    software: 'A browser notebook that shows how a prompt gives a language model a personality',
  },

  /** README.txt of the bundle: what each file is. */
  bundle: {
    title: (title: string) => `${title}\n${'='.repeat(Math.min(72, [...title].length))}`,
    simulated: 'SIMULATED: no language model ran. All figures come from a formula with a known truth.',
    intro: (version: string, date: string) => `Measured with Personaloop ${version} on ${date}.`,
    what: {
      'report.html':
        'the report: methods, results, figures and references; opens in any browser, offline; print it for a PDF',
      'README.txt': 'this text',
      'candidates.csv': 'every prompt, also the refused ones, with its scores and intervals',
      'evaluations.csv': 'every question read under every prompt',
      'steps.csv': 'every step of the search',
      'calls.csv': 'every request to the model that wrote prompts, with its reply as it came',
      'comparisons.csv': 'the winner against every starting prompt, and what may be claimed',
      'readings.csv': 'every question read in every job of the study',
      'results.csv': 'every figure of the result, named by its path',
      'cells.csv': 'every prompt on every model: score, gain, and share of the gain at home',
    } as Readonly<Record<string, string>>,
    record: 'the complete record; open it in Personaloop and it is the same run or study again',
    figure: 'the figure, for print',
    columns:
      'CSV files are UTF-8 with a header row; empty means not measured. Every row says whether it is simulated. What each column means stands in docs/files.md of Personaloop. The whole .zip can be opened in Personaloop as it is.',
    again: (how: string) => `To get the same again: ${how}`,
  },
};
