import { STUDY_IDS, type StudyId } from '../../core/studies/contract';

/** Where in the page the reader is; the address names it, so that a reload or a link comes back to it. */
export type Place =
  | { readonly kind: 'front' }
  /** A run that is being set up; nothing is stored yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'run'; readonly id: string }
  /** A study that is being set up. */
  | { readonly kind: 'new-study'; readonly study: StudyId }
  | { readonly kind: 'study'; readonly id: string }
  /** A talk that has not begun. */
  | { readonly kind: 'new-talk' }
  | { readonly kind: 'talk'; readonly id: string }
  /** A notebook as a whole: no cell is open but those that the reader unfolded. */
  | { readonly kind: 'notebook'; readonly id: string }
  /** The noise lab: one a page, nothing of it is stored. */
  | { readonly kind: 'lab' }
  /** Many students' runs in one picture; recorded runs and ready settings; the list of lessons. */
  | { readonly kind: 'class' }
  | { readonly kind: 'examples' }
  | { readonly kind: 'lessons' }
  /** One lesson, a step of it (from 1), or one of its sheets, by name. */
  | { readonly kind: 'lesson'; readonly id: string; readonly part?: string };

const PLAIN = ['new', 'new-talk', 'lab', 'class', 'examples', 'lessons'] as const;

export function placeFromHash(hash: string): Place {
  const text = hash.replace(/^#/, '');
  const plain = PLAIN.find((kind) => kind === text);
  if (plain) return { kind: plain };
  const named = new URLSearchParams(text);
  for (const kind of ['run', 'study', 'talk', 'notebook'] as const) {
    const id = named.get(kind);
    if (id) return { kind, id };
  }
  const [lesson, part] = [named.get('lesson'), named.get('part')];
  if (lesson) return { kind: 'lesson', id: lesson, ...(part && { part }) };
  const study = STUDY_IDS.find((id) => id === named.get('new'));
  return study ? { kind: 'new-study', study } : { kind: 'front' };
}

export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'front':
      return '#';
    case 'new':
    case 'new-talk':
    case 'lab':
    case 'class':
    case 'examples':
    case 'lessons':
      return `#${place.kind}`;
    case 'lesson':
      return `#${new URLSearchParams({ lesson: place.id, ...(place.part && { part: place.part }) })}`;
    case 'new-study':
      return `#new=${place.study}`;
    case 'run':
    case 'study':
    case 'talk':
    case 'notebook':
      return `#${new URLSearchParams({ [place.kind]: place.id })}`;
  }
}
