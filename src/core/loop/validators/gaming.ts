import { firstMatch, type Validator } from './contract';

const PICK = String.raw`(?:answer|choose|pick|select|mark|tick|circle|prefer|respond|reply|go (?:with|for))(?:ing|s|es)?`;
const CHOICE = String.raw`(?:options?|answers?|choices?|alternatives?|responses?)`;
const PLACE = String.raw`(?:first|second|third|fourth|last|top|bottom|former|latter|longest|shortest)`;
const QUESTION = String.raw`(?:question|item|statement|prompt)s?`;

/**
 * Instructions about the answer sheet instead of the person. Letters are matched in upper case only, and an
 * "A" must not be an article; "you always say yes to a party" is a persona, "answer yes to every question" not.
 */
export const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Oo]ption|[Cc]hoice|[Ll]etter|[Aa]lternative)s? ["'“‘(]?(?:[B-D]\b|A\b(?! \p{Ll}))`,
    'u',
  ),
  new RegExp(String.raw`\b(?:option|alternative)s? (?:number )?#?[1-4]\b`, 'iu'),
  /\b(?:[Aa]nswer|[Cc]hoose|[Pp]ick|[Ss]elect|[Mm]ark|[Tt]ick|[Cc]ircle|[Rr]espond|[Rr]eply)(?: with| only| always| the){0,9} ["'“‘(]?(?:[B-D]\b|A(?=["'”’).,;:!?]|$| (?:or|and|every|each|always|whenever|to|in|on)\b))/u,
  /\bA ?[,/] ?B\b|\bA or B\b/u,
  new RegExp(
    String.raw`\b${PICK} (?:\p{L}{1,30} )?(?:the |its |their )?${PLACE} (?:\p{L}{1,30} )?${CHOICE}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${PICK} (?:with )?(?:the )?(?:\p{L}{1,30} )?${CHOICE} that (?:is|are|shows?|sounds?|scores?|seems?|best|fits?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:answer|respond|reply|say|agree|disagree|choose)(?: with)? ["'“‘]?\p{L}{0,30}["'”’]? ?(?:to|on|with|for) (?:every|all|any|each) (?:of the )?${QUESTION}\b`,
    'iu',
  ),
  /\b(?:multiple[- ]choice|questionnaires?|likert|answer (?:key|sheet|options?)|response options?|personality (?:test|quiz|inventory|assessment|survey|scale|score)s?)\b/iu,
  /\b(?:test|quiz|survey|exam|assessment)s?\b[^.!?]{0,25}\b(?:always|never|should|must) (?:answer|choose|pick|select|respond|score)\b/iu,
  /\bscor(?:e|es|ing) (?:very |extremely |as )?(?:high(?:er|est|ly)?|low(?:er|est)?|\d{1,9})\b[^.!?]{0,20}\b(?:openness|conscientiousness|extra?version|extroversion|introversion|agreeableness|neuroticism|personality|trait|this|every item)\b/iu,
];

export const gaming: Validator = {
  id: 'gaming',
  check(text) {
    const match = firstMatch(text, PATTERNS);
    return match === null ? null : `It tells how to answer a test ("${match}") instead of who somebody is.`;
  },
};
