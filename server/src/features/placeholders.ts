/** Blanks as things with a name: where one occurs, and the edits that fill it. */
import { unitAt } from '../model/document.ts';
import { rules } from '../rules/index.ts';
import type { Span, TextEdit } from '../util/span.ts';
import { type LocatedPlaceholder, locatedPlaceholders } from '../workspace/placeholders.ts';
import type { CheckedDocument } from './checked.ts';
import { asMarkdown } from './documentValues.ts';
import { fillValues, type PlacedValue } from './frontMatterFill.ts';

export type { LocatedPlaceholder } from '../workspace/placeholders.ts';

/** Rules that report a blank which the writer of the document has to fill; others under `placeholders/` speak of blanks. */
export const blankRules: ReadonlySet<string> = new Set(rules.flatMap(({ id, asksValue }) => (asksValue ? [id] : [])));

/** Every placeholder of a document, front matter included, in order. */
export function placeholdersIn({ document }: Pick<CheckedDocument, 'document'>): readonly LocatedPlaceholder[] {
  return locatedPlaceholders(document);
}

/** The placeholder that stands at an offset. */
export function placeholderAt(checked: CheckedDocument, offset: number): LocatedPlaceholder | undefined {
  return placeholdersIn(checked).find(({ span }) => span.start <= offset && offset < span.end);
}

/** The places of the blank that stands at an offset, itself included; only itself where it has no name. */
export function occurrencesOf(checked: CheckedDocument, offset: number): readonly Span[] {
  const own = placeholderAt(checked, offset);
  if (!own) return [];
  if (own.key === undefined) return [own.span];
  return placeholdersIn(checked)
    .filter(({ placeholder, key }) => key === own.key && placeholder.kind === own.placeholder.kind)
    .map((other) => other.span);
}

/** The edits that fill the blank at an offset with a value, there or everywhere it stands. In front matter the value is quoted where that needs it. */
export function fillEdits(checked: CheckedDocument, offset: number, value: string, everywhere: boolean): readonly TextEdit[] {
  const here = placeholderAt(checked, offset);
  return valueEdits(checked, everywhere ? occurrencesOf(checked, offset) : here ? [here.span] : [], value);
}

/** The edits that put a value at several places of a document. */
export function valueEdits(checked: Pick<CheckedDocument, 'document'>, spans: readonly Span[], value: string): readonly TextEdit[] {
  return placedValueEdits(
    checked,
    spans.map((span) => ({ span, value })),
  );
}

/** The edits that put values at places of a document. */
export function placedValueEdits({ document }: Pick<CheckedDocument, 'document'>, placed: readonly PlacedValue[]): readonly TextEdit[] {
  const inFrontMatter = placed.filter(({ span }) => span.start < document.bodyStart);
  const inBody = placed.filter(({ span }) => span.start >= document.bodyStart);
  const written = ({ span, value }: PlacedValue): string => {
    const unit = unitAt(document, span.start)?.unit;
    return unit ? asMarkdown(value, document.text, span.start, unit) : value;
  };
  return [...fillValues(document, inFrontMatter), ...inBody.map((one) => ({ span: one.span, text: written(one) }))];
}
