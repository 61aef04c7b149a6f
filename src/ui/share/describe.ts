import type { SharedLink } from '../../core/record/link';
import { EVERYTHING } from '../../core/record/link-names';
import type { StoredChoice } from '../../core/record/schema';
import type { Trait } from '../../core/vocabulary';
import { headEngine } from '../state/names';
import { words } from '../text/en';
import { items } from '../text/en/items';
import { share } from '../text/en/share';
import { study as studyText } from '../text/en/study';

const text = share.open;

/** What several kinds of settings may have. */
interface Some {
  readonly trait?: Trait;
  readonly prompts?: readonly unknown[];
  readonly bank?: string;
}

/** What a shared link holds, in plain words, as label and value. */
export function rowsOf({ title, cell, choice, writer, locked, hidden }: SharedLink): [string, string][] {
  const some: Some = cell.settings as Some;
  const own = cell.kind === 'run' ? cell.settings.ownPrompts : some.prompts;
  const about =
    cell.kind === 'run' ? words.target(cell.settings.target) : some.trait && words.trait(some.trait);
  const all = locked.includes(EVERYTHING);
  const handout = [
    all ? text.locked : locked.length > 0 ? text.lockedSome(locked.length) : '',
    hidden.length > 0 ? text.hidden : '',
  ].filter(Boolean);
  const rows: [string, string | undefined][] = [
    [text.rows.title, title || text.untitled],
    [text.rows.kind, cell.kind === 'run' ? text.run : studyText.add[cell.study]],
    [text.rows.about, about],
    [text.rows.prompts, own && own.length > 0 ? String(own.length) : undefined],
    [text.rows.questions, some.bank === undefined ? undefined : items.bankName(some.bank)],
    [text.rows.model, modelIn(choice)],
    [text.rows.writer, writer && modelIn(writer)],
    [text.rows.handout, handout.length > 0 ? handout.join(' ') : undefined],
  ];
  return rows.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []));
}

/** Hosts outside of this page's own list that the models come from. */
export function hostsOf({ choice, writer }: SharedLink, page: string): string[] {
  const addresses = [choice, ...(writer ? [writer] : [])].flatMap(addressesOf);
  const hosts = addresses.map((address) =>
    URL.canParse(address, page) ? new URL(address, page).host : address,
  );
  return [...new Set(hosts)];
}

function modelIn(choice: StoredChoice): string {
  const name = headEngine({ simulated: choice.kind === 'simulator', target: null, choice });
  return 'names' in choice ? text.files(name) : name;
}

function addressesOf(choice: StoredChoice): readonly string[] {
  switch (choice.kind) {
    case 'gguf-url':
      return choice.urls;
    case 'webllm':
      return choice.base === undefined ? [] : [choice.base];
    case 'webllm-own':
      return [choice.model, choice.lib];
    default:
      return [];
  }
}
