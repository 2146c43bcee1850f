/** Renaming a term: every form of it takes the new name in the same form, or the rename is refused with the reason. */

import { parseDocument, withSettings } from '../model/document.ts';
import { linkTargets } from '../model/linkTargets.ts';
import { createSlugger } from '../model/slug.ts';
import { isAcronym, termKey } from '../standards/termForms.ts';
import { namesIn } from '../standards/termNames.ts';
import { applyEdits, overlaps, type TextEdit } from '../util/span.ts';
import type { Phrase } from './checked.ts';
import type { Occurrence, SymbolFile, SymbolRename, TextSymbol } from './symbols.ts';
import { sameForm } from './termInflection.ts';

/** Finds the places of a term in a policy. */
export type FindPlaces = (file: SymbolFile, symbol: TextSymbol) => readonly Occurrence[];

/** The edits that rename a term in one policy. */
export function renameTerm(file: SymbolFile, symbol: TextSymbol, name: string, find: FindPlaces): SymbolRename {
  const typed = typedName(name, symbol, file);
  const [read, ...more] = namesIn(typed, { start: 0, end: typed.length }, file.pack);
  if (read?.text !== typed || more.length > 0 || /[`*_/\\]/.test(typed)) return refuse('rename.termName', { name: typed });
  const made = editsFor(file, symbol, typed, find);
  if ('refused' in made || made.edits.length === 0) return made;
  return goesBack(file, symbol, typed, made.edits, find) ? made : refuse('rename.termUnsafe', { name: typed });
}

/** A name as it was typed, its first letter as that of the words it was typed over: other places follow in their own way. */
function typedName(name: string, { words }: TextSymbol, { pack }: SymbolFile): string {
  const typed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (pack.code === 'de' || termKey(typed, pack) === termKey(words, pack) || [typed, words].some((one) => isAcronym(one.split(' ')[0] ?? '')))
    return typed;
  const first = /^\p{Lu}/u.test(words) ? typed.charAt(0).toUpperCase() : typed.charAt(0).toLowerCase();
  return first + typed.slice(1);
}

function refuse(id: 'rename.termName' | 'rename.termTaken' | 'rename.termEnding' | 'rename.termHeading' | 'rename.termUnsafe', data: Phrase['data']) {
  return { refused: { id, data } };
}

function editsFor(file: SymbolFile, symbol: TextSymbol, name: string, find: FindPlaces): SymbolRename {
  const { document, pack } = file;
  const places = find(file, symbol).filter(({ fixed }) => fixed !== true);
  const old = symbol.words.replace(/\s+/g, ' ');
  const isTaken =
    termKey(name, pack) !== termKey(old, pack) &&
    find(file, renamed(symbol, name, file)).some(({ span, fixed }) => fixed !== true && !places.some((place) => overlaps(place.span, span)));
  if (isTaken) return refuse('rename.termTaken', { name });
  const edits: TextEdit[] = [];
  for (const { span } of places) {
    const written = document.text.slice(span.start, span.end);
    const text = sameForm(written, old, name, pack);
    if (text === undefined) {
      const line = document.text.slice(0, span.start).split('\n').length;
      return refuse('rename.termEnding', { form: written.replace(/\s+/g, ' '), line, name });
    }
    if (isLinkedHeading(file, span.start)) return refuse('rename.termHeading', { form: written });
    edits.push({ span, text });
  }
  return { edits };
}

/** The symbol under its new name. */
function renamed(symbol: TextSymbol, name: string, { pack }: SymbolFile): TextSymbol {
  const [scope, language] = (symbol.key ?? '').split(' ');
  return { ...symbol, key: `${scope} ${language} ${termKey(name, pack)}`, words: name };
}

/** Whether a place is in a heading to which links of its document lead: the anchor is made of its words. */
function isLinkedHeading({ document }: SymbolFile, offset: number): boolean {
  const from = document.text.lastIndexOf('\n', offset - 1) + 1;
  const heading = /^#{1,6}[ \t]+(.+)/.exec(document.text.slice(from, from + 200))?.[1];
  if (heading === undefined) return false;
  const slug = createSlugger()(heading.replace(/[ \t]+#*\s*$/, ''));
  return linkTargets(document).some(({ anchor }) => anchor?.toLowerCase() === slug);
}

/** Whether renaming back gives the text there was: the sure sign that no place was lost and none taken along. */
function goesBack(file: SymbolFile, symbol: TextSymbol, name: string, edits: readonly TextEdit[], find: FindPlaces): boolean {
  const { document, settings } = file;
  const parsed = withSettings(parseDocument(applyEdits(document.text, edits)), settings);
  const after = { ...file, document: document.kind ? { ...parsed, kind: document.kind } : parsed };
  const back = editsFor(after, renamed(symbol, name, file), symbol.words.replace(/\s+/g, ' '), find);
  return !('refused' in back) && applyEdits(after.document.text, back.edits) === document.text;
}
