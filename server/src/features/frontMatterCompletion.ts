/** The keys of front matter and what they may be set to, in YAML and TOML. */
import { shapesFor } from '../kinds/shapes.ts';
import { packs } from '../languages/index.ts';
import { type FrontMatterKey, keyNamed, keyNames, keySpec } from '../schema/frontMatter.ts';
import { type LanguageCode, languageCodes, type ShapeId, statusIds } from '../schema/vocabulary.ts';
import { lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, languageName, say } from './checked.ts';
import type { CompletionItem } from './completion.ts';
import { exampleOf } from './hover.ts';

type Form = 'yaml' | 'toml';

/** How the front matter that holds an offset is written; undefined outside it. The line after an opening fence counts before there is a key. */
export function frontMatterAt({ document: { frontMatter, text } }: CheckedDocument, offset: number): Form | undefined {
  const { form, content, problems } = frontMatter;
  if (form === 'none') return beginsFrontMatter(text, frontMatter.span.start, offset);
  const unclosed = problems.some(({ problem }) => problem === 'unclosed');
  const within = offset >= content.start && (offset < content.end || (unclosed && offset === content.end));
  return within ? (form === 'toml' ? 'toml' : 'yaml') : undefined;
}

function beginsFrontMatter(text: string, start: number, offset: number): Form | undefined {
  const fence = text.slice(start, lineEnd(text, start)).trimEnd();
  if ((fence !== '---' && fence !== '+++') || lineStart(text, offset) !== nextLineStart(text, start) || offset <= start + 3) return undefined;
  return fence === '---' ? 'yaml' : 'toml';
}

/** What completion needs to know. */
interface Asked {
  readonly checked: CheckedDocument;
  readonly form: Form;
  readonly offset: number;
  readonly reader: LanguageCode;
  /** An ISO date. */
  readonly today: string;
}

/** The completions inside front matter: keys at the start of a line, values after a key. */
export function frontMatterItems(asked: Asked): readonly CompletionItem[] {
  const { text } = asked.checked.document;
  const { offset, form } = asked;
  const line = text.slice(lineStart(text, offset), offset);
  const value = (form === 'toml' ? /^([\w-]+)[ \t]*=[ \t]*(["']?[^"'#]*)$/ : /^([\w-]+):[ \t]+(["']?[^"'#]*)$/).exec(line);
  if (value?.[1]) return valueItems(asked, value[1], valueSpan(text, offset, value[2] ?? ''));
  return /^(?:[A-Za-z][\w-]*)?$/.test(line) ? keyItems(asked, { start: offset - line.length, end: offset + wordAfter(text, offset).length }) : [];
}

function wordAfter(text: string, offset: number): string {
  return /^[\w-]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
}

/** The value begun before the cursor and the rest of its words, with the quotation mark that closes it. */
function valueSpan(text: string, offset: number, typed: string): Span {
  const rest = /^[^"'#\r\n]*?(?=\s*(?:#|["']|$))["']?/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
  return { start: offset - typed.length, end: offset + rest.length };
}

function keyItems({ checked, form, reader }: Asked, span: Span): readonly CompletionItem[] {
  const { document } = checked;
  const own = document.frontMatter.entries.filter(({ keySpan }) => keySpan.start !== span.start).map(({ key }) => keyNamed(key));
  const hasValue = /^\s*[:=]/.test(document.text.slice(span.end, lineEnd(document.text, span.end)));
  return keyNames
    .filter((key) => !own.includes(key))
    .map((key, rank) => {
      const example = exampleOf(key, form === 'toml');
      const documentation = `${say({ id: `key.${key}`, data: {} }, reader)}\n\n${say({ id: 'hover.example', data: { example: `\`${example}\`` } }, reader)}`;
      return { label: key, detail: '', documentation, kind: 'key', insert: hasValue ? key : newKey(key, form), snippet: false, span, rank };
    });
}

function newKey(key: FrontMatterKey, form: Form): string {
  if (form === 'toml') return `${key} = `;
  return keySpec(key).type === 'mapping' ? `${key}:\n  ` : `${key}: `;
}

/** In a file that is no policy only `kind` is offered: it makes it one. Other keys there belong to other tools. */
function valueItems(asked: Asked, name: string, span: Span): readonly CompletionItem[] {
  const key = keyNamed(name);
  if (!key || (!asked.checked.checked && name !== 'kind')) return [];
  const quote = asked.form === 'toml' ? '"' : (/^["']/.exec(asked.checked.document.text.charAt(span.start))?.[0] ?? '');
  return valuesFor(asked, key).map(([value, detail], rank) => {
    const insert = quote + value + quote;
    return { label: value, detail, documentation: '', kind: 'value', insert, snippet: false, span, rank };
  });
}

function valuesFor({ checked, reader, today }: Asked, key: FrontMatterKey): readonly (readonly [value: string, detail: string])[] {
  switch (keySpec(key).type) {
    case 'kind':
      return checked.document.catalog.kindIds.map((kind) => [kind, checked.document.catalog.packs[reader].kinds[kind].name]);
    case 'shape':
      return shapesIn(checked).map((shape) => [shape, packs[reader].messages[`shape.${shape}.name`]]);
    case 'status':
      return statusIds.map((status) => [status, packs[reader].statuses[status].name]);
    case 'language':
      return languageCodes.map((code) => [code, languageName(code, reader)]);
    case 'date':
      return datesFor(key, today, reader);
    case 'cycle':
      return [
        ['12 months', ''],
        ['6 months', ''],
        ['P1Y', ''],
      ];
    default:
      return key === 'title' ? [[checked.pack.kinds[checked.kind ?? 'policy'].name, '']] : [];
  }
}

/** The shapes of the document's kind, or of the built-in one that it is like; all of them where its kind is not known. */
function shapesIn({ kind, document }: CheckedDocument): readonly ShapeId[] {
  const base = document.catalog.baseOf(kind);
  return kind && !base ? [] : shapesFor(base);
}

/** A review lies in the past or is today; a document may take effect later. */
function datesFor(key: FrontMatterKey, today: string, reader: LanguageCode): readonly (readonly [string, string])[] {
  const now = [today, say({ id: 'completion.today', data: {} }, reader)] as const;
  return key === 'reviewed' ? [now] : [now, [inMonths(today, 12), say({ id: 'completion.nextReview', data: { months: 12 } }, reader)]];
}

/** The date a number of months later; the last day of the month where that day does not exist. */
function inMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
