import { rng, seedFrom } from '../../rng';
import { normalise } from '../../text';
import { drawParent } from '../parents';
import { parseSentence } from '../parser';
import { insertSentence, personaSentences } from '../pieces';
import { makeCall, type ProposalInput, type Proposer, type Scored } from './contract';
import { oneSentence } from './one-sentence';
import { startersFor } from './starters';

/** Share of proposals that start from nothing, so that the run is not tied to its seeds (science.md 4). */
const FRESH = 0.15;

/**
 * The sentence operator for small writers (science.md 4): the model writes one sentence about the wanted
 * person, the loop puts it into a good prompt, the trajectory selects. No scores are shown and no reason for a
 * refusal: small models copy what they are shown. A new try draws a new start instead.
 */
export const sentence: Proposer = {
  id: 'sentence',
  repetitionPenalty: 1.1,
  call(input) {
    const { starter, parent } = draw(input);
    return makeCall(input, seedOf(input, 'write'), {
      ...oneSentence(input),
      prefill: starter,
      parents: parent ? [parent.id] : [],
    });
  },
  read(input, call, result) {
    const parsed = parseSentence(call.prefill, result);
    if ('refused' in parsed) return parsed;
    const before = personaSentences(draw(input).parent?.text ?? null);
    if (before.some((other) => normalise(other) === normalise(parsed.text))) {
      return { refused: 'copy', detail: 'It is a sentence that the parent already has.' };
    }
    const random = rng(seedOf(input, 'join'));
    const text = insertSentence(before, parsed.text, input.settings.maxWords, random);
    return { text, parserStep: parsed.step };
  },
};

/** The start of the reply and the prompt the sentence goes into; null is a fresh start. */
function draw(input: ProposalInput): { readonly starter: string; readonly parent: Scored | null } {
  const random = rng(seedOf(input, 'draw'));
  const starter = random.pick(startersFor(input.settings.target.trait));
  const fresh = random.next() < FRESH;
  return { starter, parent: fresh ? null : drawParent(input.trajectory, random) };
}

function seedOf({ settings, step, slot, attempt }: ProposalInput, use: string): number {
  return seedFrom('sentence', use, settings.seed, step, slot, attempt);
}
