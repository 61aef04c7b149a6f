/** The address brings a shared cell: its fragment, else null. All that the first visit knows about sharing. */
export const sharedIn = (hash: string): string | null => (hash.startsWith('#share=') ? hash : null);
