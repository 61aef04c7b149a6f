import { conclusion } from '../../../core/loop/conclusion';
import { meaningOf } from '../../../core/loop/finalists';
import type { RunState } from '../../../core/loop/types';
import { conclusionWords as text } from '../../text/en/conclusion';

/** What the figures allow to say. Every sentence follows from a rule. */
export interface ConclusionParts {
  /** How the winner scored. */
  readonly lead: string;
  /** Each verdict once, without its figures: for a first look. */
  readonly plain: readonly string[];
  /** Every comparison with its figures. */
  readonly figures: readonly string[];
  /** What has to be known to read either: luck, what .5 means, what is still missing. */
  readonly notes: readonly string[];
}

export function conclusionParts(state: RunState): ConclusionParts {
  const c = conclusion(state);
  if (!c) return { lead: text.nothing, plain: [], figures: [], notes: [] };
  const own = state.candidates[c.winner]?.origin.kind !== 'seed';
  const meaning = meaningOf(state, c.winner, 'confirm');
  const none = c.against.find((a) => a.baseline === 'none');
  const others = c.against.filter((a) => a.baseline !== 'none');
  const judged = (verdict: (typeof c.against)[number]['verdict']) =>
    c.against.filter((a) => a.verdict === verdict);
  const [better, worse, open] = [judged('better'), judged('worse'), judged('not-distinguishable')];
  return {
    lead: text.winner(c, own),
    plain: [
      better.length > 0 ? text.plain.better(better) : '',
      worse.length > 0 ? text.plain.worse(worse) : '',
      text.plain.open(open),
      meaning ? text.plain.meaning(meaning) : '',
    ].filter(Boolean),
    figures: [
      meaning ? text.meaning(meaning) : '',
      none ? text.none(none, state.settings) : '',
      ...others.map(text.other),
    ].filter(Boolean),
    notes: [
      text.optimism(c),
      state.settings.reading === 'answers' ? text.lean : '',
      state.stage === 'report' ? text.waiting : '',
    ].filter(Boolean),
  };
}

/** All of it, sentence by sentence: for the report. */
export function conclusionSentences(state: RunState): string[] {
  const { lead, figures, notes } = conclusionParts(state);
  return [lead, ...figures, ...notes];
}
