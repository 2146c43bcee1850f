/** The keys of front matter and what they may be set to, in YAML and TOML. */
import { packs } from '../languages/index.ts';
import { namesDocuments } from '../model/namedDocuments.ts';
import { type FrontMatterKey, keyNamed, keyNames, keySpec } from '../schema/frontMatter.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { type CheckedDocument, say } from './checked.ts';
import type { CompletionItem } from './completion.ts';
import { type AskedValue, blockAsSnippet, type Offer, offersFor, offersIn, writtenOffer } from './frontMatterValues.ts';
import { exampleOf } from './keyHover.ts';

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
interface Asked extends AskedValue {
  readonly form: Form;
  readonly offset: number;
}

/** The completions inside front matter: keys at the start of a line, values after a key, and what mappings and lists hold. */
export function frontMatterItems(asked: Asked): readonly CompletionItem[] {
  const { text } = asked.checked.document;
  const { offset, form } = asked;
  const line = text.slice(lineStart(text, offset), offset);
  const parents = parentsOf(asked, lineStart(text, offset), line);
  const listed = (form === 'toml' ? /^[ \t]*([\w-]+)[ \t]*=[ \t]*\[(.*)$/ : /^[ \t]*([\w-]+):[ \t]+\[(.*)$/).exec(line);
  if (listed?.[1] && listed[2] !== undefined) return itemsInList(asked, [...parents, listed[1]], listed[2]);
  const value = (
    form === 'toml' ? /^[ \t]*([\w-]+)[ \t]*=[ \t]*(["']?[^"'#]*)$/ : /^[ \t]*([\p{L}\w][\p{L}\p{M}\w -]{0,60}):[ \t]+(["']?[^"'#]*)$/u
  ).exec(line);
  if (value?.[1]) return valueItems(asked, [...parents, value[1]], valueSpan(text, offset, value[2] ?? ''));
  const item = form === 'yaml' ? /^[ \t]*-[ \t]+(["']?[^"'#]*)$/.exec(line) : null;
  if (item) return valueItems(asked, parents, valueSpan(text, offset, item[1] ?? ''));
  const key = /^[ \t]*([\p{L}][\p{L}\p{M}\w-]*)?$/u.exec(line);
  if (!key) return [];
  const span = { start: offset - (key[1]?.length ?? 0), end: offset + wordAfter(text, offset).length };
  if (parents.length > 0) return nestedItems(asked, parents, span);
  return /^[ \t]/.test(line) ? [] : keyItems(asked, span);
}

/** The keys under which a line stands, outermost first: those above it that are indented less; in TOML the table. */
function parentsOf({ checked, form }: Asked, start: number, line: string): readonly string[] {
  const { text, frontMatter } = checked.document;
  const above = text.slice(frontMatter.content.start, start).split(/\r?\n/).reverse();
  if (form === 'toml') {
    const table = above.find((words) => /^\s*\[/.test(words));
    const name = /^\s*\[([\w.-]+)\]/.exec(table ?? '')?.[1];
    return name ? name.split('.') : table === undefined ? [] : ['?'];
  }
  const parents: string[] = [];
  // An item of a list may stand below its key without being indented.
  let indent = (/^[ \t]*/.exec(line)?.[0].length ?? 0) + (/^\s*-(?:\s|$)/.test(line) ? 1 : 0);
  for (const words of above) {
    const match = /^([ \t]*)(?:- )?([\w-]+):[ \t]*(?:#.*)?$/.exec(words);
    if (indent === 0) break;
    if (match?.[2] && (match[1]?.length ?? 0) < indent) {
      parents.unshift(match[2]);
      indent = match[1]?.length ?? 0;
    } else if (/^[\w-]+:/.test(words)) break;
  }
  return parents;
}

function wordAfter(text: string, offset: number): string {
  return /^[\w-]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '';
}

/** Inside square brackets: the item begun before the cursor, up to the next comma or the closing bracket. */
function itemsInList(asked: Asked, path: readonly string[], list: string): readonly CompletionItem[] {
  const { offset } = asked;
  const { text } = asked.checked.document;
  const typed = lastItemOf(list);
  // A key for one value holds no list: there the brackets are those of a blank.
  if (typed === undefined || !holdsList(path)) return [];
  const rest = /^[^"'#,\]\r\n]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0].trimEnd() ?? '';
  const quote = /^["']/.exec(typed)?.[0];
  const isClosed = quote !== undefined && text.charAt(offset + rest.length) === quote;
  return valueItems(asked, path, { start: offset - typed.length, end: offset + rest.length + (isClosed ? 1 : 0) });
}

function holdsList([name = '', ...deeper]: readonly string[]): boolean {
  const key = keyNamed(name);
  if (deeper.length > 0) return `${name}.${deeper.join('.')}` === 'policywright.disable';
  return key ? ['list', 'text', 'contact'].includes(keySpec(key).type) : namesDocuments(name);
}

/** What stands behind the last comma of an open list; undefined where the list is closed. */
function lastItemOf(list: string): string | undefined {
  let quote = '';
  let from = 0;
  for (const [at, character] of [...list].entries()) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ']' || character === '#') return undefined;
    else if (character === ',') from = at + 1;
  }
  return [...list].slice(from).join('').trimStart();
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
      const insert = hasValue ? key : newKey(key, form, lineBreakOf(document.text));
      return { label: key, detail: '', documentation, kind: 'key', insert, snippet: false, span, rank };
    });
}

function newKey(key: FrontMatterKey, form: Form, eol: string): string {
  if (form === 'toml') return `${key} = `;
  return keySpec(key).type === 'mapping' ? `${key}:${eol}  ` : `${key}: `;
}

/** The keys of a mapping, without those that stand beside the line already. */
function nestedItems(asked: Asked, parents: readonly string[], span: Span): readonly CompletionItem[] {
  const { document } = asked.checked;
  if (!asked.checked.checked) return [];
  const hasValue = /^\s*[:=]/.test(document.text.slice(span.end, lineEnd(document.text, span.end)));
  const after = asked.form === 'toml' ? ' = ' : ': ';
  return offersIn(asked, parents).map(({ value, detail }, rank) => {
    const name = writtenOffer(value, '', asked.form === 'toml' && !/^[\w-]+$/.test(value) ? '"' : '');
    return { label: value, detail, documentation: '', kind: 'key', insert: hasValue ? name : name + after, snippet: false, span, rank };
  });
}

/** In a file that is no policy only `kind` is offered: it makes it one. Other keys there belong to other tools. */
function valueItems(asked: Asked, path: readonly string[], span: Span): readonly CompletionItem[] {
  if (!asked.checked.checked && path.join() !== 'kind') return [];
  const typed = asked.checked.document.text.charAt(span.start);
  const quote = asked.form === 'toml' ? '"' : (/["']/.exec(typed)?.[0] ?? '');
  return offersFor(asked, path).map(({ value, detail, words }: Offer, rank) => {
    const insert = writtenOffer(value, path.at(-1) ?? '', quote);
    // What is typed begins with the quotation mark.
    const filter = words === undefined ? {} : { filter: `${quote && typed === quote ? quote : ''}${value} ${words}` };
    return { label: value, detail, documentation: '', kind: 'value', insert, snippet: false, span, rank, ...filter };
  });
}

/** In a document without front matter: three hyphens at its top offer the whole of it. */
export function blockItems(checked: CheckedDocument, offset: number, reader: LanguageCode, today: string): readonly CompletionItem[] {
  const { text, frontMatter } = checked.document;
  const start = frontMatter.span.start;
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  if (frontMatter.form !== 'none' || offset <= start || offset > end || !/^-{1,3}$/.test(line)) return [];
  // A second fence further down may close what is meant here.
  if (/^---[ \t]*$/m.test(text.slice(nextLineStart(text, start), nextLineStart(text, start) + longestHead))) return [];
  const detail = packs[reader].messages['completion.frontMatter'];
  const insert = blockAsSnippet({ checked, reader, today });
  return [{ label: '---', detail, documentation: '', kind: 'section', insert, snippet: true, span: { start, end }, rank: 0 }];
}

const longestHead = 2000;
