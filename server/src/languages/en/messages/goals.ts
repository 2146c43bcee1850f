/** What is said where a writer sets a target. */
export const goals = {} as const;
