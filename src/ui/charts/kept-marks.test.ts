import { describe, expect, it } from 'vitest';
import { KeptMarks } from './kept-marks';
import { circle, path, text, type Mark } from './scene';

describe('marks drawn again', () => {
  const first = () => [
    text('tick', 0, 10, 'one'),
    circle('full', 1, 2, 4),
    circle('full', 5, 6, 4),
    path('best', 'M0 0'),
  ];

  it('are the same where nothing about them changed', () => {
    const kept = new KeptMarks();
    const [tick, one, two, best] = kept.of(first());
    const again = kept.of([
      text('tick', 0, 10, 'two'),
      circle('full', 1, 2, 4),
      circle('full', 5, 7, 4),
      path('best', 'M0 0'),
    ]);
    expect(again[0]).not.toBe(tick);
    expect(again[1]).toBe(one);
    expect(again[2]).not.toBe(two);
    expect(again[3]).toBe(best);
    expect(again.map(({ key: _, ...mark }) => mark)[0]).toEqual(text('tick', 0, 10, 'two'));
  });

  it('keep their key when others come before them, and no two share one', () => {
    const kept = new KeptMarks();
    const best = kept.of(first()).at(-1);
    const more = kept.of([circle('live-dot', 0, 0, 2), text('tick', 3, 3, 'new'), ...first()]);
    expect(more.at(-1)).toBe(best);
    expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
  });

  it('are others where something of them is gone', () => {
    const kept = new KeptMarks();
    const [shade] = kept.of([{ ...path('density', 'M0 0'), 'fill-opacity': 0.4 } as Mark]);
    expect(kept.of([path('density', 'M0 0')])[0]).not.toBe(shade);
  });
});
