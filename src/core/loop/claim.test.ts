import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { meanOf, sampleSd } from '../stats/moments';
import { pairedComparison } from '../stats/paired';
import { claims, type Compared } from './claim';

const compared = (differences: readonly number[], p: number | null): Compared => ({
  differences,
  mean: meanOf(differences),
  sd: sampleSd(differences),
  p,
});
const clear = Array.from({ length: 18 }, (_, i) => 0.4 + 0.02 * (i % 3));
const faint = Array.from({ length: 18 }, (_, i) => 0.02 + (i % 2 ? 0.1 : -0.1));

describe('what may be claimed', () => {
  it('needs evidence of 20 while items are still to come', () => {
    const [sure, unsure] = claims([compared(clear, null), compared(faint, null)]);
    expect(sure).toMatchObject({ verdict: 'better', pHolm: null, needed: null });
    expect(sure?.evidence).toBeGreaterThan(20);
    expect(sure?.claimedAfter).toBeLessThanOrEqual(18);
    expect(unsure).toMatchObject({ verdict: 'not-distinguishable', needed: null });
  });

  it('or a p that holds after the correction for all comparisons', () => {
    const small = faint.map((d) => d / 10);
    expect(claims([compared(small, 0.03)])[0]).toMatchObject({ verdict: 'better', pHolm: 0.03 });
    const several = claims([compared(small, 0.03), compared(small, 0.04)]);
    expect(several.map((c) => c.pHolm)).toEqual([0.06, 0.06]);
    expect(several.map((c) => c.verdict)).toEqual(['not-distinguishable', 'not-distinguishable']);
  });

  it('says how many items would be needed where it says nothing else', () => {
    const [one] = claims([compared(faint, 0.4)]);
    expect(one?.needed).toBeGreaterThan(18);
    const [many] = claims([compared(faint, 0.4), compared(faint, 0.4), compared(faint, 0.4)]);
    expect(many?.needed).toBeGreaterThan(one?.needed ?? Infinity);
  });

  it('claims the other way round by the same rule, and never against the mean', () => {
    const [worse] = claims([
      compared(
        clear.map((d) => -d),
        null,
      ),
    ]);
    expect(worse?.verdict).toBe('worse');
    expect(worse?.evidence).toBeGreaterThan(20);
    expect(claims([compared([...clear, ...clear.map((d) => -2 * d)], null)])[0]?.verdict).not.toBe('better');
  });

  it('holds distances to a strength to their p alone', () => {
    const distance = { differences: null, mean: 0.1, sd: 0.2 };
    expect(claims([{ ...distance, p: 0.02 }])[0]).toMatchObject({ verdict: 'better', evidence: null });
    expect(claims([{ ...distance, p: null }])[0]?.verdict).toBe('not-distinguishable');
  });

  it('rarely claims a gain that is not there', () => {
    const runs = 400;
    let falsely = 0;
    for (let seed = 0; seed < runs; seed++) {
      const random = rng(seed);
      const draw = () => Array.from({ length: 18 }, () => 0.5 + 0.2 * (random.next() - 0.5));
      const [a, b] = [draw(), draw()];
      const differences = a.map((x, i) => x - (b[i] ?? 0));
      const p = pairedComparison(a, b, seed, 500).pRandomisation;
      if (claims([compared(differences, p)])[0]?.verdict === 'better') falsely++;
    }
    expect(falsely / runs).toBeLessThan(0.05);
  });
});
