import type { StudyHead } from '../../../core/record/study';
import type { Job } from '../../../core/studies/contract';
import { strengthJob, type IntensitySettings } from '../../../core/studies/intensity';
import { strengthsOf } from '../../../core/studies/intensity-strengths';
import { profileJob, type ProfileSettings } from '../../../core/studies/profile';
import type { TransferSettings } from '../../../core/studies/transfer';
import { transferJobName } from '../../cells/transfer/job-name';
import { strengthName } from './strength';
import { formName, wayName } from './ways';
import { words } from './words';

/** Who answers in a job, by the first part of its id. */
const WHO: Readonly<Record<string, string>> = {
  high: 'Strongly high persona',
  low: 'Strongly low persona',
  none: 'No persona',
  persona: 'The persona',
};

/** A job of a study in words: 'Strongly high persona, openness, Likelihood of the answers (I would ...)'. */
export function jobName({ study, settings }: Pick<StudyHead, 'study' | 'settings'>, job: Job): string {
  const [who = ''] = job.id.split('|');
  if (study === 'transfer') return transferJobName(settings as TransferSettings, job, WHO['none'] ?? '');
  if ('instrument' in job) return WHO[who] ?? labelOf(settings as ProfileSettings, who) ?? who;
  const respondent = /^respondent(\d+)$/.exec(who);
  const name = respondent ? `Simulated person ${Number(respondent[1]) + 1}` : (WHO[who] ?? who);
  if (study === 'intensity') return strengthOf(settings as IntensitySettings, job.id) ?? name;
  if (study !== 'quality') return `${name}, ${words.trait(job.trait).toLowerCase()}, ${wayName(job)}`;
  return `${name}, ${job.paraphrased ? 'in other words' : formName(job.form)}`;
}

/** The label of the prompt that a job belongs to. */
function labelOf(settings: ProfileSettings, job: string): string | undefined {
  return settings.prompts.find((_, i) => profileJob(settings, i) === job)?.label;
}

/** The strength that a job measures, the first where a text stands for several. */
function strengthOf(settings: IntensitySettings, job: string): string | undefined {
  const strengths = strengthsOf(settings);
  const at = strengths.findIndex((_, i) => strengthJob(settings, i) === job);
  const one = strengths[at];
  return one && strengthName(one.label, at, one.tau);
}
