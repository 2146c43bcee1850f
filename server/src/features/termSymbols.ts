/** Defined terms as symbols: every place in the prose where a term stands, in whatever form, and the definition that says what it means. */
import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type PolicyDocument, unitAt } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { foldTerm, openingLength } from '../standards/termForms.ts';
import type { Definition } from '../standards/termReading.ts';
import { type PlacedUse, termsOf, usesInChunk, usesOf } from '../standards/terms.ts';
import { type TermSet, termSetOf, usesIn } from '../standards/termUses.ts';
import { contains, type Span, shift } from '../util/span.ts';
import type { ForeignTerm } from '../workspace/terms.ts';
import type { Occurrence, SymbolFile, SymbolSource, TextSymbol } from './symbols.ts';
import { renameTerm } from './termRename.ts';

/**
 * Where a term counts: `own` in the document that defines it; `shared` in every policy of the workspace, since a glossary
 * defines it; `foreign` is defined by another policy, whose writer has to rename it.
 */
type Scope = 'own' | 'shared' | 'foreign';

/** Terms that documents define. */
export const termSymbols: SymbolSource = {
  id: 'term',
  tokenType: 'policyTerm',
  sharesDefinitions: true,
  wordPattern: '[^\\[\\]{}<>()（）"“”„«»「」『』|*_`\\r\\n]+',
  at: symbolAt,
  occurrencesIn,
  mayOccurIn: (text, { key }) => {
    const { scope, language, term } = readKey(key);
    if (scope === 'own') return false;
    // A plural may change the vowel of a German word and the last letter of an English one.
    const [first = ''] = term.split(' ');
    const kept = language === 'de' ? first.slice(0, openingLength) : first.replace(/y$/, '');
    return foldTerm(text, packs[language]).includes(kept);
  },
  canRename: (file, symbol) => {
    if (readKey(symbol.key).scope === 'foreign') return false;
    const place = occurrencesIn(file, symbol).find(({ span }) => span.start === symbol.span.start);
    return place !== undefined && place.fixed !== true && !/[`\\<\r\n]/.test(symbol.words);
  },
  rename: (file, symbol, name) => renameTerm(file, symbol, name, occurrencesIn),
  marksIn: ({ document }) => {
    const definitions = namesOf(document);
    return usesOf(document).flatMap(({ start, end, quoted }) =>
      quoted || document.text.slice(start, end).includes('\n') ? [] : [{ span: { start, end }, role: roleOf({ start, end }, definitions) }],
    );
  },
};

function keyOf(scope: Scope, pack: LanguagePack, term: string): string {
  return `${scope} ${pack.code} ${term}`;
}

/** The parts of a symbol's key. */
function readKey(key: string | undefined): { readonly scope: Scope; readonly language: LanguageCode; readonly term: string } {
  const [scope = 'own', language = 'en', ...term] = (key ?? '').split(' ');
  return { scope: scope as Scope, language: language as LanguageCode, term: term.join(' ') };
}

/** The term at an offset, and what defines it. */
export interface FoundTerm {
  readonly span: Span;
  readonly key: string;
  readonly own: Definition | undefined;
  readonly foreign: ForeignTerm | undefined;
}

/** The term that stands at an offset of a policy: one of its own, else one that another policy defines. */
export function termAt({ document, pack, foreignTerms = [] }: SymbolFile, offset: number): FoundTerm | undefined {
  const { set, definitions } = termsOf(document);
  const own = useAt(document, set, offset);
  if (own) return { ...own, own: definitions.find(({ names }) => names.some(({ text }) => keyIn(text, pack) === own.key)), foreign: undefined };
  if (foreignTerms.length === 0) return undefined;
  const others = termSetOf(
    foreignTerms.flatMap(({ names }) => names),
    pack,
  );
  const use = useAt(document, others, offset);
  return use && { ...use, own: undefined, foreign: foreignTerms.find(({ keys }) => keys.includes(use.key)) };
}

function keyIn(text: string, pack: LanguagePack): string | undefined {
  return termSetOf([text], pack).terms[0]?.key;
}

function useAt(document: PolicyDocument, set: TermSet, offset: number): { readonly span: Span; readonly key: string } | undefined {
  const located = unitAt(document, offset);
  if (!located || located.quoted) return undefined;
  const prose = proseOf(located.unit);
  for (const use of usesIn(located.unit, set).toReversed()) {
    const span = shift(prose.toSource(use), located.offset);
    const key = set.terms[use.term]?.key;
    if (key !== undefined && span.start <= offset && offset <= span.end) return { span, key };
  }
  return undefined;
}

function symbolAt(file: SymbolFile, offset: number): TextSymbol | undefined {
  const found = termAt(file, offset);
  if (!found) return undefined;
  const { document, pack } = file;
  const scope = found.foreign ? (found.foreign.glossary ? 'shared' : 'foreign') : termsOf(document).glossary ? 'shared' : 'own';
  return {
    source: 'term',
    key: keyOf(scope, pack, found.key),
    span: found.span,
    words: document.text.slice(found.span.start, found.span.end),
  };
}

/** Where names stand in definitions. */
function namesOf(document: PolicyDocument): readonly Span[] {
  return termsOf(document).definitions.flatMap(({ names }) => names);
}

function roleOf(span: Span, definitions: readonly Span[]): Occurrence['role'] {
  return definitions.some((name) => contains(name, span) || contains(span, name)) ? 'definition' : 'use';
}

/** Whether a place is left as it is: a link, or a heading that defines nothing. */
function isFixed({ start, end, linked, heading }: PlacedUse, document: PolicyDocument): boolean {
  return linked || (heading && roleOf({ start, end }, namesOf(document)) === 'use');
}

/** The places of a term in a policy, with what a rename may not touch. */
function occurrencesIn({ document, pack }: SymbolFile, { key, words }: TextSymbol): readonly Occurrence[] {
  const { scope, language, term } = readKey(key);
  if (language !== pack.code) return [];
  const { set, glossary } = termsOf(document);
  const defined = set.terms.findIndex((one) => one.key === term);
  // A policy that defines a term for itself means its own by it.
  if (defined >= 0 && scope === 'shared' && !glossary) return [];
  const definitions = namesOf(document);
  const uses = defined >= 0 ? usesOf(document).filter((use) => use.term === defined) : usesOfWord(document, termSetOf([words], pack));
  return uses.flatMap((use): readonly Occurrence[] => {
    const span = { start: use.start, end: use.end };
    const role = roleOf(span, definitions);
    if (use.quoted || (scope === 'foreign' && defined >= 0 && role === 'use')) return [];
    return [isFixed(use, document) ? { span, role, fixed: true } : { span, role }];
  });
}

function usesOfWord({ chunks, chunkStarts }: PolicyDocument, set: TermSet): readonly PlacedUse[] {
  return chunks.flatMap((chunk, i) => usesInChunk(chunk, set).map((use) => ({ ...use, ...shift(use, chunkStarts[i] ?? 0) })));
}
