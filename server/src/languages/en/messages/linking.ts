/** What is said about documents that front matter names, and about contacts by topic. */
export const linking = {
  'references/related.missing': 'There is no file "{target}". Correct the path, or take it out.',
  'references/related.missingNear': 'There is no file "{target}". Did you mean "{near}"?',
  'references/related.unknownId': 'No document of this workspace has the id "{id}". Correct it, or take it out.',
  'references/contact.topic': 'Nothing stands beside "{topic}". Say who helps and how to reach them, or take the line out.',
  'key.related': 'Other documents that belong to this one, each by its path or its id.',
} as const;
