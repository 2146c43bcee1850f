/**
 * A policy document at one version: front matter, and the body in chunks of blocks. Immutable; an edit makes a new one
 * that shares every chunk it did not touch. Parsing never throws.
 */
import { builtInCatalog, type Catalog, catalogFor } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type FrontMatterKey, keyNamed } from '../schema/frontMatter.ts';
import type { Settings } from '../schema/settings.ts';
import type { KindId, LanguageCode } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import type { Span, TextEdit } from '../util/span.ts';
import { type PlacedUnit, unitsOf } from './blocks.ts';
import { type Chunk, editChunks, parseChunks } from './chunks.ts';
import { type FrontMatter, type FrontMatterEntry, readFrontMatter } from './frontMatter/index.ts';
import { detectLanguage, languageOfTag } from './language.ts';

export interface PolicyDocument {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Offset at which the body begins. */
  readonly bodyStart: number;
  readonly chunks: readonly Chunk[];
  /** Offset in the document of each chunk. */
  readonly chunkStarts: readonly number[];
  readonly language: LanguageCode;
  /** What is known of kinds and sections where the document stands. */
  readonly catalog: Catalog;
  /** The kind of document, where it is known: some headings mean another section in another kind. */
  readonly kind?: KindId;
  /** Whether the front matter names the language, or the text was asked. */
  readonly languageDeclared: boolean;
}

/** Reads a text for the first time. */
export function parseDocument(text: string): PolicyDocument {
  const frontMatter = readFrontMatter(text);
  return assemble(text, frontMatter, parseChunks(text.slice(frontMatter.span.end)));
}

/**
 * The document after one edit. `text` is the whole text after it.
 * An edit in the body re-parses the chunks it touches; one that changes where the body starts re-parses it whole.
 */
export function editDocument(document: PolicyDocument, edit: TextEdit, text: string): PolicyDocument {
  const { bodyStart } = document;
  const { span } = edit;
  const growth = edit.text.length - (span.end - span.start);
  const inBody = span.start >= bodyStart;
  const frontMatter = inBody && isClosed(document) ? document.frontMatter : readFrontMatter(text);
  if (inBody && frontMatter.span.end === bodyStart) {
    return assemble(text, frontMatter, editChunks(document.chunks, { start: span.start - bodyStart, end: span.end - bodyStart, text: edit.text }));
  }
  const sameBody = span.end <= bodyStart && frontMatter.span.end === bodyStart + growth;
  return assemble(text, frontMatter, sameBody ? document.chunks : parseChunks(text.slice(frontMatter.span.end)));
}

/** Whether the front matter ends with a whole line of its own, so that nothing after it can change it: a line that is nearly a fence ends it only where no fence follows. */
function isClosed({ text, frontMatter }: PolicyDocument): boolean {
  if (frontMatter.form === 'none' || frontMatter.problems.some(({ problem }) => problem === 'unclosed' || problem === 'fence')) return false;
  return text.charCodeAt(frontMatter.span.end - 1) === 10;
}

function assemble(text: string, frontMatter: FrontMatter, chunks: readonly Chunk[]): PolicyDocument {
  const chunkStarts: number[] = [];
  let offset = frontMatter.span.end;
  for (const chunk of chunks) {
    chunkStarts.push(offset);
    offset += chunk.text.length;
  }
  const declared = declaredLanguage(frontMatter);
  const language = declared ?? detected(chunks);
  return {
    text,
    frontMatter,
    bodyStart: frontMatter.span.end,
    chunks,
    chunkStarts,
    language,
    catalog: builtInCatalog,
    languageDeclared: declared !== undefined,
  };
}

const declaredLanguage = memoized((frontMatter: FrontMatter): LanguageCode | undefined => {
  const written = frontMatterValue(frontMatter, 'language');
  return typeof written === 'string' ? languageOfTag(written) : undefined;
});

function detected(chunks: readonly Chunk[]): LanguageCode {
  return chunks[0] ? detectedIn(chunks[0]) : 'en';
}

const detectedIn = memoized((chunk: Chunk) => detectLanguage(chunk.text));

/** A language set for the workspace counts for documents that name none; kinds and sections of its own count for all. */
export function withSettings(document: PolicyDocument, settings: Settings): PolicyDocument {
  const language = document.languageDeclared ? document.language : (settings.language ?? document.language);
  const catalog = catalogFor(settings);
  return language === document.language && catalog === document.catalog ? document : { ...document, language, catalog };
}

/** The language pack of a document. */
export function packOf(document: PolicyDocument): LanguagePack {
  return document.catalog.packs[document.language];
}

/** The entry of a known key, under its own name or an alias; its own name wins. */
export function entryOf(frontMatter: FrontMatter, key: FrontMatterKey): FrontMatterEntry | undefined {
  return frontMatter.entries.find((entry) => entry.key === key) ?? frontMatter.entries.find((entry) => keyNamed(entry.key) === key);
}

/** The value of a known key. */
export function frontMatterValue(frontMatter: FrontMatter, key: FrontMatterKey): unknown {
  return entryOf(frontMatter, key)?.value;
}

/** A unit with its place in the document. */
export interface LocatedUnit extends PlacedUnit {
  /** Offset of the unit in the document. */
  readonly offset: number;
}

/** Every unit of the document in order. Costs the length of the document: rules use it only where they must. */
export function* unitsIn(document: PolicyDocument): Generator<LocatedUnit> {
  for (const [i, chunk] of document.chunks.entries()) {
    const start = document.chunkStarts[i] ?? 0;
    for (const placed of unitsOf(chunk)) yield { ...placed, offset: start + placed.start };
  }
}

/** The units that begin within a span of the document, in order. Costs the length of the span. */
export function unitsBetween(document: PolicyDocument, { start, end }: Span): readonly LocatedUnit[] {
  const found: LocatedUnit[] = [];
  for (let i = Math.max(0, chunkAt(document, start)); i < document.chunks.length; i += 1) {
    const chunk = document.chunks[i];
    const chunkStart = document.chunkStarts[i] ?? 0;
    if (!chunk || chunkStart >= end) break;
    for (const placed of unitsOf(chunk)) {
      const offset = chunkStart + placed.start;
      if (offset >= start && offset < end) found.push({ ...placed, offset });
    }
  }
  return found;
}

/** The index of the chunk that holds an offset; the last chunk for the end of the text, -1 where there is none. */
export function chunkAt(document: PolicyDocument, offset: number): number {
  let low = 0;
  let high = document.chunkStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.chunkStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 || offset < (document.chunkStarts[low] ?? 0) ? -1 : low;
}

/** The unit at an offset of the document; undefined between units and in the front matter. */
export function unitAt(document: PolicyDocument, offset: number): LocatedUnit | undefined {
  const index = chunkAt(document, offset);
  const chunk = document.chunks[index];
  if (!chunk) return undefined;
  const start = document.chunkStarts[index] ?? 0;
  const placed = unitsOf(chunk).find(({ start: at, unit }) => start + at <= offset && offset <= start + at + unit.text.length);
  return placed ? { ...placed, offset: start + placed.start } : undefined;
}
