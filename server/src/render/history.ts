/** The revisions that the front matter lists, as a table at the end of the page. */
import { say } from '../features/checked.ts';
import { writtenDate } from '../features/writtenDate.ts';
import { packs } from '../languages/index.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { FrontMatterEntry } from '../model/frontMatter/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { escapeHtml } from './html.ts';
import type { Block } from './types.ts';

const names: readonly string[] = ['history', 'revisions', 'revision_history', 'changes', 'changelog', 'change_log'];

/** The entry that lists revisions: a list of mappings, each with the same few keys. */
export function historyEntry({ frontMatter }: PolicyDocument): FrontMatterEntry | undefined {
  return frontMatter.entries.find(({ key, value }) => names.includes(key.toLowerCase().replaceAll('-', '_')) && isTable(value));
}

type Revision = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is readonly Revision[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => isMapping(row) && Object.values(row).every((cell) => !isMapping(cell)));
}

function isMapping(value: unknown): value is Revision {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

const mostColumns = 6;

/** The table, in the language of the document; undefined where the front matter lists no revisions. */
export function historyBlock(document: PolicyDocument): Block | undefined {
  const rows = historyEntry(document)?.value;
  if (!isTable(rows)) return undefined;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, mostColumns);
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${columns.map((name) => `<td>${escapeHtml(wordsOf(row[name], document.language))}</td>`).join('')}</tr>`);
  const caption = escapeHtml(say({ id: 'preview.history', data: {} }, document.language));
  const html = `<table class="history"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>\n`;
  return { kind: 'body', html, notes: [] };
}

function wordsOf(value: unknown, language: LanguageCode): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : Array.isArray(value) ? value.map(String).join(', ') : String(value ?? '');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? writtenDate(text, packs[language]) : text;
}
