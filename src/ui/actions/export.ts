import { exportHere, kindsHere } from '../frame/export-here';
import { pickFiles } from '../frame/pick-files';
import { shareableAt } from '../share/shareable';
import { actions as text } from '../text/en/actions';
import { share } from '../text/en/share';
import type { Action, ActionGroup } from './contract';
import { importQuestions } from './import-questions';

const others: readonly Action[] = [
  {
    id: 'share',
    title: share.button,
    words: text.words.share,
    when: ({ notebook }) => shareableAt(notebook) !== null,
    run: (page) => {
      const make = shareableAt(page.notebook);
      if (make) page.open({ kind: 'share', what: make() });
    },
  },
  { id: 'open-file', title: text.files.open, words: text.words.open, run: pickFiles },
  {
    id: 'import-questions',
    title: text.files.importQuestions,
    words: text.words.items,
    run: importQuestions,
  },
];

/** Everything that leaves as a file or a link, and everything that comes in as one. */
export const exportGroup: ActionGroup = {
  title: text.groups.files,
  actions: ({ notebook }) => [
    ...kindsHere(notebook).map(({ kind, label }): Action => ({
      id: `export-${kind}`,
      title: text.files.save(label),
      words: text.words.save,
      run: (page) => exportHere(page, kind),
    })),
    ...others,
  ],
};
