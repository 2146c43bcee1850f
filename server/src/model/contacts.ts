/** The contacts that the front matter of a document gives: one, several, or topic by topic. */

import { contactTopicIds } from '../languages/contactTopics.ts';
import { packs } from '../languages/index.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import type { FrontMatter } from './frontMatter/index.ts';
import { mappingEntries } from './frontMatter/values.ts';

/** A contact and what it is for. */
export interface GivenContact {
  /** As written; undefined for the contact of the whole document. */
  readonly topic: string | undefined;
  readonly topicSpan: Span | undefined;
  /** As written, without quotation marks; empty where the topic has none yet. */
  readonly contact: string;
  /** Where the contact stands, with its quotation marks; undefined where there is none, or where it is one of a list. */
  readonly span: Span | undefined;
}

/** The contacts under `contact`, in order. `text` is that of the document. */
export function contactsIn(frontMatter: FrontMatter, text: string): readonly GivenContact[] {
  const entry = frontMatter.entries.find(({ key }) => key === 'contact');
  const value = entry?.value;
  if (!entry || value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (isText(item) ? [plain(String(item).trim(), undefined)] : []));
  if (typeof value !== 'object') return [plain(String(value).trim(), entry.valueSpan)];
  const table = value as Readonly<Record<string, unknown>>;
  return mappingEntries(frontMatter, text, 'contact').flatMap(({ name, nameSpan, value: words, valueSpan }) => {
    const topic = { topic: name, topicSpan: nameSpan };
    if (words !== undefined) return [{ ...topic, contact: words, span: valueSpan }];
    const items = table[name];
    return Array.isArray(items) ? items.flatMap((item) => (isText(item) ? [{ ...topic, contact: String(item).trim(), span: undefined }] : [])) : [];
  });
}

function plain(contact: string, span: Span | undefined): GivenContact {
  return { topic: undefined, topicSpan: undefined, contact, span };
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * What tells whether two topics are the same, in whatever language they are written.
 * @example topicKey('Beschwerden') === topicKey('complaint') // true
 */
export function topicKey(topic: string): string {
  const folded = fold(topic);
  return idByName(packs).get(folded) ?? folded;
}

const idByName = memoized(
  (all: typeof packs): ReadonlyMap<string, string> =>
    new Map(
      Object.values(all).flatMap(({ contactTopics }) =>
        contactTopicIds.flatMap((id) => contactTopics[id].map((name) => [fold(name), `#${id}`] as const)),
      ),
    ),
);

function fold(words: string): string {
  return words
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
