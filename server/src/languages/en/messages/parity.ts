/** What is said about translations that must say the same. */
export const parity = {} as const;
