import type { OwnScore } from '../../../core/instruments/index';
import { HUMAN_REFERENCE } from '../../../core/instruments/ipip-reference';
import type { ProfileCell, ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import { TRAITS } from '../../../core/vocabulary';
import { profileFormat } from '../../charts/study/profile-format';
import { profile } from '../../text/en/profile';
import { pText, shareOf, type Written } from '../compare/figures';

const text = profile.table;

export interface ProfileRow {
  readonly cell: ProfileCell;
  readonly score: Written;
  readonly reference: string | null;
  readonly change: Written;
  readonly p: string | null;
  /** Holds after Holm's correction. */
  readonly holds: boolean;
  /** The prompt is meant to move this scale. */
  readonly aimed: boolean;
  /** The instrument's own figures, in the order of `extra` in its words. */
  readonly extra: readonly Written[];
}

/** One row a scale for one prompt. */
export function profileRows(
  { instrument, prompts }: ProfileSettings,
  { cells, own }: ProfileResult,
  prompt: number,
): ProfileRow[] {
  const write = profileFormat(instrument);
  const isNone = prompts[prompt]?.text === null;
  return cells
    .filter((cell) => cell.prompt === prompt)
    .map((cell) => ({
      cell,
      score: cell.score ? write.score(cell.score) : { why: text.waiting },
      reference: cell.reference === null ? null : write.value(cell.reference),
      change: cell.against
        ? write.change(cell.against.difference)
        : { why: isNone ? text.none : cell.score ? text.few : text.waiting },
      p: cell.against && pText(cell.against.pHolm),
      holds: (cell.against?.pHolm ?? 1) < 0.05,
      aimed: prompts[prompt]?.aim?.trait === cell.scale,
      extra: extraOf(own[prompt] ?? null, cell.scale, profile.instruments[instrument].extra.length),
    }));
}

const plain = (figure: string, interval = ''): Written => ({ figure, interval });

/** Balanced score and spread; distance from the best; share right: what only the whole instrument says. */
function extraOf(own: OwnScore | null, scale: string, columns: number): Written[] {
  if (!own) return Array.from({ length: columns }, () => ({ why: text.whole }));
  const { value } = profileFormat(own.instrument);
  switch (own.instrument) {
    case 'ipip-neo-120': {
      const trait = TRAITS.find((t) => t === scale);
      if (!trait) return [];
      const { balanced, sd } = own.score.traits[trait];
      return [plain(value(balanced)), plain(value(sd), `(${value(HUMAN_REFERENCE[trait].withinPersonSd)})`)];
    }
    case 'card-task':
      return [plain(value(own.score.distance))];
    case 'capability': {
      const kinds: Readonly<Record<string, { share: Parameters<typeof shareOf>[0] }>> = own.score.facets;
      const share = scale === 'all' ? own.score.share : kinds[scale]?.share;
      return share ? [shareOf(share)] : [];
    }
  }
}
