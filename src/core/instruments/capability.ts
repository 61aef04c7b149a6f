import * as v from 'valibot';
import { refused } from '../problems/refused';
import { wilsonInterval, type Interval } from '../stats/interval';
import { meanOf } from '../stats/moments';
import type { Ask, Persona, Question } from '../vocabulary';
import type { Answered, Instrument, Scale } from './contract';
import { labelAsks } from './label-asks';
import { massOf, optionProbabilities, refuseRepeats } from './probabilities';
import { line, readData } from './read-data';

export const CAPABILITY_FACETS = ['facts', 'arithmetic', 'logic', 'beliefs'] as const;
export type CapabilityFacet = (typeof CAPABILITY_FACETS)[number];

/** Counts up with any change to a question: scores on different versions are not compared. */
const VERSION = 1;

/** The place of an option in the file, and its key. */
const KEYS = ['1', '2', '3', '4'] as const;
/** What guessing is right about. */
const CHANCE = 1 / KEYS.length;

export interface CapabilityQuestion extends Question {
  readonly trait: null;
  readonly facet: CapabilityFacet;
  readonly text: string;
  /** Four, in forward order; option n has the key n + 1. */
  readonly options: readonly string[];
  /** Key of the right answer. */
  readonly right: string;
}

export interface CapabilityShare {
  /** Share of questions whose likeliest answer is the right one, with its Wilson interval. Chance is 1/4. */
  readonly share: Interval;
  /** Mean probability of the right answer. Chance is 1/4. */
  readonly pRight: number;
  readonly n: number;
}

export interface CapabilityScore extends CapabilityShare {
  /** The kinds of question that were asked. */
  readonly facets: Readonly<Partial<Record<CapabilityFacet, CapabilityShare>>>;
  /** Mean option mass; null where it was not measured. */
  readonly mass: number | null;
}

const dataSchema = v.object({
  instrument: v.literal('capability'),
  version: v.literal(VERSION),
  items: v.pipe(
    v.array(
      v.object({
        id: line,
        facet: v.picklist(CAPABILITY_FACETS),
        question: line,
        options: v.pipe(v.array(line), v.length(4)),
        right: line,
      }),
    ),
    v.minLength(1),
  ),
});

const stored = v.object({
  id: line,
  trait: v.null(),
  facet: v.picklist(CAPABILITY_FACETS),
  text: line,
  options: v.pipe(v.array(line), v.length(KEYS.length)),
  right: v.picklist(KEYS),
});

function questions(data: unknown): CapabilityQuestion[] {
  const ids = new Set<string>();
  return readData('capability', dataSchema, data).items.map(({ question: text, ...item }) => {
    const { id, options, right } = item;
    if (ids.has(id)) throw refused({ kind: 'capability-twice', item: id });
    ids.add(id);
    if (new Set(options).size !== options.length) throw refused({ kind: 'option-twice', item: id });
    const key = KEYS[options.indexOf(right)];
    if (key === undefined) throw refused({ kind: 'right-missing', item: id });
    return { ...item, trait: null, text, right: key };
  });
}

function asks(persona: Persona, question: CapabilityQuestion): Ask[] {
  const choices = KEYS.map((key, i) => ({
    key,
    text: question.options[i] ?? '',
    lean: key === question.right ? 1 : -1,
  }));
  return labelAsks(persona, question, question.text, choices);
}

interface Marked {
  readonly facet: CapabilityFacet;
  readonly pRight: number;
  readonly right: boolean;
}

/** A tie for the first place is not right: a model that only likes a slot would else be paid for it. */
function mark(answered: Answered<CapabilityQuestion>): Marked {
  const { facet, right } = answered.question;
  const p = optionProbabilities(answered, ['forward', 'reversed'], KEYS);
  const pRight = p[KEYS.findIndex((key) => key === right)] ?? 0;
  return { facet, pRight, right: p.filter((other) => other > pRight - 1e-12).length === 1 };
}

const shareOf = (marked: readonly Marked[]): CapabilityShare => ({
  share: wilsonInterval(marked.filter((m) => m.right).length, marked.length),
  pRight: meanOf(marked.map((m) => m.pRight)),
  n: marked.length,
});

function score(answered: readonly Answered<CapabilityQuestion>[]): CapabilityScore {
  refuseRepeats(answered.map((a) => a.question));
  const marked = answered.map(mark);
  const asked = CAPABILITY_FACETS.filter((facet) => marked.some((m) => m.facet === facet));
  const facets = asked.map((facet) => [facet, shareOf(marked.filter((m) => m.facet === facet))]);
  return { ...shareOf(marked), facets: Object.fromEntries(facets), mass: massOf(answered) };
}

/** All questions together, then each kind that is asked: the mean probability of the right answer. */
function scales(asked: readonly CapabilityQuestion[]): Scale<CapabilityQuestion>[] {
  const kinds = CAPABILITY_FACETS.filter((facet) => asked.some((q) => q.facet === facet));
  return (['all', ...kinds] as const).map((id) => ({
    id,
    range: [0, 1],
    reference: CHANCE,
    value: (answered) => (id === 'all' || answered.question.facet === id ? mark(answered).pRight : null),
  }));
}

/** Knowledge and reasoning: does the persona cost the model what it can do? (science.md 2.4) */
export const capability: Instrument<CapabilityQuestion, CapabilityScore> = {
  id: 'capability',
  version: VERSION,
  credit: 'Written for this project (MIT)',
  size: 80,
  stored,
  questions,
  asks,
  scales,
  score,
};
