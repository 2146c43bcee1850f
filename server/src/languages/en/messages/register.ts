/** What is said about the register of standards, and about how a commitment was read. */
export const register = {} as const;
