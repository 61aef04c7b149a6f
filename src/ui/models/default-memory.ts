/** Megabytes of the default model while it runs, its weights expanded to F32 (measured). */
export const DEFAULT_MEMORY_MB = 600;
