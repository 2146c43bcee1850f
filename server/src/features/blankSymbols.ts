/** Blanks as symbols: `[Company Name]`, `[COMPANY_NAME]` and `{{company_name}}` are one, and a key under `values` defines it. */
import { blankKey, likeCapitals, nameKey, valueNamed } from '../model/blankNames.ts';
import { packOf, parseDocument, withSettings } from '../model/document.ts';
import type { FrontMatterForm } from '../model/frontMatter/index.ts';
import { applyEdits, type Span, type TextEdit } from '../util/span.ts';
import { type GivenValue, type LocatedPlaceholder, locatedPlaceholders, valuesGivenIn, valuesInSettings } from '../workspace/placeholders.ts';
import { restyled, typedName } from './blankStyle.ts';
import type { Phrase } from './checked.ts';
import type { Occurrence, SymbolFile, SymbolRename, SymbolSource, TextSymbol } from './symbols.ts';

/** Blanks and the keys that give them values. */
export const blankSymbols: SymbolSource = {
  id: 'blank',
  tokenType: 'policyBlank',
  sharesDefinitions: false,
  wordPattern: String.raw`[^\[\]{}<>【】［］「」()（）\r\n]+`,
  at: symbolAt,
  occurrencesIn: ({ document }, symbol) => occurrencesIn(document, symbol),
  mayOccurIn,
  canRename: ({ document }, { key, span }) => key !== undefined && !/[`\\]|:\/\/|\]\(/.test(document.text.slice(span.start, span.end)),
  rename,
  inSettings: (text, { key }) => valuesInSettings(text).flatMap((given) => (given.key === key ? [{ span: given.span, role: 'definition' }] : [])),
  renameInSettings,
  marksIn: ({ document }) => [
    ...valuesGivenIn(document).map(({ span }): Occurrence => ({ span, role: 'definition' })),
    // The grammar gives choices a colour of their own.
    ...locatedPlaceholders(document).flatMap(({ span, placeholder }): readonly Occurrence[] =>
      placeholder.kind === 'choice' ? [] : [{ span, role: 'use' }],
    ),
  ],
};

type Document = SymbolFile['document'];

function symbolAt({ document }: SymbolFile, offset: number): TextSymbol | undefined {
  const isHere = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  const symbol = (span: Span, key: string | undefined): TextSymbol => ({
    source: 'blank',
    key,
    span,
    words: document.text.slice(span.start, span.end),
  });
  const given = offset < document.bodyStart ? valuesGivenIn(document).find(isHere) : undefined;
  if (given) return symbol(given.span, keyGivenBy(document, given));
  // Where two blanks touch, the one that begins at the offset counts.
  const blank = locatedPlaceholders(document).findLast(isHere);
  return blank && symbol(blank.nameSpan, symbolKey(blank));
}

/** A key stands for the blanks of its name; where there are none, for those that it gives a value by a well-known name. */
function keyGivenBy(document: Document, given: GivenValue): string {
  const blanks = locatedPlaceholders(document).filter(({ key }) => key !== undefined);
  if (blanks.some((blank) => symbolKey(blank) === given.key)) return given.key;
  const loose = blanks.find(({ placeholder }) => gives(given.name, placeholder.name, document));
  return (loose && symbolKey(loose)) ?? given.key;
}

/** Whether a key gives a blank its value though their names differ: `company` does so for `[Name of the company]`. */
function gives(name: string, blank: string, document: Document): boolean {
  const pack = packOf(document);
  const known = valueNamed(name, pack);
  return blankKey(name, pack) === blankKey(blank, pack) || (known !== undefined && known === valueNamed(blank, pack));
}

/** A choice is another thing than a blank of the same words. */
function symbolKey({ key, placeholder }: LocatedPlaceholder): string | undefined {
  return key !== undefined && placeholder.kind === 'choice' ? `${key}/` : key;
}

function occurrencesIn(document: Document, symbol: TextSymbol): readonly Occurrence[] {
  if (symbol.key === undefined) return [{ span: symbol.span, role: 'use' }];
  return [
    ...definitionsIn(document, symbol).map(({ span }): Occurrence => ({ span, role: 'definition' })),
    ...usesIn(document, symbol).map(({ nameSpan }): Occurrence => ({ span: nameSpan, role: 'use' })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The keys of its name; where there are none, those that give it a value all the same, and no other blank. */
function definitionsIn(document: Document, symbol: TextSymbol): readonly GivenValue[] {
  const given = valuesGivenIn(document);
  const own = given.filter(({ key }) => key === symbol.key);
  if (own.length > 0 || given.length === 0) return own;
  const uses = usesIn(document, symbol);
  const others = locatedPlaceholders(document).filter((blank) => !uses.includes(blank));
  return given.filter(
    ({ name }) =>
      uses.some(({ placeholder }) => gives(name, placeholder.name, document)) &&
      !others.some(({ placeholder }) => gives(name, placeholder.name, document)),
  );
}

function usesIn(document: Document, { key }: TextSymbol): readonly LocatedPlaceholder[] {
  return locatedPlaceholders(document).filter((blank) => symbolKey(blank) === key);
}

/** The longest word of a name stands in a text as it is, but for its capitals and accents. */
function mayOccurIn(text: string, { key = '' }: TextSymbol): boolean {
  const words = key.split(/[^\p{L}\p{M}\p{N}]+/u);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return likeCapitals(text.normalize('NFKC').toLowerCase()).includes(longest);
}

/** Each place keeps its own way of writing. */
function rename(file: SymbolFile, symbol: TextSymbol, name: string): SymbolRename {
  const { document } = file;
  const typed = typedName(name);
  if (typed === '') return { refused: { id: 'symbols.emptyName', data: {} } };
  const uses = usesIn(document, symbol);
  const given = definitionsIn(document, symbol);
  const taken = given.length > 0 && nameKey(typed) !== symbol.key && valuesGivenIn(document).find(({ key }) => key === nameKey(typed));
  if (taken) return { refused: { id: 'symbols.valueTaken', data: { name: taken.name } } };
  const edits = [
    ...given.map(
      ({ span }): TextEdit => ({
        span,
        text: keyText(document.text, document.frontMatter.form, span, restyled(textAt(document, span), typed, symbol.words, 'identifier')),
      }),
    ),
    ...uses.map(({ placeholder, nameSpan }): TextEdit => {
      const place = placeholder.text.startsWith('{{') ? 'identifier' : 'words';
      return { span: nameSpan, text: restyled(textAt(document, nameSpan), typed, symbol.words, place) };
    }),
  ].filter(({ span, text }) => textAt(document, span) !== text);
  const refused = edits.length > 0 ? lossIn(file, symbol, typed, edits) : undefined;
  return refused ? { refused } : { edits };
}

/** The keys under `values` of `policywright.yaml`. */
function renameInSettings(text: string, symbol: TextSymbol, name: string): SymbolRename {
  const typed = typedName(name);
  const all = valuesInSettings(text);
  const given = all.filter(({ key }) => key === symbol.key);
  const taken = given.length > 0 && nameKey(typed) !== symbol.key && all.find(({ key }) => key === nameKey(typed));
  if (taken) return { refused: { id: 'symbols.valueTaken', data: { name: taken.name } } };
  return {
    edits: given.map(({ span }) => {
      const written = restyled(text.slice(span.start, span.end), typed, symbol.words, 'identifier');
      return { span, text: keyText(text, 'yaml', span, written) };
    }),
  };
}

function textAt({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A key that would not be read as one is put in quotation marks; within them its own marks are escaped. */
function keyText(text: string, form: FrontMatterForm, { start }: Span, name: string): string {
  const mark = text.charAt(start - 1);
  if (mark === '"') return JSON.stringify(name).slice(1, -1);
  if (mark === "'") return name.replaceAll("'", "''");
  const isPlain = form === 'toml' ? /^[\w-]+$/.test(name) : /^[\p{L}_][\p{L}\p{M}\p{N} _./-]*$/u.test(name);
  return isPlain ? name : JSON.stringify(name);
}

/** Reads the result: why the name cannot be taken where a blank would be lost, or would no longer be told from others. */
function lossIn({ document, settings }: SymbolFile, symbol: TextSymbol, typed: string, edits: readonly TextEdit[]): Phrase | undefined {
  const after = withSettings(parseDocument(applyEdits(document.text, edits)), settings);
  const renamed: TextSymbol = { ...symbol, key: nameKey(typed) + (symbol.key?.endsWith('/') ? '/' : '') };
  const uses = usesIn(document, symbol);
  const wanted = new Set([...uses, ...usesIn(document, renamed)]).size;
  if (usesIn(after, renamed).length !== wanted) {
    const isKept = locatedPlaceholders(after).length === locatedPlaceholders(document).length;
    return { id: isKept ? 'symbols.noName' : 'symbols.noBlank', data: { text: lostAmong(uses, edits, document, after) } };
  }
  const isRead =
    after.frontMatter.problems.length <= document.frontMatter.problems.length && valuesGivenIn(after).length === valuesGivenIn(document).length;
  return isRead ? undefined : { id: 'symbols.noBlank', data: { text: typed } };
}

/** The first blank, as it would be written, that is no longer one of them. */
function lostAmong(uses: readonly LocatedPlaceholder[], edits: readonly TextEdit[], document: Document, after: Document): string {
  const starts = new Set(locatedPlaceholders(after).flatMap(({ key, span }) => (key === undefined ? [] : [span.start])));
  let growth = 0;
  let first = '';
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const use = uses.find(({ nameSpan }) => nameSpan.start === span.start);
    const written = use ? document.text.slice(use.span.start, span.start) + text + document.text.slice(span.end, use.span.end) : '';
    if (use && !starts.has(use.span.start + growth)) return written;
    first ||= written;
    growth += text.length - (span.end - span.start);
  }
  return first;
}
