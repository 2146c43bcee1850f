/** What is said about the wording of sentences. */
export const wording = {} as const;
