/** What can be written between brackets: the names of blanks that are used already, and the values that are known for one. */
import { unitAt } from '../model/document.ts';
import { valuesIn } from '../model/values.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { lineEnd, lineStart } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { type LocatedPlaceholder, locatedPlaceholders } from '../workspace/placeholders.ts';
import { restyled } from './blankStyle.ts';
import type { BlanksElsewhere } from './blanksElsewhere.ts';
import { type CheckedDocument, say } from './checked.ts';
import type { CompletionItem } from './completion.ts';
import { asMarkdown } from './documentValues.ts';

const closings: Readonly<Record<string, string>> = { '[': ']', '{{': '}}', '【': '】', '［': '］' };

/** A blank that is being written. */
interface Opened {
  readonly open: string;
  readonly close: string;
  /** From behind the opening bracket to the end of what stands between the brackets, the closing one included where there is one. */
  readonly span: Span;
}

/** The items between brackets at an offset of a policy. `around` are the other policies that are known. */
export function blankItems(
  checked: CheckedDocument,
  offset: number,
  reader: LanguageCode,
  around: readonly BlanksElsewhere[],
): readonly CompletionItem[] {
  const opened = openedAt(checked, offset);
  const here = locatedPlaceholders(checked.document).find(({ span }) => span.start < offset && offset <= span.end);
  const items = [
    ...(here?.key === undefined ? [] : valueItems(checked, here, reader, around)),
    ...(opened ? nameItems(checked, opened, reader, around) : []),
  ];
  return items.map((item, rank) => ({ ...item, rank }));
}

type Unranked = Omit<CompletionItem, 'rank'>;

function nameItems({ document }: CheckedDocument, opened: Opened, reader: LanguageCode, around: readonly BlanksElsewhere[]): readonly Unranked[] {
  const { open, close, span } = opened;
  const others = locatedPlaceholders(document).filter((blank) => blank.span.end <= span.start || blank.span.start >= span.end);
  const samples = others.filter(({ placeholder }) => placeholder.text.startsWith(open)).map(({ placeholder }) => placeholder.name);
  const names = new Map<string, { readonly name: string; readonly detail: string; count: number }>();
  const add = (key: string | undefined, name: string, count: number, detail: string): void => {
    const known = key === undefined ? undefined : names.get(key);
    if (known) known.count += count;
    else if (key !== undefined) names.set(key, { name, count, detail });
  };
  const inHere = say({ id: 'symbols.blankHere', data: {} }, reader);
  for (const { key, placeholder } of others) if (placeholder.kind === 'blank') add(key, asHere(placeholder.name, open, samples), 1000, inHere);
  for (const { name: file, names: own } of around) {
    const detail = say({ id: 'symbols.blankIn', data: { file } }, reader);
    for (const [key, { name, count }] of own) add(key, asHere(name, open, samples), count, detail);
  }
  return [...names.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNames)
    .map(({ name, detail }) => ({ label: name, detail, documentation: '', kind: 'blank', insert: name + close, snippet: false, span }));
}

const mostNames = 100;

/** A name in the notation of the blanks in the same brackets. */
function asHere(name: string, open: string, samples: readonly string[]): string {
  if (samples.includes(name)) return name;
  const place = open === '{{' ? 'identifier' : 'words';
  const sample = samples.find((own) => /[\s_-]|\p{Ll}\p{Lu}/u.test(own)) ?? samples[0] ?? (place === 'identifier' ? 'a_b' : undefined);
  return sample === undefined ? name : restyled(sample, name, name, place);
}

/** Values take the place of the whole blank: the one that counts in the document, then those of other policies. */
function valueItems(
  { document, settings }: CheckedDocument,
  { key, span, placeholder }: LocatedPlaceholder,
  reader: LanguageCode,
  around: readonly BlanksElsewhere[],
): readonly Unranked[] {
  const found = new Map<string, string>();
  const own = valuesIn(document, settings).of(placeholder.name);
  if (own) found.set(own.value, say({ id: own.source === 'settings' ? 'symbols.valueInSettings' : 'symbols.valueHere', data: {} }, reader));
  for (const { values, name: file } of around) {
    for (const given of values) {
      if (given.key === key && given.value !== '' && !found.has(given.value))
        found.set(given.value, say({ id: 'symbols.valueIn', data: { file } }, reader));
    }
  }
  const unit = unitAt(document, span.start)?.unit;
  return [...found].map(([value, detail]) => ({
    label: value,
    detail,
    documentation: '',
    kind: 'value',
    insert: unit ? asMarkdown(value, document.text, span.start, unit) : value,
    snippet: false,
    span,
    filter: placeholder.text,
  }));
}

const readable: ReadonlySet<string> = new Set(['paragraph', 'heading', 'row', 'headerRow']);
const closed: ReadonlySet<string> = new Set(['InlineCode', 'URL', 'Autolink', 'Image', 'Comment', 'HTMLTag', 'LinkTitle', 'Escape']);

/** The brackets around an offset; none in code, links, check boxes and quotations. */
function openedAt({ document }: CheckedDocument, offset: number): Opened | undefined {
  const { text } = document;
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  const match = /(\{\{|[[【［])([^[\]{}<>【】［］\n]{0,80})$/u.exec(before);
  const open = match?.[1];
  const close = open === undefined ? undefined : closings[open];
  if (!match || open === undefined || close === undefined || isElse(before.slice(0, match.index), open, match[2] ?? '')) return undefined;
  const found = unitAt(document, offset);
  if (!found || found.quoted || !readable.has(found.unit.kind)) return undefined;
  const at = offset - found.offset;
  if (found.unit.inlines.some((node) => closed.has(node.name) && node.start < at && at <= node.end)) return undefined;
  const rest = /^[^[\]{}<>【】［］\n]{0,80}/u.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
  const isClosed = text.startsWith(close, offset + rest.length);
  if (isClosed && /^(?:[([]|:\s)/.test(text.slice(offset + rest.length + close.length))) return undefined;
  const end = isClosed ? offset + rest.length + close.length : offset;
  return { open, close, span: { start: start + match.index + open.length, end } };
}

/** Whether brackets begin a check box, an image, a reference, a wiki link or a foot note. */
function isElse(before: string, open: string, typed: string): boolean {
  if (open !== '[') return false;
  if (/[\]![\\]$/.test(before) || typed.startsWith('^')) return true;
  return /^\s*(?:[-*+]|\d+[.)])\s+$/.test(before) && /^[ xX]?$/.test(typed);
}
