import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {};
