import { describe, expect, it } from 'vitest';
import type { Forward, Plan } from './forward';
import { logProb } from './logits';
import { Runner } from './runner';
import { chooseRoute } from './selftest';

const VOCABULARY = 12;

/** A model whose logits depend on every token so far; `faulty` continued runs see a wrong past. */
class FakeModel {
  cache: number[] = [];
  ran = 0;
  /** A clock that only runs take forward: a step takes 1, several tokens read at once as long as is said. */
  time = 0;
  onceTakes = 1;
  constructor(private readonly faulty = false) {}

  #logits(upTo: number, wrong: number): Float32Array {
    let state = 17 + wrong;
    for (const id of this.cache.slice(0, upTo)) state = (state * 31 + id * 7 + 3) % 1009;
    return Float32Array.from({ length: VOCABULARY }, (_, id) => ((state * (id + 1)) % 97) / 20);
  }
  #push(ids: readonly number[]): number {
    if (ids.length === 0) throw new Error('nothing to run');
    const wrong = this.faulty && this.cache.length > 0 && ids.length > 1 ? 5 : 0;
    this.cache.push(...ids);
    this.ran += ids.length;
    return wrong;
  }
  forward(chunk = 8): Forward {
    return {
      ...this.official(chunk),
      pop: (count) => {
        if (count > this.cache.length) throw new Error('popped too much');
        this.cache.length -= count;
      },
      verify: async (ids) => {
        this.time += this.onceTakes;
        const before = this.cache.length;
        const wrong = this.#push(ids);
        return ids.map((_, i) => this.#logits(before + i + 1, wrong));
      },
    };
  }
  official(chunk = 8): Forward {
    return {
      chunk,
      context: 100,
      reset: async () => {
        this.cache = [];
      },
      run: async (ids) => {
        expect(ids.length).toBeLessThanOrEqual(chunk);
        this.time += 1;
        const wrong = this.#push(ids);
        return this.#logits(this.cache.length, wrong);
      },
    };
  }
}

const PROMPTS = [
  [1, 2, 3, 4],
  [1, 2, 3, 4],
  [1, 2, 3, 5, 6, 7],
  [1, 2],
  [1, 2, 9, 9, 9, 9, 9, 9, 9, 9, 9],
  [8, 1],
];
const ANSWERS = [[3], [4, 5, 6], [4, 5, 7, 8]];

async function all(runner: Runner): Promise<number[]> {
  const read: number[] = [];
  for (const prompt of PROMPTS) {
    read.push(logProb((await runner.prompt(prompt)).next, 2));
    for (const answer of ANSWERS) read.push(...(await runner.continuation(prompt, answer)).logProbs);
  }
  return read;
}
/** Every prompt and answer by itself, one token at a time. */
async function truth(): Promise<number[]> {
  const model = new FakeModel();
  return all(new Runner({ ...model.official(1) }, { route: 'public', reuse: false }));
}

describe('Runner', () => {
  const plans: Plan[] = [
    { route: 'public', reuse: false },
    { route: 'steps', reuse: false },
    { route: 'steps', reuse: true },
    { route: 'verify', reuse: true },
  ];
  it.each(plans)('reads the same log-probabilities by $route, reuse $reuse', async (plan) => {
    const model = new FakeModel();
    const runner = new Runner(plan.route === 'public' ? model.official() : model.forward(), plan);
    expect(await all(runner)).toEqual(await truth());
  });

  it('is right on a model that fails when several tokens join a cache, without reuse', async () => {
    const model = new FakeModel(true);
    expect(await all(new Runner(model.forward(), { route: 'steps', reuse: false }))).toEqual(await truth());
    const wrong = await all(new Runner(new FakeModel(true).forward(), { route: 'verify', reuse: true }));
    expect(wrong).not.toEqual(await truth());
  });

  it('counts exactly what it runs', async () => {
    const model = new FakeModel();
    const runner = new Runner(model.forward(), { route: 'verify', reuse: true });
    let counted = 0;
    for (const prompt of PROMPTS) {
      const run = await runner.prompt(prompt);
      expect(run.evaluated + run.reused).toBe(prompt.length);
      counted += run.evaluated;
      for (const answer of ANSWERS) counted += (await runner.continuation(prompt, answer)).evaluated;
    }
    expect(counted).toBe(model.ran);
  });

  it('is consistent after it was stopped', async () => {
    const model = new FakeModel();
    let left = 5;
    const runner = new Runner(model.forward(2), { route: 'steps', reuse: true }, () => {
      if (left-- === 0) throw new Error('stop');
    });
    await expect(all(runner)).rejects.toThrow('stop');
    expect(await all(runner)).toEqual(await truth());
  });
});

describe('chooseRoute', () => {
  const item = {
    warm: [1, 2, 3, 9, 9, 9],
    prompt: [1, 2, 3, 4, 5, 6, 7],
    continuation: [1, 2, 3, 4],
    answer: [1, 2, 3, 4, 5, 6, 7, 8],
  };
  it('takes a reusing route where it agrees', async () => {
    const model = new FakeModel();
    const { plan, trials } = await chooseRoute(
      model.official(),
      model.forward(),
      item,
      false,
      () => undefined,
    );
    expect(plan.reuse).toBe(true);
    expect(trials.map((t) => t.difference)).toEqual([0, 0, 0]);
  });

  it.each([
    { onceTakes: 6, route: 'verify', text: 'one run that beats the seven steps of an answer' },
    { onceTakes: 8, route: 'steps', text: 'the seven steps of an answer that beat one run' },
  ])('takes $text', async ({ onceTakes, route }) => {
    const model = new FakeModel();
    model.onceTakes = onceTakes;
    const { plan } = await chooseRoute(
      model.official(),
      model.forward(),
      item,
      false,
      () => undefined,
      () => model.time,
    );
    expect(plan).toEqual({ route, reuse: true });
  });

  it('refuses reuse where it differs, and keeps single steps', async () => {
    const model = new FakeModel(true);
    const { plan } = await chooseRoute(model.official(), model.forward(), item, false, () => undefined);
    expect(plan).toEqual({ route: 'steps', reuse: false });
  });

  it('stays with the official route where the private one is missing or broken', async () => {
    const model = new FakeModel();
    const none = await chooseRoute(model.official(), undefined, item, false, () => undefined);
    expect(none.plan.route).toBe('public');
    const broken: Forward = { ...model.forward(), run: () => Promise.reject(new Error('private part gone')) };
    const { plan } = await chooseRoute(model.official(), broken, item, false, () => undefined);
    expect(plan.route).toBe('public');
  });
});
