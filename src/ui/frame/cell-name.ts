import { words } from '../text/en';
import { study } from '../text/en/study';
import { talk } from '../text/en/talk';
import type { CellEntry } from './cells';

/** What a cell is called in lists. */
export function cellName(cell: CellEntry): string {
  if (cell.kind === 'study') return study.names[cell.head.study];
  return cell.kind === 'talk' ? talk.name : words.runName(cell.run.head.settings.target);
}
