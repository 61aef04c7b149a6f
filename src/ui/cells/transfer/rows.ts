import type { RunHead, StoredChoice } from '../../../core/record/schema';
import type { StudyPrompt } from '../../../core/studies/prompts';
import type { TransferPrompt, TransferSettings } from '../../../core/studies/transfer';
import { MOST_MODELS } from '../../../core/studies/transfer-settings';
import type { Target } from '../../../core/vocabulary';
import { transfer } from '../../text/en/transfer';
import { firstPrompts } from '../compare/prompts';
import { choiceNames } from './model-names';

type Rows = Pick<TransferSettings, 'prompts' | 'models'>;

/** A prompt of a comparison as a row; null where it is no persona, or has no aim to count towards. */
const asRow = ({ label, text, aim }: StudyPrompt): TransferPrompt | null =>
  text && aim ? { label, text, aim } : null;

/** What a matrix starts with: both ends of a trait, described by adjectives. */
export const firstRows = (trait: Target['trait']): TransferPrompt[] =>
  firstPrompts(trait).flatMap((prompt) => asRow(prompt) ?? []);

const same = (a: StoredChoice, b: StoredChoice) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The rows after one was added, taken away or changed, and what to say about it. A prompt from a run is at home on the
 * model that answered there, which becomes a column if it is none yet.
 */
export function changedRows(
  { prompts, models }: Rows,
  next: readonly (StudyPrompt & { readonly home?: number })[],
  from: Pick<RunHead, 'choice'> | null,
): Rows & { said: string } {
  const refused = next.find((prompt) => !asRow(prompt));
  if (refused) return { prompts, models, said: transfer.prompts.noAim(refused.label) };
  const rows = next.flatMap((prompt): TransferPrompt[] => {
    const row = asRow(prompt);
    return row ? [{ ...row, ...(prompt.home !== undefined && { home: prompt.home }) }] : [];
  });
  const last = rows.at(-1);
  if (!from || !last || rows.length <= prompts.length) return { prompts: rows, models, said: '' };
  const at = models.findIndex((one) => same(one, from.choice));
  if (at < 0 && models.length >= MOST_MODELS) return { prompts: rows, models, said: transfer.columns.full };
  const all = at < 0 ? [...models, from.choice] : models;
  const home = at < 0 ? models.length : at;
  const named = choiceNames(all)[home] ?? '';
  return {
    prompts: [...rows.slice(0, -1), { ...last, home }],
    models: all,
    said: at < 0 ? transfer.prompts.homeAdded(named) : '',
  };
}

/** The matrix with a column more, or why not. */
export function withModel(
  models: readonly StoredChoice[],
  choice: StoredChoice,
): { models: StoredChoice[] } | { refused: string } {
  if (models.length >= MOST_MODELS) return { refused: transfer.columns.full };
  const known = models.findIndex((one) => same(one, choice));
  if (known >= 0) return { refused: transfer.columns.known(choiceNames(models)[known] ?? '') };
  return { models: [...models, choice] };
}

/** The matrix without a column; prompts that were written for it are at home nowhere, the others where they were. */
export function withoutModel({ prompts, models }: Rows, at: number): Rows {
  return {
    models: models.filter((_, i) => i !== at),
    prompts: prompts.map(({ home, ...row }) =>
      home === undefined || home === at ? row : { ...row, home: home > at ? home - 1 : home },
    ),
  };
}
