import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {};
