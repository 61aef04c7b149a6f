import type { ProfileCell, ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import type { StudyPrompt } from '../../../core/studies/prompts';
import { profileFormat } from '../../charts/study/profile-format';
import { count } from '../../kit/format';
import { compare } from '../../text/en/compare';
import { profile } from '../../text/en/profile';
import { pText, shareOf, type Written } from '../compare/figures';

const text = profile.conclusion;
const { joined, p: pWords, moved, notMoved, wrongWay, also, alsoNone } = compare.conclusion;

const say = (of: Written): string => ('why' in of ? of.why : `${of.figure} ${of.interval}`);
const holds = ({ against }: ProfileCell) => against !== null && against.pHolm < 0.05;
const scaleName = ({ scale }: ProfileCell) => profile.scale(scale).toLowerCase();

/** What the figures allow to say: where no persona stands, what each prompt does, and what all this is not. */
export function profileSentences(settings: ProfileSettings, result: ProfileResult, done: boolean): string[] {
  if (!done) return [text.waiting];
  const { instrument, prompts } = settings;
  const of = (prompt: number) => result.cells.filter((cell) => cell.prompt === prompt);
  const none = prompts.findIndex((p) => p.text === null);
  const sentences = prompts.flatMap((prompt, i) =>
    prompt.text === null ? [] : [promptSentences(settings, of(i), i).join(' ')],
  );
  return [
    ...(none < 0 ? [] : noneSentences(settings, result, of(none), none)),
    ...sentences,
    text.limits[instrument],
  ];
}

/** Where the model stands without a persona, beside what the instrument is compared with. */
function noneSentences(
  { instrument }: ProfileSettings,
  { own }: ProfileResult,
  cells: readonly ProfileCell[],
  none: number,
): string[] {
  const { score, value } = profileFormat(instrument);
  const [first] = cells;
  if (instrument === 'capability') {
    const whole = own[none];
    if (whole?.instrument !== 'capability') return [];
    const share = shareOf(whole.score.share);
    return 'why' in share ? [] : [text.knows(share.figure, share.interval, count(whole.score.n))];
  }
  const apart = (side: 1 | -1) =>
    cells.filter(
      (c) =>
        c.score &&
        c.reference !== null &&
        (side > 0 ? c.score.low > c.reference : c.score.high < c.reference),
    );
  const [above, below] = [apart(1), apart(-1)];
  if (instrument === 'card-task') {
    if (!first?.score || first.reference === null) return [];
    const standing = above.length ? 'more' : below.length ? 'fewer' : 'about';
    return [text.cards(say(score(first.score)), value(first.reference), standing)];
  }
  const list = (of: readonly ProfileCell[]) => joined(of.map(scaleName));
  if (above.length + below.length === 0) return [text.peopleNone];
  const parts = [
    ...(above.length ? [text.above(list(above))] : []),
    ...(below.length ? [(above.length ? text.below : text.belowOnly)(list(below))] : []),
  ];
  return [text.people(joined(parts))];
}

/** What one prompt did: only what holds after Holm's correction moved. */
function promptSentences(settings: ProfileSettings, cells: readonly ProfileCell[], i: number): string[] {
  const prompt = settings.prompts[i];
  const [first] = cells;
  if (!prompt || !first?.against) return [];
  const write = profileFormat(settings.instrument);
  const changeOf = ({ against }: ProfileCell) => (against ? say(write.change(against.difference)) : '');
  const list = (of: readonly ProfileCell[]) => joined(of.map((c) => `${scaleName(c)} (${changeOf(c)})`));
  switch (settings.instrument) {
    case 'ipip-neo-120':
      return traitSentences(prompt, cells, changeOf, list);
    case 'card-task':
      return [oneSentence(prompt.label, first, changeOf(first), text.risk)];
    case 'capability': {
      const kinds = cells.slice(1).filter(holds);
      return [
        oneSentence(prompt.label, first, changeOf(first), text.knowledge),
        ...(kinds.length ? [text.moved(prompt.label, list(kinds))] : []),
      ];
    }
  }
}

/** The one figure that an instrument is about. */
function oneSentence(
  label: string,
  cell: ProfileCell,
  change: string,
  words: typeof text.risk | typeof text.knowledge,
): string {
  if (!cell.against || !holds(cell)) return words.none(label, change);
  const p = pWords(pText(cell.against.pHolm));
  return (cell.against.difference.mean > 0 ? words.more : words.less)(label, change, p);
}

/** As a comparison says it: the trait that is aimed at, then the others. */
function traitSentences(
  { label, aim }: StudyPrompt,
  cells: readonly ProfileCell[],
  changeOf: (cell: ProfileCell) => string,
  list: (cells: readonly ProfileCell[]) => string,
): string[] {
  const others = cells.filter((c) => holds(c) && c.scale !== aim?.trait);
  const own = cells.find((c) => c.scale === aim?.trait);
  if (!aim || !own?.against) return [others.length ? text.moved(label, list(others)) : text.movedNone(label)];
  const name = scaleName(own);
  const rose = own.against.difference.mean > 0;
  const p = pWords(pText(own.against.pHolm));
  return [
    holds(own)
      ? moved(label, name, rose ? 'rose' : 'fell', changeOf(own), p)
      : notMoved(label, name, changeOf(own)),
    ...(holds(own) && rose !== (aim.pole === 'high') ? [wrongWay] : []),
    others.length ? also(list(others)) : alsoNone,
  ];
}
