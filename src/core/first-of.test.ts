import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from './first-of';

it('takes what a stable sort would put first, and leaves the list as it is', () => {
  const entries = fc.array(fc.record({ key: fc.integer({ min: 0, max: 9 }), id: fc.nat() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(entries, fc.nat(70), (list, count) => {
      const was = [...list];
      const order = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(firstOf(list, count, order)).toEqual(list.toSorted(order).slice(0, count));
      expect(list).toEqual(was);
    }),
  );
});
