import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grade, sentencesOf } from '../../core/readability.fixture';
import { readLink, writeLink } from '../../core/record/link';
import { placeFromHash } from '../state/place';
import { glossary } from '../text/en/glossary/index';
import { lessons as text } from '../text/en/lessons';
import { LANDSCAPES } from '../../engines/simulator/respondent';
import { NEEDS, RECORDS, type Lesson } from './contract';
import { CONTROLS } from './controls';
import { lessonOf, lessons } from './data/index';
import { optionFor } from './guess';
import { measures } from './measures/index';
import { outcomeAt } from './outcomes.fixture';

const placesOf = ({ steps }: Lesson) => steps.flatMap(({ at }) => (at ? [at] : []));
const questionsOf = ({ steps }: Lesson) => steps.flatMap(({ question }) => (question ? [question] : []));
const isPlace = (result: string) => (at: { kind: string; result: string }) =>
  at.kind !== 'again' && at.result === result;

it('every lesson file is in the list, once', () => {
  const files = readdirSync('src/ui/lessons/data').filter((name) => name !== 'index.ts');
  expect(lessons).toHaveLength(files.length);
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  for (const { id } of lessons) expect(readFileSync(`src/ui/lessons/data/${id}.ts`, 'utf8')).toContain(id);
  expect(lessonOf('nothing')).toBeNull();
});

// Soft, so that one run names all that is wrong with a lesson.
describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (id, lesson) => {
  it('can be linked to', () => {
    expect(placeFromHash(`#lesson=${id}`)).toEqual({ kind: 'lesson', id });
  });

  it('needs what its steps use, and never more than a school laptop has', () => {
    const kinds = placesOf(lesson).map((at) => (at.kind === 'recorded' ? 'recorded' : 'simulator'));
    const real = placesOf(lesson).some((at) => at.kind === 'cell' && at.real);
    const used = new Set([...kinds.filter((_, i) => placesOf(lesson)[i]?.kind !== 'again')]);
    expect(new Set(lesson.needs)).toEqual(new Set([...used, ...(real ? ['default-model'] : [])]));
    for (const need of lesson.needs) expect(NEEDS).toContain(need);
  });

  it('every place exists, and its settings are what the page itself would take', () => {
    for (const at of placesOf(lesson)) {
      if (at.kind === 'recorded') expect.soft(RECORDS).toContain(at.record);
      if (at.kind === 'again') expect.soft(placesOf(lesson).some(isPlace(at.result))).toBe(true);
      if (at.kind === 'lab') expect.soft(LANDSCAPES).toContain(at.choice.landscape);
      if (at.kind !== 'cell') continue;
      for (const cell of [at.cell, ...(at.real ? [at.real.cell] : [])]) {
        const shared = {
          title: lesson.title,
          cell,
          choice: { kind: 'default-cpu' as const },
          locked: [],
          hidden: [],
        };
        expect.soft(readLink(writeLink(shared)).cell).toEqual(cell);
      }
    }
  });

  it('every control, term, measure and question that it names exists', () => {
    const questions = questionsOf(lesson);
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
    expect(new Set(lesson.steps.map((s) => s.id)).size).toBe(lesson.steps.length);
    for (const step of lesson.steps) {
      if (step.look) expect.soft(Object.keys(CONTROLS)).toContain(step.look);
      for (const term of step.terms ?? []) expect.soft(Object.keys(glossary)).toContain(term);
      if (step.task) expect.soft(step.at, `${step.id} has a task and no place`).toBeDefined();
      for (const name of step.reveal?.questions ?? [])
        expect.soft(questions.map((q) => q.id)).toContain(name);
    }
    for (const { measure } of questions) {
      if (!measure) continue;
      expect.soft(Object.keys(measures)).toContain(measure.figure);
      expect.soft(placesOf(lesson).some(isPlace(measure.of)), measure.of).toBe(true);
    }
  });

  it('asks for a guess before what answers it, and shows both afterwards', () => {
    const { steps } = lesson;
    const finishes = (result: string) =>
      steps.findIndex((s) => s.task?.until === 'finished' && s.at?.result === result);
    steps.forEach(({ question }, i) => {
      if (!question?.measure) return;
      const end = finishes(question.measure.of);
      expect.soft(end, question.id).toBeGreaterThanOrEqual(i);
      const shown = steps.findIndex((s) => s.reveal?.questions.includes(question.id));
      expect.soft(shown, question.id).toBeGreaterThanOrEqual(end);
    });
  });

  it('its measures find their figure in what its places bring', () => {
    // Two searches show that there is a figure; what it is takes more (`npm run bench:lessons`).
    const outcomes = new Map(
      placesOf(lesson)
        .filter((at) => at.kind !== 'again')
        .map((at) => [at.result, outcomeAt(at.kind === 'lab' ? { ...at, loops: 2 } : at)]),
    );
    for (const { id: asked, measure, ...question } of questionsOf(lesson)) {
      if (!measure) continue;
      const outcome = outcomes.get(measure.of);
      const figure = outcome && measures[measure.figure].of(outcome);
      expect.soft(figure, asked).not.toBeNull();
      if (!figure) continue;
      expect.soft(Number.isFinite(figure.value), asked).toBe(true);
      if (question.kind === 'scale') {
        expect.soft(figure.value, asked).toBeGreaterThan(question.min);
        expect.soft(figure.value, asked).toBeLessThan(question.max);
      }
    }
  });

  it('choices follow one another from low to high', () => {
    for (const question of questionsOf(lesson)) {
      if (question.kind !== 'choice') continue;
      const from = question.options.slice(1).map((o) => o.from ?? NaN);
      expect.soft(question.options[0]?.from).toBeUndefined();
      expect.soft([...from].sort((a, b) => a - b)).toEqual(from);
      expect.soft(optionFor(question, -99)).toBe(question.options[0]?.id);
      expect.soft(optionFor(question, 99)).toBe(question.options.at(-1)?.id);
    }
  });

  it('is short and can be read at 14', () => {
    const says = lesson.steps.flatMap((s) => [
      ...s.text,
      ...(s.task ? [s.task.says] : []),
      ...(s.question ? [s.question.ask] : []),
      ...(s.reveal ? [s.reveal.look] : []),
    ]);
    for (const { text: paragraphs, title } of lesson.steps) {
      expect.soft(paragraphs.length, title).toBeLessThanOrEqual(3);
      expect.soft(paragraphs.join(' ').length, title).toBeLessThanOrEqual(420);
    }
    const sentences = says.flatMap(sentencesOf);
    for (const one of sentences) expect.soft(one.split(/\s+/u).length, one).toBeLessThanOrEqual(26);
    expect.soft(grade(sentences)).toBeLessThanOrEqual(7);
    expect.soft(lesson.goal.length).toBeLessThanOrEqual(140);
    expect.soft(lesson.minutes).toBeLessThanOrEqual(45);
  });

  it('tells the teacher what was measured, by what, and what not to claim', () => {
    const { prepare, findings, ask, pitfalls, notClaim } = lesson.teacher;
    for (const list of [prepare, findings, ask, pitfalls, notClaim]) expect(list.length).toBeGreaterThan(0);
    for (const { says, source } of findings) {
      expect.soft(says).toMatch(/\d/u);
      expect.soft(source).toMatch(/npm run|docs\//u);
    }
  });

  it('has words for each need', () => {
    for (const need of lesson.needs) expect(text.needs[need]).not.toBe('');
  });
});
