import type { register as english } from '../../en/messages/register.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the register of standards, and about how a commitment was read. */
export const register: MessagesOf<typeof english> = {};
