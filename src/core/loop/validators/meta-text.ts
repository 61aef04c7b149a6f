import { firstMatch, type Validator } from './contract';

/** Talk about the task instead of a persona. Start-bound where a persona could use the words. */
export const PATTERNS: readonly RegExp[] = [
  /[<[]\s{0,9}[/\\]?\s{0,9}ins(?:t|truction)?s?\s{0,9}[>\]]/iu,
  /\(no persona\)/iu,
  /^\W{0,40}(?:sure|certainly|of course|okay|ok|absolutely|great)[!,:.]{1,9}\s{0,9}(?:here|i\b|let|this|below)/iu,
  /(?:^|[\n.!:]\s{0,9})(?:here(?:[’']s| is| are)|below (?:is|are)|this is)\s{1,9}(?:(?:a|an|the|my|one|another|some|your)\s{1,9})?(?:\p{L}{1,30}\s{1,9}){0,2}(?:prompt|instruction|persona|version|description|sentence|text|example)s?\b/iu,
  /^[\W\d]{0,40}(?:(?:new|revised|improved|updated|better|final)\s{1,9})?(?:prompt|instruction|persona|text|sentence|output|response|answer|note|explanation|example|direction|about)s?(?:\s{1,9}\d{1,9})?\s{0,9}\*{0,4}:/imu,
  /\b(?:score|rating)s?\s{0,9}[:=]/iu,
  /^\W{0,40}(?:user|assistant|system|human|ai)\s{0,9}:/imu,
  /\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b(?![^.!?]{0,300}\byou\b)/iu,
  /\b(?:this|the|my|a) (?:new|improved|revised|updated|above|following) (?:prompt|instruction|persona)s?\b/iu,
  /\b(?:this|the) (?:prompt|persona) (?:is|should|will|would|can|has|gives|makes|describes|aims|emphasi[sz]es)\b/iu,
  /\b(?:higher|better|lower|best|highest)[- ]scoring\b/iu,
  /\b(?:meta|system)[- ]prompt\b/iu,
  /(?:^|[\n.!?]\s{0,9})write (?:one|a|an|another) (?:new )?(?:sentence|instruction|prompt|persona|text|description)\b/iu,
  /\bspeak to them as\b/iu,
];

export const metaText: Validator = {
  id: 'meta-text',
  check(text) {
    const match = firstMatch(text, PATTERNS);
    return match === null ? null : `It talks about the task instead of a person ("${match}").`;
  },
};
