import { blankNotebook, type NotebookDocument } from '../../core/notebook/document';
import { newId } from '../../experiments/new-id';
import { notebook as text } from '../text/en/notebook';

/** A new notebook beside so many others; nothing is stored. */
export const freshNotebook = (others: number): NotebookDocument =>
  blankNotebook({
    id: newId(),
    title: others === 0 ? text.title : text.numbered(others + 1),
    createdAt: new Date().toISOString(),
  });
