import { LONGEST_REPLY } from '../../text';
import type { RefusalId } from '../types';
import type { ValidationContext, Validator } from './contract';
import { copy } from './copy';
import { empty } from './empty';
import { gaming } from './gaming';
import { leakage } from './leakage';
import { metaText } from './meta-text';
import { nearCopy } from './near-copy';
import { refusal } from './refusal';
import { repetition } from './repetition';
import { tooLong } from './too-long';
import { tooShort } from './too-short';
import { unsuitable } from './unsuitable';
import { wrongScript } from './wrong-script';

export type { ValidationContext, Validator } from './contract';
export { EarlierPrompts } from './earlier';
export { leakageGrams, type ItemRuns } from './leakage';

/** In order: the first that objects names the reason, so what explains most comes first. */
export const VALIDATORS: readonly Validator[] = [
  empty,
  refusal,
  metaText,
  unsuitable,
  wrongScript,
  gaming,
  leakage,
  tooShort,
  tooLong,
  repetition,
  copy,
  nearCopy,
];

/** Why a prompt may not enter the run, or null when it may. */
export function validate(
  text: string,
  context: ValidationContext,
): { readonly reason: RefusalId; readonly detail: string } | null {
  if (text.length > LONGEST_REPLY) return { reason: 'too-long', detail: `It has ${text.length} characters.` };
  for (const { id, check } of VALIDATORS) {
    const detail = check(text, context);
    if (detail !== null) return { reason: id, detail };
  }
  return null;
}
