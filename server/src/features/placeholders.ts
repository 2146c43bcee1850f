/** Blanks as things with a name: where one occurs, and the edits that fill it. */
import { blockContextOf, frontMatterUnits } from '../lint/context.ts';
import { isNamed } from '../model/blankNames.ts';
import { unitsIn } from '../model/document.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { isQuotedFacts } from '../rules/placeholders/quotedFacts.ts';
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
    if (quoted && !isQuotedFacts(unit)) continue;
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
