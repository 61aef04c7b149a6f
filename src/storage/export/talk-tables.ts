import { driftOf } from '../../core/talk/drift';
import { SIDES } from '../../core/talk/events';
import { stateOf, type TalkRecord } from '../../core/talk/record';
import type { TalkState } from '../../core/talk/state';
import { ANSWER_KEYS } from '../../core/vocabulary';
import type { Interval } from '../../core/stats/interval';
import { csv, type Cell } from './csv';

const ALL = ['talk', 'simulated', 'model'] as const;

/** messages.csv: one row a message and side. readings.csv: one row an answered question. drift.csv: one row a measurement. */
export function talkTables(record: TalkRecord): Record<string, string> {
  const state = stateOf(record, record.events);
  const head: Cell[] = [record.id, record.simulated, record.target?.model.id ?? null];
  return {
    'messages.csv': messages(state, head),
    'readings.csv': readings(state, head),
    'drift.csv': drift(state, head),
  };
}

function messages({ turns, settings }: TalkState, head: readonly Cell[]): string {
  const rows = turns.flatMap(({ text, replies }, i) => [
    [...head, i + 1, 'person', text, ...Array.from({ length: 7 }, () => null)],
    ...SIDES.flatMap((side): Cell[][] => {
      const reply = replies[side];
      if (!reply) return [];
      const { seed, finish, promptTokens, tokens, ms, prompt } = reply;
      return [
        [
          ...head,
          i + 1,
          side,
          reply.text,
          settings.temperature,
          seed,
          finish,
          promptTokens,
          tokens,
          ms,
          prompt,
        ],
      ];
    }),
  ]);
  const columns = ['turn', 'speaker', 'text', 'temperature', 'seed', 'finish'];
  return csv([...ALL, ...columns, 'prompt_tokens', 'tokens', 'milliseconds', 'prompt'], rows);
}

function readings({ measurements, settings }: TalkState, head: readonly Cell[]): string {
  const rows = measurements.flatMap(({ after, readings: all }) =>
    SIDES.flatMap((side) =>
      all[side].map(({ itemId, logOdds, asks }): Cell[] => {
        const options = asks.flatMap((ask) => ask.options);
        return [
          ...[...head, after, side, settings.trait, itemId, logOdds],
          ...ANSWER_KEYS.map((key) => options.find((o) => o.key === key)?.logProb ?? null),
          asks.reduce((sum, ask) => sum + ask.ms, 0),
        ];
      }),
    ),
  );
  const columns = ['after_turns', 'side', 'trait', 'item', 'log_odds_nats'];
  return csv([...ALL, ...columns, ...ANSWER_KEYS.map((key) => `logprob_${key}`), 'milliseconds'], rows);
}

const cells = (of: Interval | null | undefined): Cell[] =>
  of ? [of.mean, of.low, of.high] : [null, null, null];

function drift(state: TalkState, head: readonly Cell[]): string {
  const { trait, pole } = state.settings;
  const rows = driftOf(state).map((point): Cell[] => [
    ...[...head, point.after, trait, pole, point.n],
    ...[...cells(point.shift.none), ...cells(point.shift.persona), ...cells(point.effect)],
    ...[...cells(point.drift?.change), point.drift?.p ?? null, point.drift?.pHolm ?? null],
  ]);
  const figures = ['none_shift', 'persona_shift', 'effect', 'drift'].flatMap((name) => [
    `${name}_nats`,
    `${name}_low95`,
    `${name}_high95`,
  ]);
  return csv([...ALL, 'after_turns', 'trait', 'pole', 'items', ...figures, 'p_sign_flip', 'p_holm'], rows);
}
