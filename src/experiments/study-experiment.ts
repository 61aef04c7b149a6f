import * as v from 'valibot';
import { baselineById } from '../core/baselines/index';
import { refused } from '../core/problems/refused';
import { shown } from '../core/shown';
import { storedChoiceSchema } from '../core/record/schema';
import { STUDY_IDS, type StudyId, studyOf } from '../core/studies/index';
import { POLES, TRAITS } from '../core/vocabulary';
import { unusable, refuseUnknown } from './experiment';

/** What `npm run batch` is given for a study: its kind and whatever differs from that study's defaults. */
const experimentSchema = v.strictObject({
  title: v.optional(v.string()),
  model: v.optional(storedChoiceSchema, { kind: 'default-cpu' }),
  /** A file of questions, beside the experiment's own file; without it the built-in ones. */
  bank: v.optional(v.string()),
  study: v.picklist(STUDY_IDS),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** A prompt may be named as a baseline with its aim; its text is filled in. */
const namedPrompt = v.strictObject({
  baseline: v.string(),
  label: v.optional(v.string()),
  aim: v.object({ trait: v.picklist(TRAITS), pole: v.picklist(POLES) }),
  /** Place of the model it was written for, in a study of several. */
  home: v.exactOptional(v.number()),
});

export interface StudyExperiment {
  readonly title: string | null;
  readonly model: v.InferOutput<typeof storedChoiceSchema>;
  readonly bank: string | null;
  readonly study: StudyId;
  readonly settings: unknown;
}

export const isStudyExperiment = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'study' in input;

/** Reads an experiment file for a study. Throws InputError naming the field that is wrong. */
export function readStudyExperiment(input: unknown): StudyExperiment {
  const outer = v.safeParse(experimentSchema, input);
  if (!outer.success) throw unusable(outer.issues[0]);
  const { study: id, settings, model, title = null, bank = null } = outer.output;
  const study = studyOf(id);
  const defaults = study.defaults as object;
  refuseUnknown(settings, defaults);
  const { prompts } = settings;
  const filled = Array.isArray(prompts) ? { ...settings, prompts: prompts.map(withText) } : settings;
  const read = v.safeParse(study.settings, { ...defaults, ...filled });
  if (!read.success) throw unusable(read.issues[0], 'settings.');
  if (bank !== null && study.needs(read.output).some((need) => 'instrument' in need))
    throw refused({ kind: 'study-takes-no-bank', study: id });
  return { title, model, bank, study: id, settings: read.output };
}

function withText(prompt: unknown): unknown {
  const named = v.safeParse(namedPrompt, prompt);
  if (!named.success) return prompt;
  const { baseline: name, aim, label, ...rest } = named.output;
  const baseline = baselineById(name);
  if (!baseline) throw refused({ kind: 'no-baseline', id: shown(name) });
  const text = baseline.text({ kind: 'pole', ...aim });
  return { label: label ?? `${baseline.title}, ${aim.trait} ${aim.pole}`, text, aim, ...rest };
}
