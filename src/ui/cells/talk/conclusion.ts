import type { DriftPoint } from '../../../core/talk/drift';
import type { TalkSettings } from '../../../core/talk/settings';
import type { Interval } from '../../../core/stats/interval';
import { interval, score, signed, signedInterval } from '../../kit/format';
import { talk } from '../../text/en/talk';

const text = talk.conclusion;
const LEVEL = 0.05;

export const signedFigure = ({ mean, low, high }: Interval): string =>
  `${signed(mean)} ${signedInterval(low, high)}`;
const plain = ({ mean, low, high }: Interval): string => `${score(mean)} ${interval(low, high)}`;
/** '.02'; near the limit of .05 two digits would hide on which side it is. */
export const pText = (p: number): string => (p < 0.001 ? text.tiny : score(p, p < 0.1 ? 3 : 2));

const turned = ({ mean, low, high, se }: Interval): Interval => ({ mean: -mean, low: -high, high: -low, se });

/** What the figures allow to say: where it began, and how far the latest measurement is from there. */
export function talkSentences(
  { trait, pole }: Pick<TalkSettings, 'trait' | 'pole'>,
  points: readonly DriftPoint[],
): string[] {
  const start = points.find((p) => p.after === 0);
  if (!start) return [];
  const { effect } = start;
  const moved = effect.low > 0 || effect.high < 0;
  const opening = moved ? text.start(signedFigure(effect), trait, pole) : text.noStart(signedFigure(effect));
  const last = points.findLast((p) => p.drift);
  if (!last?.drift) return [opening, text.only];
  const { change, pHolm } = last.drift;
  const found = pHolm < LEVEL;
  const p = pText(pHolm);
  if (!moved) return [opening, text.changed(last.after, signedFigure(change), found, p)];
  // Seen from the side to which the persona moved the answers.
  const away = effect.mean > 0 ? change : turned(change);
  const said =
    away.mean < 0
      ? text.nearer(last.after, plain(turned(away)), found, p)
      : text.further(last.after, plain(away), found, p);
  return [opening, said];
}
