import type { frontMatter as english } from '../../en/messages/frontMatter.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about front matter, and what is offered there. */
export const frontMatter: MessagesOf<typeof english> = {
  'fix.addKey': '„{key}: {value}“ ergänzen',
  'key.next_review': 'Bis wann das Dokument wieder zu überprüfen ist.',
};
