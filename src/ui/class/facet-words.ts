import type { ClassRun } from '../../experiments/class/contract';
import type { ClassGroup } from '../../experiments/class/groups';
import { says } from '../cells/optimise/settings/says';
import { optimise, words } from '../text/en';
import { classroom } from '../text/en/class';

const text = classroom.groups;

export const facetName = (name: string): string => classroom.facets[name] ?? name;

/** What a run has for one of the things runs can differ in, in a few words. */
function valueOf({ settings, names, facets }: ClassRun, name: string): string {
  switch (name) {
    case 'data':
      return text.data[facets[name] ?? ''] ?? '';
    case 'model':
    case 'writer':
    case 'questions':
      return names[name] || text.unknown;
    case 'target':
      return words.runName(settings.target);
    case 'reading':
    case 'protocol':
      return says(settings)[name];
    case 'proposer':
      return optimise.settings.proposer.short[settings.proposer];
    case 'budget':
      return says({ ...settings, patience: 0 }).limits;
    case 'seeds':
      return says({ ...settings, ownPrompts: [] }).seeds;
    case 'ownPrompts':
      return text.own(settings.ownPrompts.length);
    default:
      return text.named(facetName(name), plain(facets[name]));
  }
}

/** A setting without words of its own: a number, yes or no, a name. */
function plain(value: string | undefined): string {
  if (value === undefined || value === 'null') return text.none;
  if (value === 'true') return text.yes;
  if (value === 'false') return text.no;
  return value.startsWith('"') ? value.slice(1, -1).slice(0, 40) : value;
}

/** The value of one thing in each group, told apart by a number where the words are the same. */
export function valuesOf(groups: readonly ClassGroup[], name: string): string[] {
  const keys = groups.map(({ first }) => first.facets[name] ?? '');
  const said = groups.map(({ first }) => valueOf(first, name));
  const inOrder = [...new Set(keys)];
  return said.map((value, i) => {
    const alone = keys.every((key, k) => key === keys[i] || said[k] !== value);
    return alone ? value : `${value}, ${text.otherText(inOrder.indexOf(keys[i] ?? '') + 1)}`;
  });
}
