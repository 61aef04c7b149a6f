import { remembered } from '../remembered';
import type { AskResult, ItemReading } from '../vocabulary';
import type { Signal } from './contract';

const TOO_OFTEN = 0.9;
const ENOUGH_ANSWERS = 40;

/** Place of the likeliest option in the list; null where none was chosen, or none stands out. */
function chosenPlace({ options, mass }: AskResult): number | null {
  const top = Math.max(...options.map((o) => o.logProb));
  const places = options.flatMap((o, i) => (o.logProb === top ? [i] : []));
  return mass === 0 || places.length !== 1 ? null : (places[0] ?? null);
}

const placesOf = (list: readonly ItemReading[]): number[] =>
  list.flatMap((reading) => reading.asks.flatMap((ask) => chosenPlace(ask) ?? []));

/**
 * Constant responder: one label of the list is chosen in more than nine of ten asks, whatever is asked. Each item is
 * asked in both orders, so no persona, however strong, makes one label the right one that often.
 */
export const constantResponder: Signal = {
  id: 'constant-responder',
  check(state) {
    if (state.settings.reading === 'answers') return null;
    const counts = new Map<number, number>();
    let answers = 0;
    for (const list of Object.values(state.readings.search))
      for (const place of remembered('places', [list], () => placesOf(list))) {
        answers++;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    if (answers < ENOUGH_ANSWERS) return null;
    const [place, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    return { raised: most / answers > TOO_OFTEN, figures: { share: most / answers, place, answers } };
  },
};
