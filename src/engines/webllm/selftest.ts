import type { Forward, Plan } from './forward';
import { Runner } from './runner';

/** Two prompts with a common beginning of several tokens, and the text scored after the second. */
export interface SelfTestItem {
  readonly warm: readonly number[];
  readonly prompt: readonly number[];
  readonly continuation: readonly number[];
  /** As long as answers are: one run of a few tokens may take longer than single steps, and of many be faster. */
  readonly answer: readonly number[];
}

/** One route as tried at load. `difference` to the official route in nats; null where it could not run. */
export interface Trial {
  readonly plan: Plan;
  readonly difference: number | null;
  /** Milliseconds for an answer alone, once all is warm; null where refused. */
  readonly ms: number | null;
}

/** Largest difference that counts as the same: f16 kernels round differently by path. */
export const tolerance = (f16: boolean): number => (f16 ? 0.05 : 0.01);

const STEPS: Plan = { route: 'steps', reuse: false };
const STEPS_REUSED: Plan = { route: 'steps', reuse: true };
const VERIFY: Plan = { route: 'verify', reuse: true };

/**
 * Scores one item by the official route and by each faster one, with a warm cache where the plan reuses it,
 * and picks the one of those that agree that is fastest for an answer. TVM's kernel that merges several new tokens into a cache in use
 * is wrong on some devices, by several nats, and nothing else would show it.
 */
export async function chooseRoute(
  official: Forward,
  fast: Forward | undefined,
  item: SelfTestItem,
  f16: boolean,
  onShare: (share: number) => void,
  clock: () => number = () => performance.now(),
): Promise<{ plan: Plan; trials: Trial[] }> {
  const plan: Plan = { route: 'public', reuse: false };
  const reference = await score(new Runner(official, plan), item);
  onShare(0.3);
  const trials: Trial[] = [{ plan, difference: 0, ms: null }];
  if (!fast) return { plan, trials };
  const test = async (candidate: Plan, share: number) => {
    const trial = await attempt(fast, candidate, item, reference, tolerance(f16), clock);
    trials.push(trial);
    onShare(share);
    return trial;
  };
  const steps = await test(STEPS, 0.6);
  const verify = await test(VERIFY, 0.9);
  // With `verify` the warm prompt was continued too, so reuse is proven for single steps as well.
  if (verify.ms !== null)
    return { plan: steps.ms !== null && steps.ms < verify.ms ? STEPS_REUSED : VERIFY, trials };
  const reused = await test(STEPS_REUSED, 1);
  if (reused.ms !== null) return { plan: STEPS_REUSED, trials };
  return { plan: steps.ms === null ? plan : STEPS, trials };
}

async function attempt(
  fast: Forward,
  plan: Plan,
  item: SelfTestItem,
  reference: readonly number[],
  allowed: number,
  clock: () => number,
): Promise<Trial> {
  if ((plan.reuse && !fast.pop) || (plan.route === 'verify' && !fast.verify))
    return { plan, difference: null, ms: null };
  try {
    await fast.reset();
    const runner = new Runner(fast, plan);
    let worst: number;
    if (plan.reuse) {
      await runner.prompt(item.warm);
      const long = difference(await score(runner, item), reference);
      // A short tail takes another path through the kernels than a long one.
      await runner.prompt(item.prompt.slice(0, -3));
      const short = difference(await score(runner, item), reference);
      worst = Math.max(long, short);
    } else worst = difference(await score(runner, item), reference);
    return { plan, difference: worst, ms: worst < allowed ? await answerTime(runner, item, clock) : null };
  } catch {
    return { plan, difference: null, ms: null }; // a private part that is missing or refuses: not this route
  }
}

/** Single steps are timed on the short text and reckoned for an answer: a slow device needs a second for each. */
async function answerTime(
  runner: Runner,
  { prompt, continuation, answer }: SelfTestItem,
  clock: () => number,
) {
  const once = runner.plan.route === 'verify';
  await runner.prompt(prompt);
  const start = clock();
  await runner.continuation(prompt, once ? answer : continuation);
  // The first token's probability comes from the prompt and costs no run.
  return (clock() - start) * (once ? 1 : (answer.length - 1) / (continuation.length - 1));
}

async function score(runner: Runner, item: SelfTestItem): Promise<number[]> {
  return (await runner.continuation(item.prompt, item.continuation)).logProbs;
}

function difference(a: readonly number[], b: readonly number[]): number {
  let worst = a.length === b.length ? 0 : Infinity;
  a.forEach((value, i) => {
    const gap = Math.abs(value - (b[i] ?? Number.NaN));
    if (!(gap <= worst)) worst = gap;
  });
  return Number.isNaN(worst) ? Infinity : worst;
}
