/** What is said about the order, level and wording of headings. */
export const arrangement = {} as const;
