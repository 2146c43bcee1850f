import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the order, level and wording of headings. */
export const arrangement: MessagesOf<typeof english> = {};
