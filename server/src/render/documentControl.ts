/** The front matter as a table for readers: who answers for the document, since when it applies, when it is due again. */
import { type CheckedDocument, say } from '../features/checked.ts';
import { writtenDate } from '../features/writtenDate.ts';
import { packs } from '../languages/index.ts';
import { isoDate } from '../model/dates.ts';
import { entryOf, type PolicyDocument, packOf } from '../model/document.ts';
import type { FrontMatterEntry } from '../model/frontMatter/index.ts';
import type { RuleId } from '../rules/rule.ts';
import { keySpec } from '../schema/frontMatter.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { overlaps, type Span } from '../util/span.ts';
import { noteOf } from './blocks.ts';
import { nameOf } from './frontMatterNames.ts';
import { historyEntry } from './history.ts';
import { attributesHtml, escapeHtml } from './html.ts';
import { type ControlKey, controlKeys, labelOf } from './labels.ts';
import { markClass } from './marks.ts';
import { isValue, valueHtml, withValues } from './substitution.ts';
import type { Block, Drawing, Mark, Substitution } from './types.ts';

/** How the table is made. */
export interface ControlSetting {
  /** The language in which keys are explained where the pointer rests on them. */
  readonly reader: LanguageCode;
  /** Whether the title has a row: it needs none below a heading that says it, unless something is marked in it. */
  readonly title: 'shown' | 'where marked' | 'left out';
}

/**
 * The table with the findings in the front matter, in the language of the document; undefined where there is nothing to show. Known
 * keys come first; settings for Policywright are left out. A finding that belongs to no row is a note alone.
 */
export function documentControl(checked: CheckedDocument, drawings: readonly Drawing[], { reader, title }: ControlSetting): Block | undefined {
  const { document } = checked;
  const { language } = document;
  if (document.frontMatter.form === 'none') return undefined;
  const above = drawings.filter(({ span }) => span.start < document.bodyStart);
  const own = above.filter((drawing): drawing is Mark => !isValue(drawing));
  const substitutions = above.filter(isValue);
  const left = new Set(own);
  const setting: Setting = { checked, reader, marked: marker(own) };
  const lines = rowsOf(document).flatMap((row) => {
    const marks = [...left].filter(({ span }) => overlaps(span, markableExtent(row.entry)));
    if (row.key === 'title' && (title === 'left out' || (title === 'where marked' && marks.length === 0))) return [];
    for (const mark of marks) left.delete(mark);
    const values = substitutions.filter(({ span }) => row.entry.valueSpan && overlaps(span, row.entry.valueSpan));
    return rowHtml(row, { marks, values }, setting);
  });
  if (lines.length === 0 && own.length === 0) return undefined;
  const caption = escapeHtml(say({ id: 'preview.documentControl', data: {} }, language));
  const html = lines.length === 0 ? '' : `<table class="document-control"><caption>${caption}</caption><tbody>${lines.join('')}</tbody></table>\n`;
  return { kind: 'control', html, notes: own.map((mark) => noteOf(mark, 0)) };
}

/** Draws a mark around words. */
type Marker = (html: string, mark: Mark) => string;

function marker(marks: readonly Mark[]): Marker {
  return (html, mark) => {
    const attributes = attributesHtml([
      ['class', markClass(mark, true)],
      ['data-note', String(marks.indexOf(mark))],
    ]);
    return `<mark${attributes}>${html}</mark>`;
  };
}

interface Setting {
  readonly checked: CheckedDocument;
  readonly reader: LanguageCode;
  readonly marked: Marker;
}

interface Row {
  readonly entry: FrontMatterEntry;
  readonly key: ControlKey | undefined;
}

/** Keys that tell Policywright something and readers nothing. */
const inward: readonly string[] = ['policywright', 'shape', 'values'];

function rowsOf(document: PolicyDocument): readonly Row[] {
  const { frontMatter } = document;
  const history = historyEntry(document);
  const known = controlKeys.flatMap((key): readonly Row[] => {
    const entry = entryOf(frontMatter, key);
    return entry ? [{ entry, key }] : [];
  });
  const shown = new Set(known.map(({ entry }) => entry));
  const others = frontMatter.entries.filter((entry) => !shown.has(entry) && entry !== history && !inward.includes(entry.key));
  return [...known, ...others.map((entry) => ({ entry, key: undefined }))];
}

/** Where marks can be drawn: on the key, and on a value that is words or a plain list of them. */
function markableExtent({ keySpan, value, valueSpan }: FrontMatterEntry): Span {
  const drawn = valueSpan !== undefined && (!isNested(value) || isPlainList(value));
  return { start: keySpan.start, end: drawn ? valueSpan.end : keySpan.end };
}

function isNested(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !value.some(isNested);
}

/** Reports keys that are not there, at one that is: nothing is wrong with that one. */
const lacking: RuleId = 'front-matter/required';

/** What is drawn in a row. */
interface RowDrawings {
  readonly marks: readonly Mark[];
  readonly values: readonly Substitution[];
}

function rowHtml({ entry, key }: Row, { marks, values }: RowDrawings, setting: Setting): string {
  const { checked, reader, marked } = setting;
  const onValue = marks.filter(({ span }) => entry.valueSpan && overlaps(span, entry.valueSpan));
  const onKey = marks.filter((mark) => !onValue.includes(mark) && mark.rule !== lacking);
  const label = onKey.reduce((html, mark) => marked(html, mark), escapeHtml(key ? labelOf(key, checked.document.language) : entry.key));
  const hint = key ? attributesHtml([['title', say({ id: `key.${key}`, data: {} }, reader)]]) : '';
  const cell = cellHtml({ entry, key }, { marks: onValue, values }, setting);
  return `<tr${attributesHtml([['data-key', key ?? entry.key]])}><th scope="row"${hint}>${label}</th><td>${cell}</td></tr>`;
}

function cellHtml({ entry, key }: Row, { marks, values }: RowDrawings, { checked, marked }: Setting): string {
  const { document } = checked;
  const { language } = document;
  const { value, valueSpan } = entry;
  const shown = (text: string): string => escapeHtml(withValues(text, checked));
  if (isNested(value)) return marks.reduce((html, mark) => marked(html, mark), nested(value, shown, 0));
  const source = valueSpan ? document.text.slice(valueSpan.start, valueSpan.end) : '';
  const text = typeof value === 'string' ? value : source;
  const date = dateOf(key, text, document);
  const named = date ? writtenDate(date, packs[language]) : key && nameOf(key, text, document, language);
  const html =
    named === undefined
      ? textHtml(text, { source, start: valueSpan?.start ?? 0 }, [...marks, ...values], marked)
      : marks.reduce((inner, mark) => marked(inner, mark), escapeHtml(named));
  return date ? `<time datetime="${date}">${html}</time>` : html;
}

function dateOf(key: ControlKey | undefined, text: string, document: PolicyDocument): string | undefined {
  const expected = key !== undefined && keySpec(key).type === 'date';
  return expected || /^\d{4}-\d{2}-\d{2}$/.test(text) ? isoDate(text, packOf(document)) : undefined;
}

const deepest = 4;

/** Lists and mappings. Deeper levels, which may repeat themselves without end, are cut off. */
function nested(value: unknown, shown: (text: string) => string, depth: number): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return escapeHtml(value.toISOString());
  if (typeof value !== 'object') return shown(String(value));
  if (isPlainList(value)) return value.map((item) => shown(String(item ?? ''))).join('<br>');
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return `<ul>${value.map((item) => `<li>${nested(item, shown, depth + 1)}</li>`).join('')}</ul>`;
  const pairs = Object.entries(value).map(([name, item]) => `<dt>${escapeHtml(name)}</dt><dd>${nested(item, shown, depth + 1)}</dd>`);
  return `<dl>${pairs.join('')}</dl>`;
}

/** A value with its marks on the words they mean; marks that cannot be told apart there go around the whole value. */
function textHtml(text: string, { source, start }: { source: string; start: number }, drawings: readonly Drawing[], marked: Marker): string {
  let html = '';
  let from = 0;
  const around: Mark[] = [];
  for (const drawing of [...drawings].sort((a, b) => a.span.start - b.span.start)) {
    const at = placeOf(text, source, { start: drawing.span.start - start, end: drawing.span.end - start });
    if (at === undefined || at.start < from) {
      if (!isValue(drawing)) around.push(drawing);
      continue;
    }
    html += escapeHtml(text.slice(from, at.start));
    html += isValue(drawing) ? valueHtml(drawing) : marked(escapeHtml(text.slice(at.start, at.end)), drawing);
    from = at.end;
  }
  return around.reduce((inner, mark) => marked(inner, mark), html + escapeHtml(text.slice(from)));
}

/** Where words of the source stand in the value made from it: at the same place, counting equal words. */
function placeOf(text: string, source: string, { start, end }: Span): Span | undefined {
  const words = source.slice(Math.max(0, start), end);
  if (words === '') return undefined;
  const before = occurrences(source.slice(0, start), words);
  const places = [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))];
  const at = places.length === occurrences(source, words) ? places[before]?.index : undefined;
  return at === undefined ? undefined : { start: at, end: at + words.length };
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}
