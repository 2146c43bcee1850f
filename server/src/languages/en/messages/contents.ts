/** What is said about what single sections must hold. */
export const contents = {} as const;
