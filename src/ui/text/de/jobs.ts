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

/** Wer in einer Aufgabe antwortet, nach dem ersten Teil ihrer Kennung. */
const WHO: Readonly<Record<string, string>> = {
  high: 'Stark hohe Persona',
  low: 'Stark niedrige Persona',
  none: 'Keine Persona',
  persona: 'Die Persona',
};

/** Eine Aufgabe einer Studie in Worten. */
export function jobName({ study, settings }: Pick<StudyHead, 'study' | 'settings'>, job: Job): string {
  const [who = ''] = job.id.split('|');
  if (study === 'transfer') return transferJobName(settings as TransferSettings, job, WHO['none'] ?? '');
  if ('instrument' in job) return WHO[who] ?? labelOf(settings as ProfileSettings, who) ?? who;
  const respondent = /^respondent(\d+)$/.exec(who);
  const name = respondent ? `Simulierte Person ${Number(respondent[1]) + 1}` : (WHO[who] ?? who);
  if (study === 'intensity') return strengthOf(settings as IntensitySettings, job.id) ?? name;
  if (study !== 'quality') return `${name}, ${words.trait(job.trait)}, ${wayName(job)}`;
  return `${name}, ${job.paraphrased ? 'in anderen Worten' : formName(job.form)}`;
}

/** Der Name des Prompts, zu dem eine Aufgabe gehört. */
function labelOf(settings: ProfileSettings, job: string): string | undefined {
  return settings.prompts.find((_, i) => profileJob(settings, i) === job)?.label;
}

/** Die Stärke, die eine Aufgabe misst; die erste, wo ein Text für mehrere steht. */
function strengthOf(settings: IntensitySettings, job: string): string | undefined {
  const strengths = strengthsOf(settings);
  const at = strengths.findIndex((_, i) => strengthJob(settings, i) === job);
  const one = strengths[at];
  return one && strengthName(one.label, at, one.tau);
}
