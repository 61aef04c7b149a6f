import axe from 'axe-core';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../styles/tokens.css';
import '../../styles/base.css';
import type { ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import { openWorkbench } from '../../../experiments/open-workbench';
import { StudyView } from '../../state/study-view.svelte';
import StudyAnswers from '../study/StudyAnswers.svelte';
import ProfileTable from './ProfileTable.svelte';

afterEach(() => deleteDB('personaloop'));

const faults = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};

test('a finished profile shows its figures in a table, and every statement as it was asked', async () => {
  const settings: ProfileSettings = {
    instrument: 'ipip-neo-120',
    prompts: [{ label: 'Quiet', text: 'You are quiet and like to be alone.', aim: null }],
  };
  const { studies } = await openWorkbench();
  const study = await studies.create('profile', settings, { kind: 'simulator', landscape: 'smooth' });
  await study.run();
  const view = new StudyView(study);
  await render(ProfileTable, { settings, result: view.result as ProfileResult, simulated: true });
  const row = page.getByRole('row', { name: /^Extraversion/ });
  await expect.element(row).toHaveTextContent(/3\.41.*\(1\.07\)/);
  expect(await faults()).toEqual([]);

  await render(StudyAnswers, { view });
  await page.getByLabelText('Every question and answer of').selectOptions('Quiet');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('button', { name: 'Worry about things' }).click();
  await expect
    .element(
      page
        .getByText('How accurately does this describe you? "Worry about things."', { exact: false })
        .first(),
    )
    .toBeVisible();
  expect(await faults()).toEqual([]);
  await view.dispose();
});
