/**
 * Names that a writer gives and uses again, treated as an editor treats symbols: found, highlighted, followed and renamed in
 * every policy of the workspace. What the names are is the matter of sources: blanks are one.
 */
import type { LanguagePack } from '../languages/types.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Settings } from '../schema/settings.ts';
import type { Span, TextEdit } from '../util/span.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import { blankSymbols } from './blankSymbols.ts';
import type { Phrase } from './checked.ts';
import { termSymbols } from './termSymbols.ts';

/** A policy in which symbols are looked for. A checked document is one. */
export interface SymbolFile {
  readonly uri: string;
  /** The version in the editor; undefined for a file that is not open. */
  readonly version: number | undefined;
  /** As the settings have it. */
  readonly document: PolicyDocument;
  readonly pack: LanguagePack;
  readonly settings: Settings;
  /** The terms that other documents define, where they are known. */
  readonly foreignTerms?: readonly ForeignTerm[];
}

/** A symbol at the place at which it was asked for. */
export interface TextSymbol {
  /** The id of its source. */
  readonly source: string;
  /** What all occurrences share; undefined for one that is the same as no other. */
  readonly key: string | undefined;
  /** The words that a rename replaces. */
  readonly span: Span;
  /** These words. */
  readonly words: string;
}

/** A place where a symbol stands. */
export interface Occurrence {
  /** The words that a rename replaces. */
  readonly span: Span;
  /** A definition says what the symbol stands for; a use stands for it. */
  readonly role: 'definition' | 'use';
  /** Whether a rename leaves it as it is: words of a link, a heading that links may lead to. */
  readonly fixed?: boolean;
}

/** The edits of one file, or why the symbol cannot have that name. */
export type SymbolRename = { readonly edits: readonly TextEdit[] } | { readonly refused: Phrase };

/** How symbols are coloured; `package.json` describes each type. */
export const symbolTokenTypes = ['policyBlank', 'policyTerm'] as const;
/** One of these. */
export type SymbolTokenType = (typeof symbolTokenTypes)[number];

/** A kind of symbol. Sources hold no state but what hangs on documents, chunks and units. */
export interface SymbolSource {
  readonly id: string;
  readonly tokenType: SymbolTokenType;
  /** Whether a definition in one policy counts in the others. */
  readonly sharesDefinitions: boolean;
  /** The symbol at an offset; the end of its words counts as well. */
  at(file: SymbolFile, offset: number): TextSymbol | undefined;
  /** Where the symbol stands in a policy, in the order of the text; `symbol` may come from another one. */
  occurrencesIn(file: SymbolFile, symbol: TextSymbol): readonly Occurrence[];
  /** Whether a stored text may hold the symbol: it spares most files the parsing. */
  mayOccurIn(text: string, symbol: TextSymbol): boolean;
  /** Whether it can be given another name. */
  canRename(file: SymbolFile, symbol: TextSymbol): boolean;
  /** The edits that give the symbol a name in one policy, or why it cannot have that name. */
  rename(file: SymbolFile, symbol: TextSymbol, name: string): SymbolRename;
  /** Where `policywright.yaml` defines the symbol, given its text. */
  inSettings?(text: string, symbol: TextSymbol): readonly Occurrence[];
  /** The edits that rename it there. */
  renameInSettings?(text: string, symbol: TextSymbol, name: string): SymbolRename;
  /** Every symbol of the source in a policy, in the order of the text; with their brackets. Kept with the chunks. */
  marksIn(file: SymbolFile): readonly Occurrence[];
  /** What may be typed in the words of a symbol, as a regular expression: places are edited together as long as it matches. */
  readonly wordPattern: string;
}

/** The kinds of symbol there are; the first that has one at a place counts. */
export const symbolSources: readonly SymbolSource[] = [blankSymbols, termSymbols];

/** A symbol with its source. */
export interface FoundSymbol {
  readonly symbol: TextSymbol;
  readonly source: SymbolSource;
}

/** The symbol at an offset of a policy. */
export function symbolAt(file: SymbolFile, offset: number): FoundSymbol | undefined {
  for (const source of symbolSources) {
    const symbol = source.at(file, offset);
    if (symbol) return { symbol, source };
  }
  return undefined;
}

/** Where the symbol at an offset stands in its document. */
export function highlightsAt(file: SymbolFile, offset: number): readonly Occurrence[] {
  const found = symbolAt(file, offset);
  return found ? found.source.occurrencesIn(file, found.symbol) : [];
}

/** Places that are edited together. */
export interface LinkedRanges {
  readonly spans: readonly Span[];
  readonly wordPattern: string;
}

/** The places in the document that read as the symbol at an offset does, letter by letter; undefined where there is no second one. */
export function linkedRangesAt(file: SymbolFile, offset: number): LinkedRanges | undefined {
  const found = symbolAt(file, offset);
  if (!found?.source.canRename(file, found.symbol)) return undefined;
  const { text } = file.document;
  const spans = found.source
    .occurrencesIn(file, found.symbol)
    .filter(({ fixed }) => fixed !== true)
    .map(({ span }) => span)
    .filter(({ start, end }) => text.slice(start, end) === found.symbol.words);
  return spans.length > 1 ? { spans, wordPattern: found.source.wordPattern } : undefined;
}

/** A place to colour. */
export interface SymbolToken {
  readonly span: Span;
  readonly type: SymbolTokenType;
  readonly role: Occurrence['role'];
}

/** The places to colour in a document, or in a part of it, in order and without overlaps. */
export function tokensIn(file: SymbolFile, within?: Span): readonly SymbolToken[] {
  const tokens = symbolSources.flatMap(({ tokenType, marksIn }) =>
    marksIn(file).flatMap(({ span, role }) =>
      within && (span.end <= within.start || span.start >= within.end) ? [] : [{ span, type: tokenType, role }],
    ),
  );
  let end = 0;
  return tokens
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
