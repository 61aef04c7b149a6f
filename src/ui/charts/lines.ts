import { remembered } from '../../core/remembered';
import type { TrajectoryData, Point } from './data';
import type { Frame } from './frame';
import { line, path, px, type Mark, type Role } from './scene';

/** Dash pattern of each baseline's line, the same in every chart. */
export const BASE_ROLES: Readonly<Record<string, Role>> = {
  none: 'base-solid',
  dp: 'base-dots',
  'p2-keywords': 'base-dashes',
  adjectives: 'base-mixed',
  placebo: 'base-wide',
};

/** Baselines, band and step mean lie under the points, the best so far over them. */
export function lines(
  data: TrajectoryData,
  frame: Frame,
  simulated: boolean,
): { under: Mark[]; over: Mark[] } {
  const best = stairs(data, frame);
  return {
    under: [...baselines(data, frame), ...tau(data, frame), ...band(best), ...mean(data, frame)],
    over:
      best.length > 0
        ? [
            path(
              simulated ? 'best-simulated' : 'best',
              stepped(best, (s) => s.y),
            ),
          ]
        : [],
  };
}

const baselines = (data: TrajectoryData, frame: Frame): Mark[] =>
  data.baselines.map(({ candidate, seed, score }) => {
    const y = frame.y(score.mean);
    const slot = data.seeds.indexOf(candidate);
    return line(BASE_ROLES[seed ?? ''] ?? 'base-wide', frame.seedX(slot), y, frame.right, y);
  });

const tau = (data: TrajectoryData, frame: Frame): Mark[] =>
  data.tau === null ? [] : [line('tau', frame.left, frame.y(data.tau), frame.right, frame.y(data.tau))];

interface Stair {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** x of a full point: its slot among those of its step. */
export function pointX(data: TrajectoryData, frame: Frame): (point: Point) => number {
  const members = remembered('members', [data], () => membersOf(data));
  return ({ candidate, step }) => {
    if (step === 0) return frame.seedX(data.seeds.indexOf(candidate));
    const list = members.get(step) ?? [candidate];
    return frame.x(step, list.indexOf(candidate), list.length);
  };
}

/** The points of each step, in order; all of a chart ask for them. */
function membersOf(data: TrajectoryData): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const p of data.points) {
    const list = members.get(p.step);
    if (list) list.push(p.candidate);
    else members.set(p.step, [p.candidate]);
  }
  if (data.live?.split === 'search' && data.live.step > 0) {
    const list = members.get(data.live.step) ?? [];
    members.set(
      data.live.step,
      [...list, data.live.candidate].sort((a, b) => a - b),
    );
  }
  return members;
}

/** Where the best changes; the last stair ends at the newest point, or at the rule once the search is over. */
function stairs(data: TrajectoryData, frame: Frame): Stair[] {
  const x = pointX(data, frame);
  const out: Stair[] = [];
  for (const { at, best } of data.best) {
    const { mean: score, low, high } = best.score;
    out.push({ x: x(at), y: frame.y(score), top: frame.y(high), bottom: frame.y(Math.max(low, frame.low)) });
  }
  const last = out.at(-1);
  const { newest } = data;
  if (last && newest) out.push({ ...last, x: data.finished ? frame.ruleX : x(newest) + 4 });
  return out;
}

const stepped = (stairs: readonly Stair[], y: (s: Stair) => number): string =>
  stairs.map((s, i) => (i === 0 ? `M${px(s.x)} ${px(y(s))}` : `H${px(s.x)}V${px(y(s))}`)).join('');

function band(stairs: readonly Stair[]): Mark[] {
  if (stairs.length < 2) return [];
  const back = [...stairs].reverse();
  const lower = back
    .map((_, i) => {
      const next = back[i + 1];
      return next ? `V${px(next.bottom)}H${px(next.x)}` : '';
    })
    .join('');
  return [path('band', `${stepped(stairs, (s) => s.top)}${lower}Z`)];
}

const mean = (data: TrajectoryData, frame: Frame): Mark[] =>
  data.means.length < 2
    ? []
    : [
        path(
          'mean',
          data.means
            .map((m, i) => `${i ? 'L' : 'M'}${px(frame.x(m.step, 0, 1))} ${px(frame.y(m.mean))}`)
            .join(''),
        ),
      ];
