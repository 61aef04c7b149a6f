import type { LessonWords } from '../../../lessons/worded';
import { loop } from './loop';
import { saysAndDoes } from './says-and-does';
import { smallModels } from './small-models';
import { threeQuestions } from './three-questions';
import { tooGood } from './too-good';

/** Was die Lektionen auf Deutsch sagen, nach ihrer Kennung. */
export const lessonWords: Readonly<Record<string, LessonWords>> = {
  loop,
  'three-questions': threeQuestions,
  'too-good': tooGood,
  'small-models': smallModels,
  'says-and-does': saysAndDoes,
};
