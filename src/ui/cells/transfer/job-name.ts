import type { Job } from '../../../core/studies/contract';
import { promptJobOn, type TransferSettings } from '../../../core/studies/transfer';
import type { Trait } from '../../../core/vocabulary';
import { words } from '../../text/en/words';
import { choiceNames } from './model-names';

/** Who answers a job of a matrix and which model: 'No persona, extraversion, the smooth simulator'. */
export function transferJobName(
  { prompts, models }: TransferSettings,
  { id, model = 0 }: Job,
  none: string,
): string {
  const prompt = prompts.find((_, i) => promptJobOn(model, i) === id);
  const trait = /^none\|(\w+)/.exec(id)?.[1] as Trait | undefined;
  const who = prompt?.label ?? [none, trait && words.trait(trait).toLowerCase()].filter(Boolean).join(', ');
  return `${who}, ${choiceNames(models)[model] ?? ''}`;
}
