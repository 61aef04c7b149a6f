import type { Trait } from '../vocabulary';

/** The job in which a model answers a trait's questions with no persona. */
export const noneJobOn = (model: number, trait: Trait): string => `none|${trait}|model${model}`;

/** The job in which a model answers under a prompt. */
export const promptJobOn = (model: number, prompt: number): string => `prompt${prompt}|model${model}`;
