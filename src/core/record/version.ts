/** Version of the stored form of a run. In a file of its own: who makes a run does not need the reader of records. */
export const SCHEMA_VERSION = 1;
