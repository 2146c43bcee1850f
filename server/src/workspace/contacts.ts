/** What other policies of the workspace give as contacts. Counted once for as long as the surroundings of a document stay the same. */
import { topicKey } from '../model/contacts.ts';
import { memoized } from '../util/memo.ts';
import type { Linked } from './linked.ts';

/** Contacts by the key of their topic, those of whole documents under an empty one; the ones that most give first. */
const byTopic: (linked: Linked) => ReadonlyMap<string, readonly string[]> = memoized((linked) => {
  const counts = new Map<string, Map<string, number>>();
  for (const { contacts, retired } of linked.policies()) {
    if (retired) continue;
    for (const { topic, contact } of contacts) {
      if (contact === '') continue;
      const key = topic === undefined ? '' : topicKey(topic);
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(contact, (own.get(contact) ?? 0) + 1));
    }
  }
  const sorted = (own: ReadonlyMap<string, number>) => [...own].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Map([...counts].map(([key, own]) => [key, sorted(own).map(([contact]) => contact)]));
});

/** The contacts that other policies give for a topic, those that most give first. */
export function contactsElsewhere(linked: Linked, topic: string): readonly string[] {
  return byTopic(linked).get(topicKey(topic)) ?? [];
}

/** Every contact that another policy gives. */
export const allContactsElsewhere: (linked: Linked) => readonly string[] = memoized((linked) => [...new Set([...byTopic(linked).values()].flat())]);
