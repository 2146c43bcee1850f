/** Defined terms, offered while one is being written. */
import type { LanguagePack } from '../languages/types.ts';
import { unitAt } from '../model/document.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { foldTerm } from '../standards/termForms.ts';
import { termsOf } from '../standards/terms.ts';
import { isWordCharacter } from '../util/letters.ts';
import { lineStart } from '../util/lines.ts';
import { type CheckedDocument, say } from './checked.ts';
import type { CompletionItem } from './completion.ts';

/** What can be completed: a name and what it means. */
interface Offer {
  readonly name: string;
  readonly meaning: string;
  readonly file: string | undefined;
}

const longestName = 60;
const fewestLetters = 2;

/** The terms whose names begin as the words before an offset do. */
export function termItems(checked: CheckedDocument, offset: number, reader: LanguageCode): readonly CompletionItem[] {
  const { document, pack } = checked;
  if (!checked.checked || offset < document.bodyStart || !isProse(checked, offset)) return [];
  const start = Math.max(lineStart(document.text, offset), offset - longestName);
  const line = document.text.slice(start, offset);
  const folded = foldTerm(line, pack);
  if (folded.length !== line.length) return [];
  return offersOf(checked).flatMap((offer, rank): readonly CompletionItem[] => {
    const from = beginning(line, folded, foldTerm(offer.name, pack), pack);
    if (from === undefined) return [];
    const typed = line.slice(from);
    const insert = /^\p{Ll}/u.test(typed) && pack.code !== 'de' ? small(offer.name) : offer.name;
    if (typed === insert) return [];
    const detail =
      offer.file === undefined ? { id: 'completion.term' as const, data: {} } : { id: 'hover.termElsewhere' as const, data: { file: offer.file } };
    return [
      {
        label: insert,
        detail: say(detail, reader),
        documentation: offer.meaning,
        kind: 'term',
        insert,
        snippet: false,
        span: { start: start + from, end: offset },
        rank,
      },
    ];
  });
}

function small(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The document's own terms, then those of others that it does not define. */
function offersOf({ document, foreignTerms }: CheckedDocument): readonly Offer[] {
  const own = termsOf(document).definitions.flatMap(({ names, meaning }) => names.map(({ text }) => ({ name: text, meaning, file: undefined })));
  const foreign = foreignTerms.flatMap(({ names, meaning, name: file }) => names.map((name) => ({ name, meaning, file })));
  const seen = new Set<string>();
  return [...own, ...foreign].filter(({ name }) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/**
 * Where the part of a name begins that stands at the end of a line: two letters or more at the start of a word, a capital
 * alone, or nothing behind an opened quotation mark.
 */
function beginning(line: string, folded: string, name: string, pack: LanguagePack): number | undefined {
  const unspaced = pack.prose.words === 'segmenter';
  for (let from = Math.max(0, line.length - name.length); from < line.length; from += 1) {
    if (!name.startsWith(folded.slice(from))) continue;
    const before = line.charCodeAt(from - 1);
    if (!unspaced && from > 0 && isWordCharacter(before)) continue;
    const isCapital = /^\p{Lu}/u.test(line.slice(from));
    if (line.length - from >= fewestLetters || isCapital || (unspaced && /^\p{Script=Han}/u.test(line.slice(from)))) return from;
  }
  // What opens a quotation in English closes one in German.
  return (pack.code === 'de' ? /[„»]$/u : /[“«「『]$/u).test(line) ? line.length : undefined;
}

/** Whether an offset is in running text: not in code, an address, or a block quotation. */
function isProse({ document }: CheckedDocument, offset: number): boolean {
  const located = unitAt(document, offset);
  if (!located || located.quoted) return false;
  const { unit } = located;
  if (unit.kind !== 'paragraph' && unit.kind !== 'row' && unit.kind !== 'heading') return false;
  const at = offset - located.offset;
  return !unit.inlines.some(({ name, start, end }) => closed.has(name) && start < at && at <= end);
}

const closed: ReadonlySet<string> = new Set(['InlineCode', 'URL', 'Autolink', 'Comment', 'HTMLTag', 'Image', 'LinkTitle']);
