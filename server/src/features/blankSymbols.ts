/** Blanks as symbols: `[Company Name]`, `[COMPANY_NAME]` and `{{company_name}}` are one, and a key under `values` defines it. */
import { placeholdersInValue } from '../model/placeholders.ts';
import { contains, type Span, type TextEdit } from '../util/span.ts';
import { type GivenValue, type LocatedPlaceholder, locatedPlaceholders, nameSpan, valuesGivenIn } from '../workspace/placeholders.ts';
import { restyled, typedName } from './blankStyle.ts';
import type { Occurrence, SymbolFile, SymbolRename, SymbolSource, TextSymbol } from './symbols.ts';

/** Blanks and the keys that give them values. */
export const blankSymbols: SymbolSource = {
  id: 'blank',
  tokenType: 'policyBlank',
  sharesDefinitions: false,
  wordPattern: String.raw`[^\[\]{}<>【】［］「」()（）\r\n]+`,
  at: symbolAt,
  occurrencesIn,
  mayOccurIn: (text, { key }) => {
    const longest = (key ?? '').split(' ').sort((a, b) => b.length - a.length)[0];
    return longest !== undefined && longest !== '' && text.normalize('NFC').toLocaleUpperCase('el').includes(longest);
  },
  canRename: ({ document }, { key, span }) => key !== undefined && !/[`\\]|:\/\/|\]\(/.test(document.text.slice(span.start, span.end)),
  rename,
  marksIn: ({ document }) => [
    ...valuesGivenIn(document).map(({ span }): Occurrence => ({ span, role: 'definition' })),
    ...locatedPlaceholders(document).map(({ span }): Occurrence => ({ span, role: 'use' })),
  ],
};

function symbolAt({ document }: SymbolFile, offset: number): TextSymbol | undefined {
  const isHere = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  const symbol = (span: Span, key: string | undefined): TextSymbol => ({
    source: 'blank',
    key,
    span,
    words: document.text.slice(span.start, span.end),
  });
  const given = offset < document.bodyStart ? valuesGivenIn(document).find(isHere) : undefined;
  if (given) return symbol(given.span, given.key);
  // Where two blanks touch, the one that begins at the offset counts.
  const blank = locatedPlaceholders(document).findLast(isHere);
  return blank && symbol(nameSpan(blank), symbolKey(blank));
}

/** A choice is another thing than a blank of the same words. */
function symbolKey({ key, placeholder }: LocatedPlaceholder): string | undefined {
  return key === undefined ? undefined : placeholder.kind === 'choice' ? `${key}/` : key;
}

function occurrencesIn({ document }: SymbolFile, symbol: TextSymbol): readonly Occurrence[] {
  if (symbol.key === undefined) return [{ span: symbol.span, role: 'use' }];
  return [
    ...definitionsIn({ document }, symbol).map(({ span }): Occurrence => ({ span, role: 'definition' })),
    ...usesIn({ document }, symbol).map((blank): Occurrence => ({ span: nameSpan(blank), role: 'use' })),
  ].sort((a, b) => a.span.start - b.span.start);
}

function definitionsIn({ document }: Pick<SymbolFile, 'document'>, { key }: TextSymbol): readonly GivenValue[] {
  return valuesGivenIn(document).filter((given) => given.key === key);
}

function usesIn({ document }: Pick<SymbolFile, 'document'>, { key }: TextSymbol): readonly LocatedPlaceholder[] {
  return locatedPlaceholders(document).filter((blank) => symbolKey(blank) === key);
}

/** Each place keeps its own way of writing; the result is read again, so that no blank is lost. */
function rename(file: SymbolFile, symbol: TextSymbol, name: string): SymbolRename {
  const typed = typedName(name);
  if (typed === '') return { refused: { id: 'symbols.emptyName', data: {} } };
  const { document, pack } = file;
  const edits: TextEdit[] = [];
  for (const { span } of definitionsIn(file, symbol)) {
    const written = document.text.slice(span.start, span.end);
    edits.push({ span, text: restyled(written, typed, symbol.words) });
  }
  for (const blank of usesIn(file, symbol)) {
    const span = nameSpan(blank);
    const text = restyled(document.text.slice(span.start, span.end), typed, symbol.words);
    const { placeholder } = blank;
    const written = placeholder.text.slice(0, span.start - blank.span.start) + text + placeholder.text.slice(span.end - blank.span.start);
    // Words before it keep a value from being read as a list.
    const read = placeholdersInValue(`a ${written}`, pack)[0];
    const isBlank = read?.kind === placeholder.kind && contains(read.span, { start: 2, end: 2 + written.length });
    if (!isBlank) return { refused: { id: 'symbols.noBlank', data: { text: written } } };
    edits.push({ span, text });
  }
  return { edits };
}
