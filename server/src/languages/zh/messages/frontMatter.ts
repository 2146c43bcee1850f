import type { frontMatter as english } from '../../en/messages/frontMatter.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about front matter, and what is offered there. */
export const frontMatter: MessagesOf<typeof english> = {
  'fix.addKey': '添加“{key}: {value}”',
  'key.next_review': '文档下次评审的截止日期。',
};
