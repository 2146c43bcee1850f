import type { frontMatter as english } from '../../en/messages/frontMatter.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about front matter, and what is offered there. */
export const frontMatter: MessagesOf<typeof english> = {
  'fix.addKey': 'เพิ่ม “{key}: {value}”',
  'key.next_review': 'วันที่ต้องทบทวนเอกสารครั้งต่อไป',
};
