import type { Lesson } from '../contract';
import { loopLesson } from './loop';
import { saysAndDoesLesson } from './says-and-does';
import { smallModelsLesson } from './small-models';
import { threeQuestionsLesson } from './three-questions';
import { tooGoodLesson } from './too-good';

/** The lessons in the order in which they are best done. A new one: one file, one line here. */
export const lessons: readonly Lesson[] = [
  loopLesson,
  threeQuestionsLesson,
  tooGoodLesson,
  smallModelsLesson,
  saysAndDoesLesson,
];

export const lessonOf = (id: string | null): Lesson | null => lessons.find((one) => one.id === id) ?? null;
