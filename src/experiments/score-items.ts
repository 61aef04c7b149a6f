import { instrumentOf } from '../core/instruments/index';
import { itemReading } from '../core/instruments/item-reading';
import { readings } from '../core/readings/index';
import type { AskOptions } from '../core/readings/contract';
import { WRITTEN_TOKENS, writtenResult } from '../core/readings/written';
import type { ReadingId } from '../core/loop/types';
import { questionsOf, type Job, type StudyItems } from '../core/studies/contract';
import type { Ask, AskResult, Item, ItemReading, Persona } from '../core/vocabulary';
import type { Engine } from '../engines/contract';

export interface ScoreRequest {
  readonly persona: Persona;
  readonly items: readonly Item[];
  readonly reading: ReadingId;
  readonly options: AskOptions;
}

/** Puts items to the target model under one persona and reads its answers; readings in the order of `items`. */
export function scoreItems(
  engine: Engine,
  { persona, items, reading: id, options }: ScoreRequest,
  signal: AbortSignal,
): Promise<ItemReading[]> {
  const reading = readings[id];
  return putAll(
    items,
    (item) => reading.asks(persona, item, options),
    (asks) => (id === 'written' ? write(engine, asks, signal) : engine.score(asks, { signal })),
    (item, results) => reading.read(item, results),
  );
}

/** Puts questions of a job, named by their ids, to the target model; readings in the order of `ids`. */
export function scoreJob(
  engine: Engine,
  job: Job,
  items: StudyItems,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ItemReading[]> {
  const wanted = <Q extends { readonly id: string }>(list: readonly Q[] = []): Q[] => {
    const byId = new Map(list.map((q) => [q.id, q]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const { persona } = job;
  if ('instrument' in job) {
    const instrument = instrumentOf(job.instrument);
    return putAll(
      wanted(questionsOf(items, job)),
      (question) => instrument.asks(persona, question),
      (asks) => engine.score(asks, { signal }),
      (question, results) => itemReading(instrument, { question, results }),
    );
  }
  const { trait, reading, form, bothPairs, paraphrased } = job;
  const options = { bothPairs, form, paraphrased };
  return scoreItems(engine, { persona, items: wanted(items[trait]), reading, options }, signal);
}

/** All asks of all questions in one call; each question is read from its own results. */
async function putAll<Q>(
  questions: readonly Q[],
  asksOf: (question: Q) => readonly Ask[],
  answer: (asks: readonly Ask[]) => Promise<readonly AskResult[]>,
  read: (question: Q, results: readonly AskResult[]) => ItemReading,
): Promise<ItemReading[]> {
  const perQuestion = questions.map(asksOf);
  const results = await answer(perQuestion.flat());
  let at = 0;
  return questions.map((question, i) => {
    const count = perQuestion[i]?.length ?? 0;
    at += count;
    return read(question, results.slice(at - count, at));
  });
}

/** Answers in words, greedy, one after the other. */
async function write(engine: Engine, asks: readonly Ask[], signal: AbortSignal): Promise<AskResult[]> {
  const results: AskResult[] = [];
  for (const ask of asks) {
    const { messages, prefill } = ask;
    const sampling = { maxTokens: WRITTEN_TOKENS, temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1 };
    const reply = await engine.generate({ messages, prefill, ...sampling, ask }, { signal });
    results.push(writtenResult(ask, reply));
  }
  return results;
}
