/** The blanks of a document where they stand, and the keys under `values` that give them a value. Read a chunk at a time, and kept with it. */
import type { LanguagePack } from '../languages/types.ts';
import { blankKey, foldedName } from '../model/blankNames.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { entryOf, type PolicyDocument, packOf } from '../model/document.ts';
import { mappingIn } from '../model/frontMatter/mapping.ts';
import { frontMatterUnits } from '../model/frontMatterUnits.ts';
import { linkLabels } from '../model/linkLabels.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { type Span, shift } from '../util/span.ts';

/** A placeholder with its place. */
export interface LocatedPlaceholder {
  readonly placeholder: Placeholder;
  readonly span: Span;
  /** What blanks of one name share; undefined for one without a name of its own. */
  readonly key: string | undefined;
}

/** A key under `values` in the front matter. */
export interface GivenValue {
  /** As that of the blanks which it gives a value. */
  readonly key: string;
  readonly name: string;
  /** Where the name stands, without quotation marks. */
  readonly span: Span;
  readonly value: string;
}

/** Every placeholder of a document, front matter included, in order; not what is quoted. */
export const locatedPlaceholders: (document: PolicyDocument) => readonly LocatedPlaceholder[] = memoized((document) => {
  const pack = packOf(document);
  const labels = new Set(linkLabels(document));
  const found: LocatedPlaceholder[] = frontMatterUnits(document).flatMap(({ unit, offset }) =>
    placeholdersInValue(unit.text, pack).map((placeholder) => located(placeholder, offset, pack)),
  );
  for (const [i, chunk] of document.chunks.entries()) {
    const start = document.chunkStarts[i] ?? 0;
    for (const { placeholder, span, key } of placeholdersInChunk(chunk, pack)) {
      if (placeholder.label === undefined || !labels.has(placeholder.label)) found.push({ placeholder, span: shift(span, start), key });
    }
  }
  return found;
});

const placeholdersInChunk: (chunk: Chunk, pack: LanguagePack) => readonly LocatedPlaceholder[] = memoizedFor((chunk, pack) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) =>
    quoted ? [] : placeholdersOf(unit, pack).map((placeholder) => located(placeholder, start, pack)),
  ),
);

function located(placeholder: Placeholder, offset: number, pack: LanguagePack): LocatedPlaceholder {
  return { placeholder, span: shift(placeholder.span, offset), key: blankKey(placeholder, pack) };
}

/** The span of a placeholder's name, without its brackets. */
export function nameSpan({ placeholder: { text, name }, span }: LocatedPlaceholder): Span {
  const at = Math.max(0, text.indexOf(name, /^[[{<【［「(（]/u.test(text) ? 1 : 0));
  return { start: span.start + at, end: span.start + at + name.length };
}

/** The values that a document gives its blanks, in order. */
export const valuesGivenIn: (document: PolicyDocument) => readonly GivenValue[] = memoized(({ text, frontMatter }) => {
  const entry = entryOf(frontMatter, 'values');
  if (!entry) return [];
  return mappingIn(text, entry, frontMatter.form).flatMap(({ key, keySpan, value }) =>
    typeof value === 'string' || typeof value === 'number' ? [{ key: foldedName(key), name: key, span: keySpan, value: String(value) }] : [],
  );
});
