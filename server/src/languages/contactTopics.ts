/** What contacts are given for, topic by topic. Part of the language pack. */

/** The topics that policies name most. */
export const contactTopicIds = [
  'general',
  'complaints',
  'refunds',
  'orders',
  'privacy',
  'security',
  'accessibility',
  'press',
  'emergencies',
] as const;
/** One of them. */
export type ContactTopicId = (typeof contactTopicIds)[number];

/** How each topic is called, the word to write first. */
export type ContactTopics = Readonly<Record<ContactTopicId, readonly string[]>>;
