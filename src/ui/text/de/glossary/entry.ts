export type { Entry } from '../../en/glossary/entry';
