/** Keys of front matter whose values name other documents, by path or by id, and what they name. */
import { keyNamed } from '../schema/frontMatter.ts';
import { clipToLine } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import type { FrontMatter, FrontMatterEntry } from './frontMatter/index.ts';

/** A document that front matter names. */
export interface NamedDocument {
  readonly key: string;
  /** A path or an id as written; of a Markdown link only its address. */
  readonly target: string;
  readonly span: Span;
}

/** Keys that say what a document builds on. */
const reliance: ReadonlySet<string> = new Set(['satisfies', 'related', 'relies_on', 'depends_on', 'based_on']);
/** Keys that name documents in other ways. */
const others: ReadonlySet<string> = new Set(['translation_of', 'supersedes', 'superseded_by', 'replaces', 'replaced_by']);

/** Whether the values of a key name documents. */
export function namesDocuments(key: string): boolean {
  return reliance.has(ownName(key)) || others.has(ownName(key));
}

/** Whether a document builds on what a key names. */
export function saysReliance(key: string): boolean {
  return reliance.has(ownName(key));
}

/** The own name of a key that is known, in the place of another. */
function ownName(key: string): string {
  return keyNamed(key) ?? key;
}

const longestList = 200;

/** What the front matter of a document names, in the order of the text. */
export function namedDocuments({ frontMatter, text }: { readonly frontMatter: FrontMatter; readonly text: string }): readonly NamedDocument[] {
  const known = byFrontMatter.get(frontMatter);
  if (known) return known;
  const found = frontMatter.entries.filter(({ key }) => namesDocuments(key)).flatMap((entry) => namedIn(entry, text));
  byFrontMatter.set(frontMatter, found);
  return found;
}

/** Edits of the body leave the front matter as it is, and what it names with it. */
const byFrontMatter = new WeakMap<FrontMatter, readonly NamedDocument[]>();

/** Whether the front matter names documents by what may be their ids. */
export function namesIds(document: { readonly frontMatter: FrontMatter; readonly text: string }): boolean {
  return namedDocuments(document).some(({ target }) => seriesOf(target) !== undefined);
}

/** The letters that an id begins with, in lower case: `cs` of `CS-004`; undefined for what is written like no id. */
export function seriesOf(words: string): string | undefined {
  return /^(\p{L}{1,12})[-_./ ]?(?:\p{L}{1,12}[-_./ ])*\p{Nd}[\p{L}\p{Nd}._/-]{0,20}$/u.exec(words.trim())?.[1]?.toLowerCase();
}

function namedIn({ key, value, valueSpan }: FrontMatterEntry, text: string): readonly NamedDocument[] {
  // A document translates one other; a list there is most likely a blank: `[original]`.
  if (!valueSpan || (ownName(key) === 'translation_of' && typeof value !== 'string')) return [];
  const source = text.slice(valueSpan.start, valueSpan.end);
  let from = 0;
  return textsIn(value)
    .slice(0, longestList)
    .flatMap((words) => {
      const at = source.indexOf(words, from);
      if (at < 0) return [];
      from = at + words.length;
      const target = addressIn(words);
      const start = valueSpan.start + at + words.indexOf(target);
      const span = target === '' ? undefined : clipToLine(text, { start, end: start + target.length });
      return span && span.end - span.start === target.length ? [{ key, target, span }] : [];
    });
}

/** The texts of a value: one, those of a list, or those of the mappings in it. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.values(value).flatMap((item) => textsIn(item, depth + 1));
}

/** `[Refund policy](refunds.md)` names the file. */
function addressIn(words: string): string {
  return /^\[[^\]]*\]\(<?([^()<>\s]+)>?\)$/.exec(words)?.[1] ?? words;
}
