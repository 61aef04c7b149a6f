import { firstMatch, type Validator } from './contract';

const CANNOT = String.raw`i(?:[’']m (?:un|not )able to| am (?:un|not )able to| can(?:[’']t|not| not)| won[’']t| will not| must decline to| (?:do not|don[’']t) feel comfortable)`;
const THING = String.raw`(?:prompt|persona|content|description|instruction|response|sentence|text|request|information)`;

/**
 * The writer declines. Bound to words of declining a request, because a first-person persona may well say
 * "I can't sit still" and a second-person one "you say I'm sorry too often".
 */
export const PATTERNS: readonly RegExp[] = [
  /^\W{0,40}i(?:[’']m| am) (?:so |very |really )?sorry(?:[,.!]|,? but\b)/iu,
  /(?:^|[\n.!?]\s{0,9})i(?:[’']m| am) (?:sorry|afraid),? (?:but )?(?:that )?i (?:can(?:[’']t|not)|am unable|am not able|won[’']t)/iu,
  /^\W{0,40}i apologi[sz]e\b/iu,
  /\bi apologi[sz]e,? but\b/iu,
  new RegExp(
    String.raw`\b${CANNOT}\s{1,9}(?:assist|comply|fulfill?|help (?:you |with (?:that|this))|do (?:that|this)|answer (?:that|this)|(?:engage|participate) in (?:that|this|such|any)|continue (?:with )?(?:that|this))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${CANNOT}\s{1,9}(?:create|provide|generate|write|produce|offer|give)\s{1,9}(?:you (?:with )?)?(?:(?:a|an|the|such|this|that|any)\s{1,9}){0,9}(?:\p{L}{1,30}\s{1,9})?${THING}`,
    'iu',
  ),
  /\b(?:goes|is) against my (?:guidelines|policy|policies|programming)\b/iu,
  /\bi must (?:respectfully )?decline\b/iu,
];

export const refusal: Validator = {
  id: 'refusal',
  check(text) {
    const match = firstMatch(text, PATTERNS);
    return match === null ? null : `It declines to write a prompt ("${match}").`;
  },
};
