/** What is said about front matter, and what is offered there. */
export const frontMatter = {
  'fix.addKey': 'Add "{key}: {value}"',
  'key.next_review': 'The date by which the document has to be reviewed again.',
} as const;
