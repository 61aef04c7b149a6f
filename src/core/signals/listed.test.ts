import { describe, expect, it } from 'vitest';
import { constantResponder } from './constant-responder';
import { listedRun, runWith } from './run.fixture';
import { slotBias } from './slot-bias';

const first = (place: number) => place === 0;
const high = (_: number, key: string) => key === 'high1';

describe('slot bias', () => {
  it('is raised by its mean size, whichever side it leans to', () => {
    expect(slotBias.check(listedRun(30, 0.35, first))).toEqual({
      raised: true,
      figures: { bias: expect.closeTo(0.35, 10), answers: 30 },
    });
  });
  it('is quiet when small, and silent after few answers or where no options are listed', () => {
    expect(slotBias.check(listedRun(30, 0.1, high))?.raised).toBe(false);
    expect(slotBias.check(listedRun(5, 0.35, first))).toBeNull();
    expect(slotBias.check(runWith([0, 1, 2, 3]))).toBeNull();
  });
});

describe('constant responder', () => {
  it('is raised when one place of the list is always chosen', () => {
    expect(constantResponder.check(listedRun(30, 0, (place) => place === 2))).toEqual({
      raised: true,
      figures: { share: 1, place: 2, answers: 60 },
    });
  });
  it('is quiet for a persona that always gives the same kind of answer', () => {
    expect(constantResponder.check(listedRun(30, 0, high))?.raised).toBe(false);
  });
  it('is silent after few answers, without a choice, and where no options are listed', () => {
    expect(constantResponder.check(listedRun(10, 0, first))).toBeNull();
    expect(constantResponder.check(listedRun(30, 0, () => false))).toBeNull();
    expect(constantResponder.check(runWith([0, 1, 2, 3]))).toBeNull();
  });
});
