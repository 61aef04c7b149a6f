import type { ProfileCell, ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import { TRAIT_WORDS } from '../../../core/trait-words';
import { TRAITS } from '../../../core/vocabulary';
import { score } from '../../kit/format';
import { profile as text } from '../../text/en/profile';
import { study } from '../../text/en/study';
import { forest } from './forest';
import type { ForestGroup, ForestPlan, ForestRow } from './forest-plan';
import type { StudyPicture } from './picture';
import { profileFormat } from './profile-format';

/** Parts between the ticks of an axis. */
const PARTS = 4;

/** Letter of the trait that a scale is about; null for the others. */
const hueOf = (scale: string): string | null => {
  const trait = TRAITS.find((t) => t === scale);
  return trait ? TRAIT_WORDS[trait].letter.toLowerCase() : null;
};

const joined = ({ figure, interval }: { figure: string; interval: string }) => `${figure} ${interval}`;

function row({ instrument, prompts }: ProfileSettings, cell: ProfileCell): ForestRow {
  const prompt = prompts[cell.prompt];
  const hue = hueOf(cell.scale);
  const aimed = hue !== null && prompt?.aim?.trait === cell.scale;
  const write = profileFormat(instrument);
  return {
    label: prompt?.label ?? '',
    estimate: cell.score,
    figures: [
      cell.score ? joined(write.score(cell.score)) : study.notYet,
      cell.against ? joined(write.change(cell.against.difference)) : '',
    ],
    // Where there is no trait to aim at, every prompt is what is looked at.
    standing: prompt?.text === null ? 'base' : aimed || hue === null ? 'full' : 'half',
    hue,
    strong: aimed,
  };
}

export function profilePlan(
  settings: ProfileSettings,
  { cells }: ProfileResult,
  simulated: boolean,
): ForestPlan {
  const scales = cells.filter((cell) => cell.prompt === 0);
  const [low, high] = scales[0]?.range ?? [0, 1];
  const words = text.instruments[settings.instrument];
  const group = ({ scale, reference }: ProfileCell): ForestGroup => {
    const hue = hueOf(scale);
    return {
      title: hue ? `${hue.toUpperCase()}  ${text.scale(scale)}` : text.scale(scale),
      hue,
      rows: cells.filter((cell) => cell.scale === scale).map((cell) => row(settings, cell)),
      reference,
    };
  };
  return {
    groups: scales.map(group),
    axis: words.axis,
    columns: [words.score, text.figure.change],
    range: [low, high],
    ticks: Array.from({ length: PARTS + 1 }, (_, i) => low + (i * (high - low)) / PARTS),
    tick: (value) => (Number.isInteger(value) ? String(value) : score(value)),
    zero: null,
    shape: 'square',
    simulated,
  };
}

function summary(settings: ProfileSettings, { cells }: ProfileResult, simulated: boolean): string {
  const { instrument, prompts } = settings;
  const write = profileFormat(instrument);
  const parts = cells.flatMap(({ prompt, scale, score: own, against }) =>
    own
      ? [
          text.figure.row(
            prompts[prompt]?.label ?? '',
            text.scale(scale).toLowerCase(),
            joined(write.score(own)),
            against && joined(write.change(against.difference)),
          ),
        ]
      : [],
  );
  const opening = text.figure.opening(prompts.length, text.instruments[instrument].name);
  return [opening, ...parts, ...(simulated ? [study.figure.simulated] : [])].join(' ');
}

export const profilePicture = (
  settings: ProfileSettings,
  result: ProfileResult,
  simulated: boolean,
): StudyPicture => ({
  title: text.instruments[settings.instrument].title,
  summary: summary(settings, result, simulated),
  scene: (width) => forest(profilePlan(settings, result, simulated), width),
});
