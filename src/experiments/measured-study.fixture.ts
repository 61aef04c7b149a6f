import { readFileSync } from 'node:fs';
import ipipItems from '@bigfive-org/questions/data/en/questions.json';
import { instrumentOf, type InstrumentId } from '../core/instruments/index';
import { itemReading } from '../core/instruments/item-reading';
import { readBank } from '../core/instruments/situational';
import { readings as allReadings } from '../core/readings/index';
import { writtenResult } from '../core/readings/written';
import { questionsOf, type Job, type Study, type StudyItems } from '../core/studies/index';
import { TRAITS, type Item, type ItemReading, type Question } from '../core/vocabulary';
import { respondent, type Landscape, type Respondent } from '../engines/simulator/respondent';
import { answerInWords, simulateAsk } from '../engines/simulator/score';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const banks = Object.fromEntries(
  TRAITS.map((trait) => [trait, readBank(readJson(`static/items/${trait}.json`))]),
);
const instrumentData: Readonly<Record<InstrumentId, unknown>> = {
  'ipip-neo-120': ipipItems,
  'card-task': undefined,
  capability: readJson('static/instruments/capability.json'),
};

/** The questions that a study asks for, as the page would load them. */
export const itemsFor = <S>(study: Study<S, unknown>, settings: S): StudyItems =>
  Object.fromEntries(
    study
      .needs(settings)
      .map((need) =>
        'instrument' in need
          ? [need.instrument, instrumentOf(need.instrument).questions(instrumentData[need.instrument])]
          : [need.trait, banks[need.trait]?.splits[need.split].slice(0, need.count) ?? []],
      ),
  );

function read(who: Respondent, job: Job, question: Question): ItemReading {
  if ('instrument' in job) {
    const instrument = instrumentOf(job.instrument);
    const results = instrument.asks(job.persona, question).map((ask) => simulateAsk(who, ask, 0));
    return itemReading(instrument, { question, results });
  }
  const reading = allReadings[job.reading];
  const { bothPairs, form, paraphrased } = job;
  const item = question as Item;
  const results = reading
    .asks(job.persona, item, { bothPairs, form, paraphrased })
    .map((ask) =>
      job.reading === 'written'
        ? writtenResult(ask, { ...answerInWords(who, ask), prompt: 'p', promptTokens: 1, tokens: 1, ms: 0 })
        : simulateAsk(who, ask, 0),
    );
  return reading.read(item, results);
}

/** Every job answered by the simulated respondent; no engine, no page. */
export function measure<S, R>(
  study: Study<S, R>,
  settings: S,
  landscape: Landscape,
  seed = 1,
  jobs = Infinity,
) {
  const items = itemsFor(study, settings);
  const who = respondent(landscape, seed);
  const readings = new Map<string, ItemReading[]>();
  for (const job of study.plan(settings, items).slice(0, jobs)) {
    const byId = new Map(questionsOf(items, job).map((q) => [q.id, q]));
    readings.set(
      job.id,
      job.items.map((id) => {
        const question = byId.get(id);
        if (!question) throw new Error(`${id} is not among the items of the study`);
        return read(who, job, question);
      }),
    );
  }
  return { items, readings, result: study.summarise(settings, items, readings) };
}
