import type { Lesson, Question, Step } from './contract';

/** All that a lesson says, in the order of its file: for another language. */
export interface LessonWords {
  readonly title: string;
  readonly goal: string;
  readonly audience: string;
  /** By step id. */
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly teacher: Readonly<
    Record<'prepare' | 'findings' | 'ask' | 'pitfalls' | 'notClaim', readonly string[]>
  >;
}

export interface StepWords {
  readonly title: string;
  readonly text: readonly string[];
  readonly task?: string;
  readonly ask?: string;
  readonly ends?: readonly [low: string, high: string];
  /** By option id. */
  readonly options?: Readonly<Record<string, string>>;
  /** What to look at when it is revealed. */
  readonly look?: string;
}

/** The lesson in the words of another language; what they leave out stays as it is. */
export function worded(lesson: Lesson, words: LessonWords | undefined): Lesson {
  if (!words) return lesson;
  const { teacher } = lesson;
  const { findings, ...notes } = words.teacher;
  return {
    ...lesson,
    title: words.title,
    goal: words.goal,
    audience: words.audience,
    steps: lesson.steps.map((step) => inWords(step, words.steps[step.id])),
    teacher: {
      ...notes,
      findings: teacher.findings.map((one, i) => ({ ...one, says: findings[i] ?? one.says })),
    },
  };
}

function inWords(step: Step, words: StepWords | undefined): Step {
  if (!words) return step;
  const { task, question, reveal } = step;
  return {
    ...step,
    title: words.title,
    text: words.text,
    ...(task && { task: { ...task, says: words.task ?? task.says } }),
    ...(question && { question: asked(question, words) }),
    ...(reveal && { reveal: { ...reveal, look: words.look ?? reveal.look } }),
  };
}

function asked(question: Question, words: StepWords): Question {
  const ask = words.ask ?? question.ask;
  if (question.kind === 'scale') return { ...question, ask, ends: words.ends ?? question.ends };
  if (question.kind === 'text') return { ...question, ask };
  const options = question.options.map((one) => ({ ...one, label: words.options?.[one.id] ?? one.label }));
  return { ...question, ask, options };
}
