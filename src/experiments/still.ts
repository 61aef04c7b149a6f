import { conclusion } from '../core/loop/conclusion';
import { createLoop, replayEvents, settle } from '../core/loop/machine';
import type { RunState } from '../core/loop/types';
import type { RunRecord } from '../core/record/schema';
import type { AskResult } from '../core/vocabulary';
import type { RunPicture } from './contract';

/**
 * What the first picture of a recorded run is drawn from, folded beforehand: a visitor who only looks needs
 * neither the loop nor the texts that were sent. Scores and their intervals are those of the whole record, to three digits.
 */
export function stillOf({ events, kind: _, ...head }: RunRecord): Still {
  const loop = createLoop(head.settings, head.items);
  const state = settle(loop, replayEvents(loop, events));
  const report = head.items.report.map((item) => ({
    ...item,
    paraphrasedSituation: '',
    paraphrasedQuery: '',
  }));
  return {
    head: { ...head, items: { search: [], confirm: [], report } },
    beatsNone: beatsNone(state),
    state: {
      ...state,
      calls: [],
      pending: null,
      reply: null,
      readings: slimmed(state, state.readings),
      shuffled: slimmed(state, state.shuffled),
    },
  };
}

/** The picture, and whether the conclusion's rule lets the winner beat no persona; null without that comparison. */
export interface Still extends RunPicture {
  readonly beatsNone: boolean | null;
}

function beatsNone(state: RunState): boolean | null {
  const none = conclusion(state)?.against.find((a) => a.baseline === 'none');
  return none ? none.verdict === 'better' : null;
}

/** Digits that a picture can show; the run file has all. */
const rounded = (value: number) => Number(value.toFixed(3));

/** Single answers stay where scores are made of them: option letters, and both answer pairs off the search split. */
function slimmed({ settings }: RunState, readings: RunState['readings']): RunState['readings'] {
  const bySplit = Object.entries(readings).map(([split, lists]) => {
    const keep = settings.reading !== 'answers' || split !== 'search';
    const slim = Object.entries(lists).map(([id, list]) => [
      id,
      list.map((reading) => ({
        ...reading,
        logOdds: rounded(reading.logOdds),
        asks: keep ? reading.asks.map(withoutText) : [],
      })),
    ]);
    return [split, Object.fromEntries(slim)];
  });
  return Object.fromEntries(bySplit) as RunState['readings'];
}

const withoutText = (ask: AskResult): AskResult => ({
  ...ask,
  options: ask.options.map((option) => ({ ...option, logProb: rounded(option.logProb) })),
  prompt: '',
  evaluated: 0,
  reused: 0,
  ms: 0,
});
