import * as v from 'valibot';
import { baselineById, writtenBaselineById } from '../core/baselines/index';
import { refused } from '../core/problems/refused';
import { placeOf, wantedBy } from '../core/record/issue';
import { shown } from '../core/shown';
import type { RunSettings } from '../core/loop/types';
import { settingsSchema, storedChoiceSchema, type StoredChoice } from '../core/record/schema';
import { defaultSettings } from './new-run';

/** What `npm run batch` is given: a target, and whatever should differ from the defaults. */
const experimentSchema = v.strictObject({
  title: v.optional(v.string()),
  model: v.optional(storedChoiceSchema, { kind: 'default-cpu' }),
  /** What writes the prompts; without it the model that answers. */
  writer: v.optional(storedChoiceSchema),
  /** A file of questions, beside the experiment's own file; without it the built-in ones. */
  bank: v.optional(v.string()),
  settings: v.looseObject({ target: settingsSchema.entries.target }),
});

export interface Experiment {
  readonly title: string | null;
  readonly bank: string | null;
  readonly model: StoredChoice;
  readonly writer: StoredChoice | null;
  readonly settings: RunSettings;
}

/** Reads an experiment file. Throws InputError naming the field that is wrong, unknown ones included. */
export function readExperiment(input: unknown): Experiment {
  const outer = v.safeParse(experimentSchema, input);
  if (!outer.success) throw unusable(outer.issues[0]);
  const { target, ...rest } = outer.output.settings;
  refuseUnknown(rest, settingsSchema.entries);
  const settings = v.safeParse(settingsSchema, { ...defaultSettings(target), ...rest });
  if (!settings.success) throw unusable(settings.issues[0], 'settings.');
  const nobody = settings.output.seeds.find((id) => !baselineById(id) && !writtenBaselineById(id));
  // A stored run may hold one, and opens; here it is a slip that would leave a starting prompt out unseen.
  if (nobody !== undefined) throw refused({ kind: 'no-baseline', id: shown(nobody) });
  const { title = null, bank = null, model, writer = null } = outer.output;
  return { title, bank, model, writer, settings: settings.output };
}

/** Names the first setting that is not among the known ones. */
export function refuseUnknown(settings: object, known: object): void {
  const unknown = Object.keys(settings).find((key) => !Object.hasOwn(known, key));
  if (unknown) throw refused({ kind: 'setting-unknown', name: shown(unknown) });
}

export const unusable = (issue: v.BaseIssue<unknown>, at = '') =>
  refused({ kind: 'experiment-unusable', at: placeOf(issue, at), because: wantedBy(issue) });
