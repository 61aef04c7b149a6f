import { conclusion } from '../../../core/loop/conclusion';
import { meaningOf } from '../../../core/loop/finalists';
import type { RunState } from '../../../core/loop/types';
import { conclusionWords as text } from '../../text/en/conclusion';

/** What the figures allow to say, sentence by sentence. */
export function conclusionSentences(state: RunState): string[] {
  const c = conclusion(state);
  if (!c) return [text.nothing];
  const own = state.candidates[c.winner]?.origin.kind !== 'seed';
  const meaning = meaningOf(state, c.winner, 'confirm');
  const none = c.against.find((a) => a.baseline === 'none');
  const others = c.against.filter((a) => a.baseline !== 'none');
  return [
    text.winner(c, own),
    text.optimism(c),
    meaning ? text.meaning(meaning) : '',
    none ? text.none(none, state.settings) : '',
    ...others.map(text.other),
    state.settings.reading === 'answers' ? text.lean : '',
    state.stage === 'report' ? text.waiting : '',
  ].filter(Boolean);
}
