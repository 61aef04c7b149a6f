/** Deeds that can be taken back, and so deleted records of a kind that are kept for it; older ones are gone for good. */
export const MOST_UNDOABLE = 200;
