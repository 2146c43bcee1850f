/** Values that a writer gives by name, and the blanks of a document that ask for them. */
import type { LanguagePack, ValueName } from '../languages/types.ts';
import { foldName, valueAskedBy, valueNamed } from '../model/blankNames.ts';
import type { Unit } from '../model/blocks.ts';
import { type PolicyDocument, unitsIn } from '../model/document.ts';
import { type Placeholder, placeholdersInValue, placeholdersOf } from '../model/placeholders.ts';
import { lineStart } from '../util/lines.ts';
import { applyEdits, type Span, shift, type TextEdit } from '../util/span.ts';

/** A placeholder where it stands in the body of a document. */
export interface PlacedBlank {
  readonly placeholder: Placeholder;
  /** Offsets in the text of the document. */
  readonly span: Span;
  readonly unit: Unit;
}

/** Every blank and choice in the body of a document, in order. */
export function blanksIn(document: PolicyDocument, pack: LanguagePack): readonly PlacedBlank[] {
  return [...unitsIn(document)].flatMap(({ unit, offset }) =>
    placeholdersOf(unit, pack).map((placeholder) => ({ placeholder, span: shift(placeholder.span, offset), unit })),
  );
}

/** Values by what they are for. */
export interface GivenValues {
  readonly known: ReadonlyMap<ValueName, string>;
  /** By the words of a blank, folded. */
  readonly own: ReadonlyMap<string, string>;
  /** Names as they were given that are no well-known ones, by their folded words. */
  readonly names: ReadonlyMap<string, string>;
}

/** Takes values by the name of a well-known value, by words that ask for one, or by the words of a blank. */
export function givenValues(values: Readonly<Record<string, string>>, pack: LanguagePack): GivenValues {
  const known = new Map<ValueName, string>();
  const own = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    const written = value.replace(/\s+/g, ' ').trim();
    if (written === '') continue;
    const folded = foldName(name);
    const asked = valueNamed(name, pack);
    if (asked) known.set(asked, written);
    else names.set(folded, name);
    own.set(folded, written);
  }
  return { known, own, names };
}

/** The value for a blank; undefined where none was given. */
export function valueFor({ name }: Placeholder, { known, own }: GivenValues, pack: LanguagePack): string | undefined {
  const asked = valueAskedBy(name, pack);
  return own.get(foldName(name)) ?? (asked ? known.get(asked) : undefined);
}

/** A line of text with values in place of its blanks. */
export function fillLine(text: string, given: GivenValues, pack: LanguagePack): string {
  return applyEdits(
    text,
    placeholdersInValue(text, pack).flatMap((placeholder) => {
      const value = valueFor(placeholder, given, pack);
      return value === undefined ? [] : [{ span: placeholder.span, text: value }];
    }),
  );
}

/** The edits that put values in place of the blanks in the body of a document. */
export function valueEditsIn(document: PolicyDocument, given: GivenValues, pack: LanguagePack): readonly TextEdit[] {
  return blanksIn(document, pack).flatMap(({ placeholder, span, unit }) => {
    const value = valueFor(placeholder, given, pack);
    return value === undefined ? [] : [{ span, text: asMarkdown(value, document.text, span.start, unit) }];
  });
}

/** A value as it is written at a place of a unit. It never opens a block, a cell or a comment of its own: what would is escaped. */
export function asMarkdown(value: string, text: string, at: number, { kind }: Unit): string {
  const cell = kind === 'row' || kind === 'headerRow' ? value.replaceAll('|', '\\|') : value;
  const safe = cell.replace(/<(?=[!?])/g, '\\<');
  const opensLine = /^\s*(?:[-*+]\s+|\d+[.)]\s+)*$/.test(text.slice(lineStart(text, at), at));
  if (!opensLine) return safe;
  return safe.replace(/^(?=[#>+*|~`=:<-])/, '\\').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
