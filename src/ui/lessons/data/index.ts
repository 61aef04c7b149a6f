import { lessonWords } from '../../text/en/lesson-words/index';
import type { Lesson } from '../contract';
import { worded } from '../worded';
import { loopLesson } from './loop';
import { saysAndDoesLesson } from './says-and-does';
import { smallModelsLesson } from './small-models';
import { threeQuestionsLesson } from './three-questions';
import { tooGoodLesson } from './too-good';

/** The lessons in the order in which they are best done. A new one: one file, one line here. */
const inEnglish: readonly Lesson[] = [
  loopLesson,
  threeQuestionsLesson,
  tooGoodLesson,
  smallModelsLesson,
  saysAndDoesLesson,
];

/** The lessons in the language of the page. */
export const lessons = inEnglish.map((lesson) => worded(lesson, lessonWords[lesson.id]));

export const lessonOf = (id: string | null): Lesson | null => lessons.find((one) => one.id === id) ?? null;
