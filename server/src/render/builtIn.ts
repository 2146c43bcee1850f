/** What an editor's own Markdown preview shows of a policy beyond its Markdown: document control, and blanks with their values. */
import type { CheckedDocument } from '../features/checked.ts';
import { placeholdersIn } from '../features/placeholders.ts';
import { valuesIn } from '../model/values.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { documentControl } from './documentControl.ts';
import { substitutionsIn } from './substitution.ts';

/** What that preview shows. */
export interface BuiltInFacts {
  /** HTML; empty where the document has no front matter. */
  readonly control: string;
  /** Each blank once, as written, with its value where it has one. */
  readonly blanks: readonly { readonly text: string; readonly value?: string }[];
}

/** The facts of a document; undefined for one that is no policy. */
export function builtInFacts(checked: CheckedDocument, reader: LanguageCode): BuiltInFacts | undefined {
  if (!checked.checked) return undefined;
  const values = valuesIn(checked.document, checked.settings);
  const blanks = new Map<string, string | undefined>();
  for (const { placeholder } of placeholdersIn(checked)) blanks.set(placeholder.text, values.of(placeholder.name)?.value);
  return {
    control: documentControl(checked, substitutionsIn(checked, reader), { reader, title: 'shown' })?.html ?? '',
    blanks: [...blanks].map(([text, value]) => (value === undefined ? { text } : { text, value })),
  };
}
