/** Values of blanks on the page: the source keeps the blank, the reader sees the value. A value is text, never Markdown or HTML. */
import { type CheckedDocument, say } from '../features/checked.ts';
import { placeholdersIn } from '../features/placeholders.ts';
import { placeholdersInValue } from '../model/placeholders.ts';
import { valuesIn } from '../model/values.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { applyEdits } from '../util/span.ts';
import { attributesHtml, escapeHtml } from './html.ts';
import type { Drawing, Substitution } from './types.ts';

/** The blanks of a document that have a value, in order. */
export function substitutionsIn(checked: CheckedDocument, reader: LanguageCode): readonly Substitution[] {
  const values = valuesIn(checked.document, checked.settings);
  if (values.isEmpty) return [];
  return placeholdersIn(checked).flatMap(({ placeholder, span }) => {
    const given = values.of(placeholder.name);
    if (!given) return [];
    return [{ span, value: given.value, message: say({ id: 'preview.valueOf', data: { text: placeholder.text } }, reader) }];
  });
}

/** The attributes of a value. */
export function valueAttributes({ span, message }: Substitution): readonly (readonly [string, string])[] {
  return [
    ['class', 'value'],
    ['data-start', String(span.start)],
    ['data-end', String(span.end)],
    ['title', message],
  ];
}

/** A value as HTML. */
export function valueHtml(substitution: Substitution): string {
  return `<span${attributesHtml(valueAttributes(substitution))}>${escapeHtml(substitution.value)}</span>`;
}

/** Whether something drawn is a value in place of a blank. */
export function isValue(drawing: Drawing): drawing is Substitution {
  return 'value' in drawing;
}

/** The element in which something is drawn. */
export function elementOf(drawing: Drawing): string {
  return isValue(drawing) ? 'span' : 'mark';
}

/** A text that is no Markdown, such as a title, with values in place of its blanks. */
export function withValues(text: string, { document, settings, pack }: CheckedDocument): string {
  const values = valuesIn(document, settings);
  if (values.isEmpty) return text;
  const edits = placeholdersInValue(text, pack).flatMap(({ name, span }) => {
    const given = values.of(name);
    return given ? [{ span, text: given.value }] : [];
  });
  return applyEdits(text, edits);
}

/** The key under which a token keeps the words of the blank that its value stands for: anchors are made from those. */
export const writtenWords = 'written';
