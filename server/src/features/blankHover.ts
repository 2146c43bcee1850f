/** What a writer learns of a blank, or of a key that gives it a value: how often it is used, and what it asks for. */
import { blankKindAt } from '../model/blankKinds.ts';
import { unitAt } from '../model/document.ts';
import { valuesIn } from '../model/values.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { escapeMarkdown } from '../util/markdown.ts';
import { contains, type Span } from '../util/span.ts';
import { type GivenValue, type LocatedPlaceholder, locatedPlaceholders, valuesGivenIn } from '../workspace/placeholders.ts';
import type { BlanksElsewhere } from './blanksElsewhere.ts';
import { type CheckedDocument, say } from './checked.ts';

/** The hover at an offset. `around` are the other policies that are known. */
export function blankHover(
  checked: CheckedDocument,
  offset: number,
  reader: LanguageCode,
  around: readonly BlanksElsewhere[],
): { readonly markdown: string; readonly span: Span } | undefined {
  const { document } = checked;
  const isHere = ({ span }: { readonly span: Span }): boolean => span.start <= offset && offset <= span.end;
  const given = valuesGivenIn(document).find(isHere);
  const blank = given ? undefined : locatedPlaceholders(document).findLast(isHere);
  const found = given ?? blank;
  if (!found) return undefined;
  const lines = [
    usage(checked, given ? given.name : (blank?.placeholder.text ?? ''), found, reader, around),
    value(checked, given ? given.name : (blank?.placeholder.name ?? ''), reader),
    blank && asks(checked, blank, reader),
  ];
  return { markdown: lines.filter((line) => line !== undefined).join('\n\n'), span: found.span };
}

/** How often the name is used; nothing of the kind is said of a blank that has no name of its own. */
function usage(
  { document }: CheckedDocument,
  written: string,
  { key }: LocatedPlaceholder | GivenValue,
  reader: LanguageCode,
  around: readonly BlanksElsewhere[],
): string {
  const text = escapeMarkdown(written);
  if (key === undefined) return say({ id: 'symbols.alone', data: { text } }, reader);
  const here = locatedPlaceholders(document).filter((other) => other.key === key).length;
  const elsewhere = around.map(({ names }) => names.get(key)?.count ?? 0).filter((count) => count > 0);
  const count = elsewhere.reduce((sum, own) => sum + own, here);
  const files = elsewhere.length + (here > 0 ? 1 : 0);
  if (files > 1) return say({ id: 'symbols.inFiles', data: { text, count, files } }, reader);
  if (here === 0) return say({ id: 'symbols.alone', data: { text } }, reader);
  return say(here === 1 ? { id: 'symbols.once', data: { text } } : { id: 'hover.blank', data: { text, count: here } }, reader);
}

/** What the page shows in place of the blank. */
function value({ document, settings }: CheckedDocument, name: string, reader: LanguageCode): string | undefined {
  const given = valuesIn(document, settings).of(name);
  return given && say({ id: 'hover.value', data: { value: escapeMarkdown(given.value) } }, reader);
}

/** What kind of value belongs there, where its words or its place say so. */
function asks({ document, pack }: CheckedDocument, { placeholder, span }: LocatedPlaceholder, reader: LanguageCode): string | undefined {
  const entry = document.frontMatter.entries.find(({ valueSpan }) => valueSpan && contains(valueSpan, span));
  const text = entry?.valueSpan ? document.text.slice(entry.valueSpan.start, entry.valueSpan.end) : unitAt(document, span.start)?.unit.text;
  const kind = text === undefined ? 'text' : blankKindAt(text, placeholder, pack, entry?.key);
  return kind === 'text' ? undefined : say({ id: `symbols.asks.${kind}`, data: {} }, reader);
}
