/** What is said about documents that front matter names, and about contacts by topic. */
export const linking = {
  'references/related.missing': 'There is no file "{target}". Correct the path, or take it out.',
  'references/related.missingNear': 'There is no file "{target}". Did you mean "{near}"?',
  'references/related.unknownId': 'No document in this workspace has the id "{id}". Correct it, or take it out.',
  'references/contact.topic': 'Nothing stands beside "{topic}". Say who helps and how to reach them, or take the line out.',
  'front-matter/schema.needsContact': '"{key}" should be one contact or several, or a topic and its contact on each line indented below it.',
  'references/contact.other': 'Other policies give "{known}" for "{topic}". Give the same contact, or name the topic differently.',
  'references/contact.near': 'No other policy gives "{text}". Did you mean "{near}"?',
  'hover.contactElsewhere': 'Other policies give for this topic: {contacts}',
  'key.related': 'Other documents that belong to this one, each by its path or its id.',
} as const;
