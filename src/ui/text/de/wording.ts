export type { Wording } from '../en/wording';
