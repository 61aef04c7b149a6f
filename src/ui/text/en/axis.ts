import type { ReadingId } from '../../../core/readings/contract';
import type { Wording } from './wording';

/** What the height of a point in a run's chart is, by the way of reading. */
export const axis = {
  answers: {
    learner:
      'The higher a point, the likelier the wanted answers became with that prompt; .5 is as likely as with no persona.',
    researcher:
      'Height: mean over items of 1 / (1 + exp(-D)), D the item shift in nats from the empty persona, signed toward the target pole; whiskers are 95% intervals over items.',
  },
  letters: {
    learner:
      'The higher a point, the more of its belief the model put on the wanted answers, on average over the questions.',
    researcher:
      'Height: mean over items of P(target pole), label probabilities renormalised per option order and averaged over both orders; whiskers are 95% intervals over items.',
  },
  written: {
    learner: 'The higher a point, the more often the model wrote one of the wanted answers.',
    researcher:
      'Height: mean over items of the parsed reply’s score toward the target pole, unparsed replies left out; whiskers are 95% intervals over items.',
  },
} satisfies Record<ReadingId, Wording>;
