import { conclusion } from '../../core/loop/conclusion';
import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import { meaningOf } from '../../core/loop/finalists';
import { topicBeyond } from '../../core/loop/on-topic';
import { readingsOn } from '../../core/loop/samples';
import { leansOf, objectiveOf, scoreOf } from '../../core/loop/summary';
import type { Origin, RunState } from '../../core/loop/types';
import type { RunRecord } from '../../core/record/schema';
import { ANSWER_KEYS, SPLITS, type Split } from '../../core/vocabulary';
import { csv, type Cell } from './csv';

/** A run's tables, by file name; each row says itself whether it is simulated. Columns: docs/files.md. */
export function tables(record: RunRecord): Readonly<Record<string, string>> {
  const loop = createLoop(record.settings, record.items);
  const state = settle(loop, replayEvents(loop, record.events));
  const run = { id: record.id, simulated: record.simulated };
  return {
    'candidates.csv': candidates(state, run),
    'evaluations.csv': evaluations(state, run),
    'steps.csv': steps(state, run),
    'calls.csv': calls(state, run, record.optimizer),
    'comparisons.csv': comparisons(state, run),
  };
}

interface RunCells {
  readonly id: string;
  readonly simulated: boolean;
}

const originCells = (origin: Origin): Cell[] =>
  origin.kind === 'seed'
    ? ['seed', origin.baseline, null, null, null]
    : origin.kind === 'operator'
      ? ['operator', origin.operator, origin.parents.join(' '), null, null]
      : ['model', origin.proposer, origin.parents.join(' '), origin.callId, origin.parserStep];

const scoreCells = (state: RunState, id: number, split: Split): Cell[] => {
  const score = scoreOf(state, id, split);
  return score ? [score.mean, score.low, score.high, score.n] : [null, null, null, null];
};

const meaningCells = (state: RunState, id: number): Cell[] => {
  const meaning = meaningOf(state, id, 'confirm');
  return [meaning?.share ?? null, meaning?.interval?.low ?? null, meaning?.interval?.high ?? null];
};

function candidates(state: RunState, run: RunCells): string {
  const measures = SPLITS.flatMap((s) => [`${s}_score`, `${s}_low95`, `${s}_high95`, `${s}_items`]);
  return csv(
    [
      ...[
        'run',
        'simulated',
        'candidate',
        'step',
        'origin',
        'origin_detail',
        'parents',
        'call',
        'parser_step',
      ],
      ...['refused', 'refused_detail', 'dropped', 'on_topic_nats', ...measures],
      ...['meaning_share', 'meaning_low95', 'meaning_high95', 'winner', 'text'],
    ],
    state.candidates.map((c) => [
      ...[run.id, run.simulated, c.id, c.step, ...originCells(c.origin)],
      ...[c.refused?.reason ?? null, c.refused?.detail ?? null, state.dropped.includes(c.id)],
      topicBeyond(state.topics, c.id),
      ...SPLITS.flatMap((split) => scoreCells(state, c.id, split)),
      ...meaningCells(state, c.id),
      ...[c.id === state.winner, c.text],
    ]),
  );
}

function evaluations(state: RunState, run: RunCells): string {
  const rows = SPLITS.flatMap((split) =>
    state.candidates.flatMap((c) => {
      return [false, true].flatMap((mixed) => {
        const list = readingsOn(state, split, mixed)[c.id] ?? [];
        const scores = new Map(leansOf(state, list, split).map((one) => [one.itemId, one]));
        // Every answer has its row, those that gave no score too (a written reply that chose nothing).
        return list.map((reading): Cell[] => {
          const { score = null, none = null } = scores.get(reading.itemId) ?? {};
          const sum = (of: 'evaluated' | 'reused' | 'ms') => reading.asks.reduce((s, a) => s + a[of], 0);
          // Forms that ask about each answer on its own give the chance of agreeing with it.
          const logProb = (key: string, reversed: boolean) =>
            reading.asks
              .filter((a) => (a.order === 'reversed') === reversed)
              .flatMap((a) => a.options)
              .find((o) => o.key === key || o.key === `${key}:yes`)?.logProb ?? null;
          return [
            ...[run.id, run.simulated, split, c.id, c.step, mixed ? 'random order' : 'as written'],
            ...[reading.itemId, score, none],
            ...[reading.logOdds, reading.slotBias, reading.mass],
            ...ANSWER_KEYS.flatMap((key) => [logProb(key, false), logProb(key, true)]),
            ...[sum('evaluated'), sum('reused'), sum('ms')],
            reading.asks.flatMap((a) => a.reply ?? []).join(' | ') || null,
          ];
        });
      });
    }),
  );
  return csv(
    [
      ...['run', 'simulated', 'split', 'candidate', 'step', 'words', 'item', 'score', 'score_none'],
      ...['log_odds', 'slot_bias', 'option_mass'],
      ...ANSWER_KEYS.flatMap((key) => [`logprob_${key}`, `logprob_${key}_reversed`]),
      ...['tokens_evaluated', 'tokens_reused', 'milliseconds', 'reply'],
    ],
    rows,
  );
}

function steps(state: RunState, run: RunCells): string {
  const last = state.candidates.reduce((most, c) => Math.max(most, c.step), 0);
  let best: { id: number; value: number } | null = null;
  const rows = Array.from({ length: last + 1 }, (_, step): Cell[] => {
    const own = state.candidates.filter((c) => c.step === step);
    const scored = own.flatMap((c) => {
      if (state.dropped.includes(c.id)) return [];
      const score = scoreOf(state, c.id, 'search');
      return score ? [{ id: c.id, mean: score.mean, value: objectiveOf(state, score.mean) }] : [];
    });
    for (const s of scored) if (!best || s.value > best.value) best = s;
    const top = best ? scoreOf(state, best.id, 'search') : null;
    const mean = scored.length ? scored.reduce((a, s) => a + s.mean, 0) / scored.length : null;
    const refused = own.filter((c) => c.refused).length;
    return [
      ...[run.id, run.simulated, step, scored.length, refused, mean],
      ...[best ? best.id : null, top?.mean ?? null, top?.low ?? null, top?.high ?? null],
    ];
  });
  return csv(
    [
      ...['run', 'simulated', 'step', 'scored', 'refused', 'step_mean'],
      ...['best_candidate', 'best_score', 'best_low95', 'best_high95'],
    ],
    rows,
  );
}

function calls(state: RunState, run: RunCells, writer: RunRecord['optimizer']): string {
  return csv(
    [
      ...['run', 'simulated', 'call', 'step', 'slot', 'attempt', 'card', 'parents', 'temperature', 'seed'],
      ...['writer', 'writer_simulated'],
      ...['prompt_tokens', 'tokens', 'milliseconds', 'finish', 'prompt', 'prefill', 'reply'],
    ],
    state.calls.map(({ call, result }) => [
      ...[run.id, run.simulated, call.id, call.step, call.slot, call.attempt, call.card],
      ...[call.parents.join(' '), call.temperature, call.seed],
      ...[writer?.model.id ?? null, writer?.simulated ?? null],
      ...[
        result.promptTokens,
        result.tokens,
        result.ms,
        result.finish,
        result.prompt,
        call.prefill,
        result.text,
      ],
    ]),
  );
}

/** The winner against each starting prompt on the unseen items, with what may be claimed. */
function comparisons(state: RunState, run: RunCells): string {
  const end = conclusion(state);
  const rows = (end?.against ?? []).map((a): Cell[] => {
    const { difference: d, n, t, p, pRandomisation, dz, dav, winRate } = a.paired;
    return [
      ...[run.id, run.simulated, end?.winner ?? null, a.candidate, a.baseline, n, a.complete],
      ...[d.mean, d.low, d.high, t, a.complete ? p : null, a.complete ? pRandomisation : null],
      ...[dz, dav, winRate],
      ...[a.closer?.mean ?? null, a.closer?.low ?? null, a.closer?.high ?? null],
      ...[a.evidence, a.claimedAfter, a.pHolm, a.verdict, a.needed],
      ...[end?.search.mean ?? null, end?.report?.mean ?? null],
      ...[end?.optimism?.candidates ?? null, end?.optimism?.expected ?? null],
    ];
  });
  return csv(
    [
      ...['run', 'simulated', 'winner', 'candidate', 'baseline', 'items', 'complete'],
      ...[
        'difference',
        'difference_low95',
        'difference_high95',
        't',
        'p_t',
        'p_sign_flip',
        'd_z',
        'd_av',
        'win_rate',
      ],
      ...['closer', 'closer_low95', 'closer_high95'],
      ...['evidence', 'claimed_after_items', 'p_holm', 'verdict', 'needed_items'],
      ...['winner_search', 'winner_report', 'prompts_tried', 'expected_optimism'],
    ],
    rows,
  );
}
