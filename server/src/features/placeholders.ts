/** Blanks as things with a name: where one occurs, and the edits that fill it. */
import type { LanguagePack } from '../languages/types.ts';
import { blockContextOf, frontMatterUnits } from '../lint/context.ts';
import { unitsIn } from '../model/document.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { memoized } from '../util/memo.ts';
import { type Span, shift, type TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';
import { fillValues } from './frontMatterFill.ts';

/** A placeholder with its span in the document. */
export interface LocatedPlaceholder {
  readonly placeholder: Placeholder;
  readonly span: Span;
}

/** Every placeholder of a document, front matter included, in order. */
export const placeholdersIn: (checked: CheckedDocument) => readonly LocatedPlaceholder[] = memoized((checked) => {
  const { document, pack, settings, status } = checked;
  const { labels } = blockContextOf(document, settings, status);
  const found: LocatedPlaceholder[] = [];
  for (const { unit, offset } of frontMatterUnits(document)) {
    for (const placeholder of placeholdersInValue(unit.text, pack)) found.push({ placeholder, span: shift(placeholder.span, offset) });
  }
  for (const { unit, offset, quoted } of unitsIn(document)) {
    if (quoted) continue;
    for (const placeholder of placeholdersOf(unit, pack)) {
      if (placeholder.label !== undefined && labels.has(placeholder.label)) continue;
      found.push({ placeholder, span: shift(placeholder.span, offset) });
    }
  }
  return found;
});

/** The placeholder that stands at an offset. */
export function placeholderAt(checked: CheckedDocument, offset: number): LocatedPlaceholder | undefined {
  return placeholdersIn(checked).find(({ span }) => span.start <= offset && offset < span.end);
}

/** The places of the blank that stands at an offset, itself included; only itself where it has no name. */
export function occurrencesOf(checked: CheckedDocument, offset: number): readonly Span[] {
  const own = placeholderAt(checked, offset);
  if (!own) return [];
  if (!isNamed(own.placeholder.text, checked.pack)) return [own.span];
  const name = own.placeholder.name.toLowerCase();
  return placeholdersIn(checked)
    .filter(({ placeholder }) => placeholder.name.toLowerCase() === name && placeholder.kind === own.placeholder.kind)
    .map((other) => other.span);
}

/** The edits that fill the blank at an offset with a value, there or everywhere it stands. In front matter the value is quoted where that needs it. */
export function fillEdits(checked: CheckedDocument, offset: number, value: string, everywhere: boolean): readonly TextEdit[] {
  const here = placeholderAt(checked, offset);
  return valueEdits(checked, everywhere ? occurrencesOf(checked, offset) : here ? [here.span] : [], value);
}

/** The edits that put a value at several places of a document. */
export function valueEdits({ document }: CheckedDocument, spans: readonly Span[], value: string): readonly TextEdit[] {
  const inBody = spans.filter(({ start }) => start >= document.bodyStart);
  const inFrontMatter = spans.filter(({ start }) => start < document.bodyStart);
  return [...fillValues(document, inFrontMatter, value), ...inBody.map((span) => ({ span, text: value }))];
}

/**
 * Whether a blank says what belongs into it, so that it means the same wherever it stands. `[X]` and `____` say nothing,
 * and `[date]`, `[number]` or `[X hours]` only what kind of value: each may want another one.
 */
export function isNamed(text: string, pack: LanguagePack): boolean {
  const inner = text.replace(/^[[{<【［「]+|[\]}>】］」]+$/gu, '').trim();
  const saysSomething =
    /\p{L}{3,}|\p{Script=Han}{2,}|\p{Script=Thai}{2,}/u.test(inner) && !/^X+$|^(?:TBD|TBC|TBA|TODO|TK|FIXME)(?!\p{L})/u.test(inner);
  return saysSomething && !isBareKind(inner, pack);
}

/** What a blank asks for, without the instruction in front: `company` of `insert your company`. */
export function withoutInstruction(words: string, pack: LanguagePack): string {
  return words.replace(leadingInstruction(pack), '');
}

function isBareKind(inner: string, pack: LanguagePack): boolean {
  const words = withoutInstruction(inner, pack)
    .replace(/^[\p{N}X]+\s*(?=\S)/u, '')
    .trim();
  return words === '' || (!/\s/.test(words) && bareKinds(pack).test(words));
}

const leadingInstruction: (pack: LanguagePack) => RegExp = memoized(
  (pack) => new RegExp(`^(?:${pack.blanks.instructions.join('|')})${pack.prose.words === 'letters' ? '(?!\\p{L})' : ''}\\s*`, 'iu'),
);

const bareKinds: (pack: LanguagePack) => RegExp = memoized(({ blanks: { kinds } }) => {
  return new RegExp(`^(?:${[...kinds.date, ...kinds.duration, ...kinds.number, ...kinds.percentage].join('|')})$`, 'iu');
});
