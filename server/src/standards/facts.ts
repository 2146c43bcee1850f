/** Facts that a text and its translation must share: figures of time and share, dates, contacts, blanks. */
import type { LanguagePack } from '../languages/types.ts';
import { type Unit, unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { isoDate } from '../model/dates.ts';
import type { PolicyDocument } from '../model/document.ts';
import { packOf } from '../model/document.ts';
import { placeholdersOf } from '../model/placeholders.ts';
import { proseOf } from '../model/prose.ts';
import { clipToLine } from '../util/lines.ts';
import { memoized } from '../util/memo.ts';
import { overlaps, type Span, shift } from '../util/span.ts';
import { measuresIn } from './measures.ts';
import { normalised } from './targets.ts';

export type FactKind = 'figure' | 'date' | 'contact' | 'blank';

/** One fact. */
export interface TextFact {
  readonly kind: FactKind;
  /** The same in every language: `1440 minutes`, `2026-01-31`, `service@example.com`. All blanks are alike. */
  readonly value: string;
  /** As it is written. */
  readonly text: string;
  readonly span: Span;
}

/** The facts of a document, in order; spans count from its start. What a chunk holds is known as long as the chunk lives. */
export function factsIn(document: PolicyDocument): readonly TextFact[] {
  const pack = packOf(document);
  return document.chunks.flatMap((chunk, i) => {
    const start = document.chunkStarts[i] ?? 0;
    return factsOfChunk(chunk, pack).map((fact) => ({ ...fact, span: shift(fact.span, start) }));
  });
}

const byChunk = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly facts: readonly TextFact[] }>();

function factsOfChunk(chunk: Chunk, pack: LanguagePack): readonly TextFact[] {
  const known = byChunk.get(chunk);
  if (known?.pack === pack) return known.facts;
  const facts = unitsOf(chunk).flatMap(({ unit, start, quoted }) =>
    quoted || unit.kind === 'heading' ? [] : factsOfUnit(unit, pack).map((fact) => ({ ...fact, span: shift(fact.span, start) })),
  );
  byChunk.set(chunk, { pack, facts });
  return facts;
}

function factsOfUnit(unit: Unit, pack: LanguagePack): readonly TextFact[] {
  const prose = proseOf(unit);
  const { text } = prose;
  if (text === '') return [];
  const blanks = placeholdersOf(unit, pack).map(({ span, text: words }) => fact('blank', '', words, span, unit));
  const dates = datesIn(text, pack);
  const placed = dates.map((date) => prose.toSource(date));
  // A date in figures looks like a telephone number.
  const contacts = contactsIn(unit.text).filter(({ span }) => !placed.some((date) => overlaps(date, span)));
  const figures = measuresIn(text, pack)
    .filter((own) => !dates.some((date) => overlaps(date, own)))
    .flatMap((own) => {
      const value = own.unit && own.quantity !== undefined ? normalised(own.quantity, own.unit) : undefined;
      return value === undefined ? [] : [fact('figure', value, text.slice(own.start, own.end), prose.toSource(own), unit)];
    });
  return [
    ...blanks,
    ...withoutInner(figures),
    ...dates.map((date) => fact('date', date.value, text.slice(date.start, date.end), prose.toSource(date), unit)),
    ...contacts.map(({ value, span }) => fact('contact', value, unit.text.slice(span.start, span.end), span, unit)),
  ];
}

function fact(kind: FactKind, value: string, text: string, span: Span, unit: Unit): TextFact {
  return { kind, value, text, span: clipToLine(unit.text, span) ?? span };
}

/** A figure read twice at one place counts once, as the longer reading. */
function withoutInner(facts: readonly TextFact[]): readonly TextFact[] {
  return facts.filter(
    (one) =>
      !facts.some((other) => other !== one && overlaps(one.span, other.span) && other.span.end - other.span.start > one.span.end - one.span.start),
  );
}

function datesIn(text: string, pack: LanguagePack): readonly (Span & { readonly value: string })[] {
  if (!/[0-9０-９๐-๙]{2}/.test(text)) return [];
  const found: (Span & { readonly value: string })[] = [];
  for (const pattern of datePatterns(pack)) {
    for (const match of text.matchAll(pattern)) {
      const value = isoDate(match[0], pack);
      const span = { start: match.index, end: match.index + match[0].length };
      if (value && !found.some((other) => overlaps(other, span))) found.push({ ...span, value });
    }
  }
  return found;
}

const datePatterns: (pack: LanguagePack) => readonly RegExp[] = memoized((pack) => {
  const patterns = [String.raw`\d{4}-\d{2}-\d{2}`, ...pack.dates.patterns];
  return patterns.map((pattern) => new RegExp(`(?<![\\p{N}.-])(?:${pattern})(?![\\p{N}])`, 'giu'));
});

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const telephone = /(?<![\p{L}\p{N}.,:-])(?:\+|0)[\d][\d ()/.\u00A0-]{5,20}\d(?![\p{N}])/gu;

function contactsIn(text: string): readonly { readonly value: string; readonly span: Span }[] {
  const of = (pattern: RegExp, value: (words: string) => string) =>
    [...text.matchAll(pattern)].map((match) => ({ value: value(match[0]), span: { start: match.index, end: match.index + match[0].length } }));
  return [...(text.includes('@') ? of(email, (words) => words.toLowerCase()) : []), ...of(telephone, (words) => words.replace(/[^\d+]/g, ''))];
}
