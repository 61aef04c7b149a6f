import { kept } from '../../kept';
import { characterTrigrams, normalise } from '../../text';

export interface Fingerprint {
  readonly normal: string;
  readonly trigrams: ReadonlySet<string>;
}

/** What two texts are compared by. Every proposal is held against every earlier prompt, so theirs are kept. */
export const fingerprint: (text: string) => Fingerprint = kept(2000, (text: string) => ({
  normal: normalise(text),
  trigrams: characterTrigrams(text),
}));
