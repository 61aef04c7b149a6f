import type { ClassRun } from '../../experiments/class/contract';
import type { ClassPool, Counted } from '../../experiments/class/pool';
import { interval, score, signed, signedInterval } from '../kit/format';
import { classroom } from '../text/en/class';
import { isSimulated, type ClassPicture } from './class-curves';
import { forest } from './study/forest';
import type { ForestGroup, ForestPlan, ForestRow } from './study/forest-plan';
import { niceRange } from './study/nice';
import type { StudyPicture } from './study/picture';
import { hueOf } from './words';

const text = classroom.forest;

type NameOf = (run: ClassRun) => string;

/** Every student's gain with its interval, all of them together, and where one more would lie. */
export function classForest(picture: ClassPicture, nameOf: NameOf): StudyPicture {
  const plan = forestPlan(picture, nameOf);
  return {
    title: text.title,
    summary: summary(picture),
    scene: (width) => forest(plan, width),
  };
}

export function forestPlan(picture: ClassPicture, nameOf: NameOf): ForestPlan {
  const { pools, names } = picture;
  const groups = pools.map((pool, i) => group(pool, names[i] ?? '', nameOf));
  const ends = groups.flatMap(({ rows }) =>
    rows.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : [])),
  );
  const { range, ticks } = niceRange(ends.map((end) => Math.min(1, Math.max(-1, end))));
  const nearer = pools[0]?.group.first.settings.target.kind === 'intensity';
  return {
    groups,
    axis: nearer ? text.axisNearer : text.axis,
    columns: [text.gain, text.score],
    range,
    ticks,
    tick: (value) => signed(value),
    zero: 0,
    shape: 'square',
    simulated: isSimulated(picture),
  };
}

function group(pool: ClassPool, name: string, nameOf: NameOf): ForestGroup {
  const hue = hueOf(pool.group.first.settings.target);
  return {
    title: name,
    hue,
    rows: [...pool.counted.map((run) => studentRow(run, hue, nameOf)), ...together(pool, hue)],
    reference: null,
  };
}

const studentRow = (run: Counted, hue: string, nameOf: NameOf): ForestRow => {
  const { gain, score: own } = run.result;
  return {
    label: nameOf(run),
    estimate: gain,
    figures: [
      `${signed(gain.mean)} ${signedInterval(gain.low, gain.high)}`,
      `${score(own.mean)} ${interval(own.low, own.high)}`,
    ],
    standing: 'half',
    hue,
  };
};

function together({ pooled }: ClassPool, hue: string): ForestRow[] {
  if (!pooled) return [];
  const { estimate, prediction, k } = pooled;
  const all: ForestRow = {
    label: text.pooled(k),
    estimate,
    figures: [`${signed(estimate.mean)} ${signedInterval(estimate.low, estimate.high)}`, ''],
    standing: 'full',
    hue,
    strong: true,
  };
  if (!prediction) return [all];
  const another: ForestRow = {
    label: text.another,
    estimate: { mean: estimate.mean, ...prediction },
    figures: [signedInterval(prediction.low, prediction.high), ''],
    standing: 'base',
    hue: null,
  };
  return [all, another];
}

function summary(picture: ClassPicture): string {
  const sentences = picture.pools.flatMap(({ pooled }, i) => {
    if (!pooled) return [];
    const { mean, low, high } = pooled.estimate;
    const name = [picture.names[i], text.pooled(pooled.k)].filter(Boolean).join(', ');
    return [text.summary(name, `${signed(mean)} ${signedInterval(low, high)}`)];
  });
  return [...sentences, ...(isSimulated(picture) ? [text.simulated] : [])].join(' ');
}
