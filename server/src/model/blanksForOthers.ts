/** Blanks that the writer of a document leaves for somebody else: on paper, in a message that is sent per case, to the publishing tool. */
import type { LanguagePack } from '../languages/types.ts';
import { nextLineStart } from '../util/lines.ts';
import { memoizedFor } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import { shift } from '../util/span.ts';
import { kindsOfBlank } from './blankKinds.ts';
import { type Unit, unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import { type PolicyDocument, packOf } from './document.ts';
import type { Placeholder } from './placeholderNotations.ts';
import { placeholdersInValue, placeholdersOf } from './placeholders.ts';
import { isQuotedFacts } from './quotedFacts.ts';
import { isQuoted } from './squareBrackets.ts';

/** Who fills a blank that is not the writer's. */
export const fillers = ['paper', 'reply', 'tool'] as const;
/** One of them. */
export type Filler = (typeof fillers)[number];

/** Where a unit stands and what the document is made with. */
export interface BlankSurroundings {
  readonly pack: LanguagePack;
  readonly quoted: boolean;
  /** Names of variables that the publishing tool fills: see `variablesOf`. */
  readonly variables: ReadonlySet<string>;
}

/** Who fills a blank of a unit; undefined where the writer of the document does. */
export function fillerOf(unit: Unit, placeholder: Placeholder, { pack, quoted, variables }: BlankSurroundings): Filler | undefined {
  if (placeholder.onPaper && unit.kind !== 'value') return 'paper';
  if (variables.has(placeholder.name) && placeholder.text.startsWith('{{')) return 'tool';
  if (unit.kind === 'value') return undefined;
  return (quoted && !isQuotedFacts(unit)) || isSpoken(unit, placeholder, pack) ? 'reply' : undefined;
}

/** "Good morning, my name is [name]": a person named in words to be said is another one each time; the company is not. */
function isSpoken(unit: Unit, { kind, name, span }: Placeholder, pack: LanguagePack): boolean {
  if (kind !== 'blank' || unit.kind === 'heading' || !isQuoted(unit.text, span)) return false;
  const kinds = kindsOfBlank(name.replaceAll('_', ' '), pack);
  return kinds.has('person') && !kinds.has('company') && !kinds.has('contact');
}

/** A blank for others, from the start of its chunk. `variable` is the name of one that is the tool's only if the document uses it so. */
interface Found {
  readonly span: Span;
  readonly by: Filler | undefined;
  readonly variable?: string;
}

interface Summary {
  readonly found: readonly Found[];
  /** Whether there is a condition, a loop or a field of the publishing tool. */
  readonly isTemplate: boolean;
}

const noVariables: ReadonlySet<string> = new Set();

const summaryOf: (chunk: Chunk, pack: LanguagePack) => Summary = memoizedFor((chunk, pack) => {
  const found: Found[] = [];
  let isTemplate = false;
  for (const { unit, start, quoted } of unitsOf(chunk)) {
    const fields = unit.kind === 'code' || unit.kind === 'comment' ? [] : fieldsIn(unit.text);
    isTemplate ||= fields.length > 0;
    for (const { span, isShown } of fields) if (isShown) found.push({ span: shift(span, start), by: 'tool' });
    const placeholders = unit.kind === 'code' ? messageBlanks(unit.text, pack) : placeholdersOf(unit, pack);
    for (const placeholder of placeholders) {
      const by = unit.kind === 'code' ? 'reply' : fillerOf(unit, placeholder, { pack, quoted, variables: noVariables });
      const variable = variableIn(placeholder);
      if (by) found.push({ span: shift(placeholder.span, start), by });
      else if (variable) found.push({ span: shift(placeholder.span, start), by, variable });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return { found, isTemplate };
});

/** What a publishing tool reads: a field is shown to the reader, a condition is not. */
function fieldsIn(text: string): readonly { readonly span: Span; readonly isShown: boolean }[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(/\{%[^{}\n]{1,200}%\}|\{\{\s*(?:[#/^>!%<][^{}\n]{1,120}|(?:\.|[a-z]+\.)[^{}\n]{1,120})\}\}/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    isShown: /^\{\{\s*[a-z.]/.test(match[0]),
  }));
}

/** The blanks of a message in a fence: with words that say what belongs there, since brackets of code look the same. */
function messageBlanks(text: string, pack: LanguagePack): readonly Placeholder[] {
  const isMessage = /^(?:`{3,}|~{3,})[ \t]*(?:te?xt|plain(?:text)?|md|markdown|e-?mail)?[ \t]*\r?$/im.test(text.split('\n', 1)[0] ?? '');
  if (!isMessage) return [];
  const from = nextLineStart(text, 0);
  const body = ' '.repeat(from) + text.slice(from);
  return placeholdersInValue(body, pack).filter(({ kind, name, onPaper }) => onPaper || (kind === 'blank' && kindsOfBlank(name, pack).size > 0));
}

/** The name of a variable as programs write it: `companyShortName`. Words in capitals and with spaces are written for people. */
function variableIn({ text, name }: Placeholder): string | undefined {
  return text.startsWith('{{') && /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+$/.test(name) ? name : undefined;
}

/** From how many variables on a document is written for a tool that fills them. */
const manyVariables = 3;

/** The names, sorted, of the variables that the publishing tool fills: those of programs, where there are many of them or other signs of a tool. */
export function variablesOf(document: PolicyDocument): readonly string[] {
  const pack = packOf(document);
  const names = new Set<string>();
  let count = 0;
  let isTemplate = false;
  for (const chunk of document.chunks) {
    const summary = summaryOf(chunk, pack);
    isTemplate ||= summary.isTemplate;
    for (const { variable } of summary.found) {
      if (variable === undefined) continue;
      names.add(variable);
      count += 1;
    }
  }
  return isTemplate || count >= manyVariables ? [...names].sort() : [];
}

/** The blanks of a document for others to fill. */
export interface BlanksForOthers {
  /** Where the first of them stands, as offsets in the document's text. */
  readonly first: Span;
  readonly count: number;
  /** Who fills them, in the order of `fillers`. */
  readonly by: readonly Filler[];
}

/** What a document leaves for others to fill; undefined where it leaves nothing. */
export function blanksForOthers(document: PolicyDocument): BlanksForOthers | undefined {
  const pack = packOf(document);
  const variables = new Set(variablesOf(document));
  const by = new Set<Filler>();
  let first: Span | undefined;
  let count = 0;
  for (const [i, chunk] of document.chunks.entries()) {
    for (const found of summaryOf(chunk, pack).found) {
      const filler = found.by ?? (found.variable !== undefined && variables.has(found.variable) ? 'tool' : undefined);
      if (!filler) continue;
      first ??= shift(found.span, document.chunkStarts[i] ?? 0);
      count += 1;
      by.add(filler);
    }
  }
  return first && { first, count, by: fillers.filter((filler) => by.has(filler)) };
}
