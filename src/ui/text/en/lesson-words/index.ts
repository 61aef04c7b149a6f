import type { LessonWords } from '../../../lessons/worded';

/** Words of a lesson in another language, by its id. What a lesson says in English is in its own file. */
export const lessonWords: Readonly<Record<string, LessonWords>> = {};
