/** The blanks of a document where they stand, and the keys under `values` that give them a value. Read a chunk at a time, and kept with it. */
import type { LanguagePack } from '../languages/types.ts';
import { keyOfBlank, nameKey } from '../model/blankNames.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import type { FrontMatter } from '../model/frontMatter/index.ts';
import { valueEntries } from '../model/frontMatter/values.ts';
import { readYaml } from '../model/frontMatter/yaml.ts';
import { frontMatterUnits } from '../model/frontMatterUnits.ts';
import { linkLabels } from '../model/linkLabels.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { isQuotedFacts } from '../model/quotedFacts.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { type Span, shift } from '../util/span.ts';

/** A placeholder with its place. */
export interface LocatedPlaceholder {
  readonly placeholder: Placeholder;
  readonly span: Span;
  /** Where its name stands: without brackets. */
  readonly nameSpan: Span;
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
    for (const { placeholder, span, nameSpan, key } of placeholdersInChunk(chunk, pack)) {
      if (placeholder.label === undefined || !labels.has(placeholder.label))
        found.push({ placeholder, span: shift(span, start), nameSpan: shift(nameSpan, start), key });
    }
  }
  return found;
});

const placeholdersInChunk: (chunk: Chunk, pack: LanguagePack) => readonly LocatedPlaceholder[] = memoizedFor((chunk, pack) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) =>
    quoted && !isQuotedFacts(unit) ? [] : placeholdersOf(unit, pack).map((placeholder) => located(placeholder, start, pack)),
  ),
);

function located(placeholder: Placeholder, offset: number, pack: LanguagePack): LocatedPlaceholder {
  const { text, name, span } = placeholder;
  const start = span.start + offset + Math.max(0, text.indexOf(name, /^[[{<【［「(（]/u.test(text) ? 1 : 0));
  return { placeholder, span: shift(span, offset), nameSpan: { start, end: start + name.length }, key: keyOfBlank(placeholder, pack) };
}

/** The values that a document gives its blanks, in order. */
export const valuesGivenIn: (document: PolicyDocument) => readonly GivenValue[] = memoized(({ text, frontMatter }) => givenValues(frontMatter, text));

/** The values that the text of `policywright.yaml` gives the blanks of all documents. */
export function valuesInSettings(text: string): readonly GivenValue[] {
  const whole = { start: 0, end: text.length };
  return givenValues({ form: 'yaml', span: whole, content: whole, ...readYaml(text, 0) }, text);
}

function givenValues(frontMatter: FrontMatter, text: string): readonly GivenValue[] {
  return valueEntries(frontMatter, text).map(({ name, nameSpan, value }) => {
    const quoted = /^["']/.test(text.charAt(nameSpan.start)) ? 1 : 0;
    return { key: nameKey(name), name, span: { start: nameSpan.start + quoted, end: nameSpan.end - quoted }, value: value ?? '' };
  });
}

/** A name that blanks of a document have. */
export interface BlankName {
  /** A blank as it is written, with its brackets. */
  readonly text: string;
  readonly name: string;
  readonly count: number;
}

/** What a document says of blanks: little enough to be kept of every file. */
export interface BlankFacts {
  /** By what the blanks of one name share. */
  readonly names: ReadonlyMap<string, BlankName>;
  readonly values: readonly Pick<GivenValue, 'key' | 'name' | 'value'>[];
}

/** Those of a file that is no policy. */
export const noBlanks: BlankFacts = { names: new Map(), values: [] };

/** The names of the blanks of a document, in the order in which they first stand there, and the values that it gives. */
export const blankFacts: (document: PolicyDocument) => BlankFacts = memoized((document) => {
  const names = new Map<string, BlankName>();
  for (const { key, placeholder } of locatedPlaceholders(document)) {
    if (key === undefined || placeholder.kind === 'choice') continue;
    const before = names.get(key);
    names.set(key, { text: placeholder.text, name: placeholder.name, ...before, count: (before?.count ?? 0) + 1 });
  }
  return { names, values: valuesGivenIn(document).map(({ key, name, value }) => ({ key, name, value })) };
});
