/** What other policies of the workspace give as contacts. */
import { topicKey } from '../model/contacts.ts';
import type { Linked } from './linked.ts';

/** The contacts that other policies give for a topic, those that most give first. Without a topic those of whole documents. */
export function contactsElsewhere(linked: Linked, topic: string | undefined): readonly string[] {
  const wanted = topic === undefined ? undefined : topicKey(topic);
  const counts = new Map<string, number>();
  for (const { contacts, retired } of linked.policies()) {
    if (retired) continue;
    for (const own of contacts) {
      const key = own.topic === undefined ? undefined : topicKey(own.topic);
      if (key === wanted && own.contact !== '') counts.set(own.contact, (counts.get(own.contact) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([contact]) => contact);
}

/** Every contact that another policy gives. */
export function allContactsElsewhere(linked: Linked): readonly string[] {
  return [...new Set(linked.policies().flatMap(({ contacts, retired }) => (retired ? [] : contacts.map(({ contact }) => contact))))];
}
