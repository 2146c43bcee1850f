/** What is said about new documents from templates. */
export const templates = {} as const;
