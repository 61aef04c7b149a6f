import { answersInEnglish } from './answers';
import type { InputProblem, ProblemWords, Say } from './contract';
import { goingOnInEnglish } from './going-on';
import { linksInEnglish } from './links';
import { questionsInEnglish } from './questions';
import { recordsInEnglish } from './records';
import { schemasInEnglish } from './schemas';
import { settingsInEnglish } from './settings';

const problems: ProblemWords = {
  ...schemasInEnglish,
  ...recordsInEnglish,
  ...answersInEnglish,
  ...linksInEnglish,
  ...questionsInEnglish,
  ...settingsInEnglish,
  ...goingOnInEnglish,
};

/** A problem in the words of logs, of scripts and of the English page. */
export function inEnglish(problem: InputProblem): string {
  const say = problems[problem.kind] as (problem: InputProblem, say: Say) => string;
  return say(problem, inEnglish);
}
