/** The terms that a document defines, and where it uses them. Facts hang on chunks, so that a keystroke reads one of them again. */
import type { LanguagePack } from '../languages/types.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import { titleOf } from '../model/sections.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { overlaps, type Span, shift } from '../util/span.ts';
import { placesByChunk } from './register.ts';
import type { Places } from './surroundings.ts';
import { foldTerm, singular, termKey, wordsIn } from './termForms.ts';
import { type Definition, definitionsIn, importsTerms, opensDefinitions } from './termReading.ts';
import { type TermSet, type TermUse, termSetOf, usesIn } from './termUses.ts';

/** The definitions of one chunk; their places count from its start. */
export interface ChunkTerms {
  readonly chunk: Chunk;
  /** Offset of the chunk in the document. */
  readonly start: number;
  /** The same object as long as the chunk and what stands above it stay the same. */
  readonly definitions: readonly Definition[];
}

/** What a document defines. */
export interface DocumentTerms {
  readonly chunks: readonly ChunkTerms[];
  /** In the order of the text, placed in the document. */
  readonly definitions: readonly Definition[];
  readonly set: TermSet;
  /** Whether the document is a glossary from its title on. */
  readonly glossary: boolean;
  /** Whether its definitions lead to other documents, which may define more. */
  readonly imports: boolean;
}

interface Read {
  readonly definitions: readonly Definition[];
  readonly imports: boolean;
}

const known = new WeakMap<Places, Read & { readonly glossary: boolean; readonly pack: LanguagePack }>();

/** The terms of a document. */
export const termsOf: (document: PolicyDocument) => DocumentTerms = memoized((document) => {
  const pack = packOf(document);
  const glossary = isGlossary(document, pack);
  const chunks: ChunkTerms[] = [];
  const definitions: Definition[] = [];
  let imports = false;
  let i = 0;
  for (const { places, start } of placesByChunk(document)) {
    const chunk = document.chunks[i];
    i += 1;
    if (!chunk) continue;
    const read = readPlaces(places, glossary, pack);
    const own = read.definitions;
    imports ||= read.imports;
    chunks.push({ chunk, start, definitions: own });
    for (const one of own) definitions.push(placed(one, start));
  }
  const set = termSetOf(
    definitions.flatMap(({ names }) => names.map(({ text }) => text)),
    pack,
  );
  return { chunks, definitions, set, glossary, imports };
});

function readPlaces(places: Places, glossary: boolean, pack: LanguagePack): Read {
  const existing = known.get(places);
  if (existing?.pack === pack && existing.glossary === glossary) return existing;
  const definitions = definitionsIn(places.places, glossary, pack);
  const read = { glossary, pack, definitions, imports: importsTerms(places.places, glossary, pack) };
  known.set(places, read);
  return read;
}

function placed(definition: Definition, by: number): Definition {
  return { ...definition, span: shift(definition.span, by), names: definition.names.map((name) => ({ ...name, ...shift(name, by) })) };
}

/** Whether the title of a document says that it is a list of terms. */
export function isGlossary(document: PolicyDocument, pack: LanguagePack): boolean {
  const title = titleOf(document);
  return title !== undefined && opensDefinitions(title.words.words, pack);
}

/** The words that a document defines, lower case: a defined word is never vague. */
export function definedWords(document: PolicyDocument): readonly string[] {
  const words = termsOf(document).definitions.flatMap(({ names, form }) => (form === 'brackets' ? [] : names.map(({ text }) => text.toLowerCase())));
  return [...new Set(words)].sort();
}

/** A use at its place in the document. */
export interface PlacedUse extends TermUse {
  /** Whether it stands in a heading. */
  readonly heading: boolean;
  /** Whether it stands in a block quotation: somebody else's words. */
  readonly quoted: boolean;
}

/** The uses of a set of terms in a chunk, offsets from its start. */
export const usesInChunk: (chunk: Chunk, set: TermSet) => readonly PlacedUse[] = memoizedFor((chunk, set) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) =>
    usesIn(unit, set).map((use) => ({ ...use, ...shift(proseOf(unit).toSource(use), start), heading: unit.kind === 'heading', quoted })),
  ),
);

/** Every use of the terms of a document, definitions included. Costs the length of the document: for what a writer asks for. */
export function usesOf(document: PolicyDocument): readonly PlacedUse[] {
  const { chunks, set } = termsOf(document);
  return chunks.flatMap(({ chunk, start }) => usesInChunk(chunk, set).map((use) => ({ ...use, ...shift(use, start) })));
}

const mentions = new WeakMap<Chunk, { readonly set: TermSet; readonly definitions: readonly Definition[]; readonly terms: ReadonlySet<number> }>();

/**
 * Which terms of a set a chunk mentions outside their own definitions, read generously: inside longer words, in code,
 * links and quotations as well.
 */
export function mentionedIn({ chunk, definitions }: ChunkTerms, set: TermSet): ReadonlySet<number> {
  const existing = mentions.get(chunk);
  if (existing?.set === set && existing.definitions === definitions) return existing.terms;
  const terms = new Set<number>();
  const stems = stemsOf(set);
  for (const { unit, start } of unitsOf(chunk)) {
    const span = { start, end: start + unit.text.length };
    const own = definitions.filter((one) => overlaps(one.span, span));
    const text = foldTerm(unit.text, set.pack);
    const uses = new Set(own.length === 0 ? usesIn(unit, set).map(({ term }) => term) : []);
    for (const [i, parts] of stems.entries()) {
      const key = set.terms[i]?.key;
      const here = own.filter(({ names }) => names.some((name) => termKey(name.text, set.pack) === key));
      const left = here.reduce((rest, one) => without(rest, one, span), text);
      if (uses.has(i) || parts.every((part) => left.includes(part))) terms.add(i);
    }
  }
  mentions.set(chunk, { set, definitions, terms });
  return terms;
}

/** A text without a definition: all of it, or the name alone where running text gives it. */
function without(text: string, { inSection, span, names }: Definition, unit: Span): string {
  if (inSection) return '';
  const [name] = names;
  if (!name || !overlaps(span, unit)) return text;
  return `${text.slice(0, name.start - unit.start)} ${text.slice(name.end - unit.start)}`;
}

const stemsOf: (set: TermSet) => readonly (readonly string[])[] = memoized(({ terms, pack }) =>
  terms.map(({ key, text }) => {
    if (pack.prose.words === 'segmenter' || pack.code === 'vi') return [foldTerm(text, pack)];
    return [...wordsIn(key)].map(({ start, end }) => singular(key.slice(start, end)).replace(/y$/, ''));
  }),
);
