import type { TransferCell, TransferResult, TransferSettings } from '../../../core/studies/transfer';
import { inWords } from '../../kit/format';
import { compare } from '../../text/en/compare';
import { transfer } from '../../text/en/transfer';
import { words } from '../../text/en/words';
import { shiftOf } from '../compare/figures';
import { percentOf } from './figures';
import type { Column } from './model-names';

const text = transfer.conclusion;
const { joined } = compare.conclusion;

const say = (of: { figure: string; interval: string } | { why: string }) =>
  'why' in of ? of.why : `${of.figure} ${of.interval}`;

/** Holds after Holm's correction, in this direction. */
const holds = ({ against }: TransferCell, up: boolean) =>
  against !== null && against.pHolm < 0.05 && against.difference.mean > 0 === up;

/** What the figures allow to say, a line for each prompt, then what nothing can be said about. */
export function transferSentences(
  settings: TransferSettings,
  result: TransferResult,
  columns: readonly Column[],
  settled: boolean,
): string[] {
  if (!settled) return [text.waiting];
  const name = (model: number) => columns[model]?.name ?? '';
  const gainOn = (cell: TransferCell) =>
    text.gain(name(cell.model), cell.against ? say(shiftOf(cell.against.difference)) : '');
  const lines = settings.prompts.map(({ label, aim, home }, prompt) => {
    const cells = result.cells.filter((cell) => cell.prompt === prompt && cell.against);
    const works = cells.filter((cell) => holds(cell, true));
    const away = cells.filter((cell) => holds(cell, false));
    const more = `more ${words.poleAdjective(aim.trait, aim.pole)}`;
    const of = text.measured(cells.length, inWords(cells.length));
    const own = cells.find((cell) => cell.model === home);
    const shares = cells.flatMap(({ kept, model }) =>
      kept.kind === 'share' ? [text.kept[kept.verdict](name(model), say(percentOf(kept.share)))] : [],
    );
    const unsure = own?.against && !(own.against.difference.low > 0) && cells.length > 1;
    return [
      works.length > 0
        ? text.works(label, more, inWords(works.length), of, joined(works.map(gainOn)))
        : text.worksNone(label, more, of),
      ...(away.length > 0 ? [text.away(joined(away.map(gainOn)))] : []),
      ...(unsure ? [text.homeNone(name(own.model))] : shares),
    ].join(' ');
  });
  const listed = (of: readonly Column[], words_: (list: string) => string) =>
    of.length > 0 ? [words_(joined(of.map((c) => c.name)))] : [];
  const formula = columns.filter((c) => c.simulated);
  const deaf = columns.filter((_, i) => result.cells.some((cell) => cell.model === i && !cell.heard));
  return [
    ...lines,
    ...listed(deaf, text.notHeard),
    ...listed(
      columns.filter((c) => c.failed),
      text.failed,
    ),
    ...(formula.length < columns.length ? listed(formula, text.simulated) : []),
  ];
}
