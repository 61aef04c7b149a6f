import * as v from 'valibot';
import { POLES, TRAITS } from '../vocabulary';

const prompt = v.object({
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  text: v.nullable(v.pipe(v.string(), v.maxLength(8000))),
  /** What the prompt is meant to move; null where it is meant for nothing. */
  aim: v.nullable(v.object({ trait: v.picklist(TRAITS), pole: v.picklist(POLES) })),
});

/** The prompts that a study compares. */
export const promptsSchema = v.pipe(v.array(prompt), v.minLength(1), v.maxLength(40));
export type StudyPrompt = v.InferOutput<typeof prompt>;

/** What a study starts with: nothing but no persona. */
export const JUST_NONE: StudyPrompt[] = [{ label: 'None', text: null, aim: null }];
