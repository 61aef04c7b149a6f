import { meaningOf } from '../../../core/loop/finalists';
import { canTell, topicBeyond } from '../../../core/loop/on-topic';
import { itemScores } from '../../../core/loop/summary';
import type { Call, CallResult, Candidate, RunState } from '../../../core/loop/types';
import type { RunHead } from '../../../core/record/schema';
import { tInterval, type Interval } from '../../../core/stats/interval';
import { meanOf } from '../../../core/stats/moments';
import { words } from '../../../core/text';
import type { Split } from '../../../core/vocabulary';
import { share } from '../../charts/figures';
import { candidateName } from '../../charts/words';
import { interval, ordinal, score, signed } from '../../kit/format';
import { board } from '../../text/en/board';
import { inspector } from '../../text/en/inspector';
import { nearestParent } from './inspector-diff';
import type { QuestionRow } from './inspector-items';

const text = inspector.facts;
export type Fact = readonly [name: string, value: string];

export const callOf = (run: RunState, { origin }: Candidate): { call: Call; result: CallResult } | null =>
  origin.kind === 'model' ? (run.calls.find(({ call }) => call.id === origin.callId) ?? null) : null;

export const parentsOf = ({ origin }: Candidate): readonly number[] =>
  origin.kind === 'seed' ? [] : origin.parents;

/** The parent a prompt is compared with: the most alike of those that have words. */
export function parentOf(run: RunState, candidate: Candidate): { id: number; text: string } | null {
  const parents = parentsOf(candidate).flatMap((id) => {
    const words = run.candidates[id]?.text;
    return words ? [{ id, text: words }] : [];
  });
  return candidate.text ? nearestParent(candidate.text, parents) : null;
}

/** Mean difference to another prompt on the questions both answered, with its paired t interval. */
export function paired(run: RunState, candidate: number, other: number, split: Split): Interval | null {
  const theirs = new Map(itemScores(run, other, split).map((s) => [s.itemId, s.score]));
  const differences = itemScores(run, candidate, split).flatMap((s) => {
    const score = theirs.get(s.itemId);
    return score === undefined ? [] : [s.score - score];
  });
  return differences.length < 3 ? null : tInterval(differences);
}

/** Where a prompt comes from and how it reads, as name and value. */
export function facts(
  run: RunState,
  head: RunHead,
  candidate: Candidate,
  rows: readonly QuestionRow[],
  parent: { readonly text: string } | null,
): Fact[] {
  const { refused } = candidate;
  const reason = refused && board.refusals[refused.reason];
  return [
    ...(refused ? [[text.reason, [reason, refused.detail].filter(Boolean).join(': ')] as const] : []),
    ...origin(run, head, candidate),
    ...(candidate.text
      ? [
          [
            text.length,
            text.words(words(candidate.text).length, parent && words(parent.text).length),
          ] as const,
        ]
      : []),
    ...measured(rows),
    ...checks(run, candidate.id),
  ];
}

function origin(run: RunState, head: RunHead, candidate: Candidate): Fact[] {
  const from = candidate.origin;
  if (from.kind === 'seed')
    return [
      [text.step, text.start],
      ...(from.baseline === 'own' ? [[text.writtenBy, text.you] as const] : []),
    ];
  const parents = from.parents.map((id) => candidateName(run, id)).join(', ') || text.noParents;
  if (from.kind === 'operator')
    return [
      [text.writtenBy, `${text.rule}${board.operators[from.operator]}. ${text.ruleWhy}`],
      [text.step, String(candidate.step)],
      [text.parents, parents],
    ];
  const made = callOf(run, candidate);
  const wrote = head.optimizer ?? head.target;
  const called = wrote?.model.name ?? text.theModel;
  // A simulated run is labelled as a whole.
  const name = wrote?.simulated && !head.simulated ? text.simulated(called) : called;
  const parser = from.parserStep ? text.parserSteps[from.parserStep] : text.unread;
  return [
    ...(made
      ? [[text.writtenBy, text.model(name, String(made.call.temperature), made.call.seed)] as const]
      : [[text.writtenBy, name] as const]),
    [text.asked, text.proposers[from.proposer]],
    [text.card, from.card],
    [text.parents, parents],
    [text.step, made ? text.stepOf(candidate.step, made.call.slot + 1) : String(candidate.step)],
    [text.parser, made ? `${parser}, ${text.tries(ordinal(made.call.attempt + 1))}` : parser],
  ];
}

/** What was found out about the prompt besides its score. */
function checks(run: RunState, id: number): Fact[] {
  const topic = topicBeyond(run.topics, id);
  const confirm = run.shuffled.confirm[id];
  const meaning = meaningOf(run, id, 'confirm');
  const range = meaning?.interval ? interval(meaning.interval.low, meaning.interval.high) : '';
  return [
    ...(topic === null ? [] : [[text.topic, text.topicOf(signed(topic), canTell(run.topics))] as const]),
    ...(confirm
      ? [
          [
            text.meaning,
            meaning ? text.meaningOf(score(meaning.share), range, confirm.length) : text.meaningNone,
          ] as const,
        ]
      : []),
  ];
}

function measured(rows: readonly QuestionRow[]): Fact[] {
  const biases = rows.flatMap((r) => (r.bias === null ? [] : [r.bias]));
  const masses = rows.flatMap((r) => (r.mass === null ? [] : [r.mass]));
  return [
    ...(biases.length > 0
      ? [[text.bias, text.biasMean(signed(meanOf(biases)), biases.length)] as const]
      : []),
    ...(masses.length > 0
      ? [[text.mass, text.massLow(share(meanOf(masses)), share(Math.min(...masses)))] as const]
      : []),
  ];
}
