/** Blanks as things with a name: where one occurs, and the edits that fill it. */
import { frontMatterUnits } from '../lint/context.ts';
import { type PolicyDocument, packOf, unitsIn } from '../model/document.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { shift, type Span, type TextEdit } from '../util/span.ts';

/** Whether a blank says what belongs into it. `[X]` and `____` do not: each may want another value. */
export function isNamed(text: string): boolean {
  const inner = text.replace(/^[[{<【［「]+|[\]}>】］」]+$/gu, '');
  return /\p{L}{3,}|\p{Script=Han}{2,}/u.test(inner) && !/^X+$|^(?:TBD|TBC|TBA|TODO)/.test(inner);
}

/** A placeholder with its span in the document. */
export interface LocatedPlaceholder {
  readonly placeholder: Placeholder;
  readonly span: Span;
}

/** Every placeholder of a document, front matter included, in order. */
export function placeholdersIn(document: PolicyDocument): readonly LocatedPlaceholder[] {
  const pack = packOf(document);
  const found: LocatedPlaceholder[] = [];
  for (const { unit, offset } of frontMatterUnits(document)) {
    for (const placeholder of placeholdersInValue(unit.text, pack)) found.push({ placeholder, span: shift(placeholder.span, offset) });
  }
  for (const { unit, offset, quoted } of unitsIn(document)) {
    if (quoted) continue;
    for (const placeholder of placeholdersOf(unit, pack)) found.push({ placeholder, span: shift(placeholder.span, offset) });
  }
  return found;
}

/** The places of the blank that stands at a span, itself included; only itself where it has no name. */
export function occurrencesOf(document: PolicyDocument, span: Span): readonly Span[] {
  const all = placeholdersIn(document);
  const own = all.find((other) => other.span.start <= span.start && span.start < other.span.end);
  if (!own) return [];
  if (!isNamed(own.placeholder.text)) return [own.span];
  const name = own.placeholder.name.toLowerCase();
  return all.filter(({ placeholder }) => placeholder.name.toLowerCase() === name && placeholder.kind === own.placeholder.kind).map((other) => other.span);
}

/** The edits that fill the blank at an offset with a value, everywhere it stands. A value in front matter is quoted where YAML needs it. */
export function fillEdits(document: PolicyDocument, offset: number, value: string): readonly TextEdit[] {
  return occurrencesOf(document, { start: offset, end: offset + 1 }).map((span) => ({ span, text: span.start < document.bodyStart ? yamlText(document, span, value) : value }));
}

function yamlText(document: PolicyDocument, span: Span, value: string): string {
  const entry = document.frontMatter.entries.find(({ valueSpan }) => valueSpan && valueSpan.start <= span.start && span.end <= valueSpan.end);
  const whole = entry?.valueSpan?.start === span.start && entry.valueSpan.end === span.end;
  const plain = /^[\p{L}\p{N}][^:#\n"'[\]{}]*$/u.test(value) && value.trim() === value;
  return whole && (document.frontMatter.form === 'toml' || !plain) ? JSON.stringify(value) : value;
}
