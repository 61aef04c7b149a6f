import { expect, it } from 'vitest';
import { ModelChoice } from './model-choice.svelte';

const simulator = (landscape: 'flat' | 'deaf') => ({ kind: 'simulator', landscape }) as const;

it('is the page’s own until somebody chooses, and again when that is undone', () => {
  const model = new ModelChoice();
  expect(model.choice).toEqual({ kind: 'simulator', landscape: 'smooth' });
  model.near = true;
  expect([model.choice, model.hasChosen]).toEqual([{ kind: 'default-cpu' }, false]);
  const deeds: { undo(): void; redo(): void }[] = [];
  model.watch = (undo, redo) => void deeds.push({ undo, redo });
  model.use(simulator('flat'));
  model.use(simulator('deaf'));
  deeds[1]?.undo();
  expect(model.choice).toEqual(simulator('flat'));
  deeds[0]?.undo();
  expect([model.choice, model.hasChosen]).toEqual([{ kind: 'default-cpu' }, false]);
  deeds[0]?.redo();
  expect([model.choice, deeds.length]).toEqual([simulator('flat'), 2]);
});
