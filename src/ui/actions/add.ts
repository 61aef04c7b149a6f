import { STUDY_IDS } from '../../core/studies/contract';
import { handout } from '../share/handout.svelte';
import type { Place } from '../state/place';
import { actions as text } from '../text/en/actions';
import { lab } from '../text/en/lab';
import { study } from '../text/en/study';
import { talk } from '../text/en/talk';
import type { Action, ActionGroup } from './contract';
import { goTo } from './go-to';

const add = (id: string, name: string, place: Place, words = ''): Action => ({
  id: `new-${id}`,
  title: text.add(name),
  words: `${words} ${text.words.add}`,
  when: () => !handout.hides(id),
  run: (page) => goTo(page, place),
});

const list = [
  add('run', study.add.optimise, { kind: 'new' }, text.words.optimise),
  ...STUDY_IDS.map((id) => add(id, study.add[id], { kind: 'new-study', study: id }, study.names[id])),
  add('talk', talk.add, { kind: 'new-talk' }, talk.name),
  add('lab', lab.add, { kind: 'lab' }, text.words.lab),
];

/** A new cell of each kind that is offered. */
export const addGroup: ActionGroup = { title: text.groups.add, actions: () => list };
