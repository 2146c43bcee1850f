/** The change log of a document: a table with columns for version and date, a list, or a heading for each version. */
import type { LogColumn } from '../languages/lifecycleWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { escapePattern } from '../util/patterns.ts';
import { type Span, shift } from '../util/span.ts';
import { type PlacedUnit, unitsOf } from './blocks.ts';
import { cellSpans } from './cells.ts';
import type { Chunk } from './chunks.ts';
import { dateAtStart } from './dates.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { sectionsIn } from './sections.ts';

/** A version or a date in an entry, as written; `value` is the version, or the date in ISO form. */
export interface LogFact {
  readonly span: Span;
  readonly written: string;
  readonly value: string;
}

/** One change: a row, an item or a heading. Spans are offsets in the document. */
export interface LogEntry {
  /** The row, the first line of the item, or the heading. */
  readonly span: Span;
  readonly version: LogFact | undefined;
  readonly date: LogFact | undefined;
}

/** A change log as the document has it. Spans are offsets in the document. */
export interface ChangeLog {
  readonly form: 'table' | 'list' | 'headings';
  /** In the order of the text; a table may have none yet. */
  readonly entries: readonly LogEntry[];
  /** Of a table: what its columns hold, and where its header ends. */
  readonly columns: readonly (LogColumn | undefined)[];
  readonly header: Span | undefined;
  readonly newestFirst: boolean;
}

/** The change log of a document; undefined where it has none. */
export const changeLogOf: (document: PolicyDocument) => ChangeLog | undefined = memoized((document) => {
  const pack = packOf(document);
  const reviews = sectionsIn(document).filter(({ ids, isTitle }) => !isTitle && ids.includes('review'));
  const within = (at: number): boolean => reviews.some(({ span, end }) => span.start < at && at < end);
  const logs = document.chunks.flatMap((chunk, i) => logsIn(chunk, pack).map((log) => moved(log, document.chunkStarts[i] ?? 0)));
  const tables = logs.filter(({ form, columns, header }) => form === 'table' && (columns.includes('version') || within(header?.start ?? 0)));
  if (tables[0]) return tables[0];
  const lines = logs.filter(({ form, entries }) => form !== 'table' && entries[0] && within(entries[0].span.start));
  const form = lines[0]?.form;
  const entries = lines.filter((log) => log.form === form).flatMap((log) => log.entries);
  if (entries.length === 1 && entries.every((entry) => isOwnLine(entry, document.text))) return undefined;
  return form ? { form, entries, columns: [], header: undefined, newestFirst: isNewestFirst(entries) } : undefined;
});

/** "Version: 1.2" and nothing else says which version this is, and logs no change. */
function isOwnLine({ span, version, date }: LogEntry, text: string): boolean {
  if (!version || date || text.charAt(span.start) === '#') return false;
  return /[:：]/.test(text.slice(span.start, version.span.start)) && /^[\s*_.。]*$/.test(text.slice(version.span.end, span.end));
}

/** The newest entry: the first or the last one, as the log has it. */
export function newestEntry({ entries, newestFirst }: ChangeLog): LogEntry | undefined {
  return newestFirst ? entries[0] : entries.at(-1);
}

function moved(log: ChangeLog, by: number): ChangeLog {
  const fact = (one: LogFact | undefined) => one && { ...one, span: shift(one.span, by) };
  const entries = log.entries.map(({ span, version, date }) => ({ span: shift(span, by), version: fact(version), date: fact(date) }));
  return { ...log, entries, header: log.header && shift(log.header, by) };
}

/** Where nothing tells, the newest entry is the last one. */
function isNewestFirst(entries: readonly LogEntry[]): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || first === last) return false;
  if (first.date && last.date && first.date.value !== last.date.value) return first.date.value > last.date.value;
  return first.version !== undefined && last.version !== undefined && compareVersions(first.version.value, last.version.value) > 0;
}

/** Below 0 where the first version is older, above where it is newer, 0 where they are the same: `v1.2` is `1.2.0`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.match(/\d+/g)?.map(Number) ?? []);
  for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const logsIn: (chunk: Chunk, pack: LanguagePack) => readonly ChangeLog[] = memoizedFor((chunk, pack) => {
  const logs: ChangeLog[] = [];
  const units = unitsOf(chunk).filter(({ quoted }) => !quoted);
  for (const placed of units.filter(({ unit }) => unit.kind === 'headerRow')) {
    const log = tableFrom(placed, units, pack);
    if (log) logs.push(log);
  }
  for (const form of ['list', 'headings'] as const) {
    const entries = units.flatMap((placed) => (isEntry(placed, form) ? lineEntry(placed, pack) : []));
    if (entries.length > 0) logs.push({ form, entries, columns: [], header: undefined, newestFirst: false });
  }
  return logs;
});

function isEntry({ unit, depth, opens }: PlacedUnit, form: 'list' | 'headings'): boolean {
  return form === 'list' ? depth === 1 && opens && unit.kind === 'paragraph' : depth === 0 && unit.kind === 'heading' && unit.level !== 1;
}

function tableFrom(header: PlacedUnit, units: readonly PlacedUnit[], pack: LanguagePack): ChangeLog | undefined {
  const { text } = header.unit;
  const columns = cellSpans(text).map(({ start, end }) => columnNamed(text.slice(start, end), pack));
  if (!areOfLog(columns)) return undefined;
  const [version, date] = [columns.indexOf('version'), columns.indexOf('date')];
  const after = units.slice(units.indexOf(header) + 1);
  const stop = after.findIndex(({ unit, block }) => unit.kind !== 'row' || block !== header.block);
  const entries = (stop < 0 ? after : after.slice(0, stop)).map(({ unit, start }): LogEntry => {
    const cells = cellSpans(unit.text);
    const at = (column: number, read: typeof versionAt) => {
      const cell = cells[column];
      const found = cell && read(unit.text.slice(cell.start, cell.end), pack);
      return found && { ...found, span: shift(found.span, start + cell.start) };
    };
    return { span: { start, end: start + unit.text.length }, version: at(version, versionAt), date: at(date, dateAt) };
  });
  return { form: 'table', entries, columns, header: { start: header.start, end: header.start + text.length }, newestFirst: isNewestFirst(entries) };
}

/** Whether the cells of a header are those of a change log: what changed, and in which version or when. */
export function isLogHeader(cells: readonly string[], pack: LanguagePack): boolean {
  return areOfLog(cells.map((cell) => columnNamed(cell, pack)));
}

function areOfLog(columns: readonly (LogColumn | undefined)[]): boolean {
  return columns.includes('change') && (columns.includes('version') || columns.includes('date'));
}

function columnNamed(words: string, { lifecycle: { columns } }: LanguagePack): LogColumn | undefined {
  const folded = words
    .replace(/^[*_]+|[*_:：]+$/g, '')
    .trim()
    .normalize('NFC')
    .toLowerCase();
  return (Object.keys(columns) as LogColumn[]).find((column) => columns[column].includes(folded));
}

/** `1.2 (2026-01-31): …`, `**Version 1.2** – 3 May 2026`, `2026-01-31: …`; a bare number such as `3` is no version here. */
function lineEntry({ unit, start }: PlacedUnit, pack: LanguagePack): readonly LogEntry[] {
  const line = unit.text.split('\n', 1)[0] ?? '';
  const lead = unit.kind === 'heading' ? (/^#{1,6}\s+/.exec(line)?.[0].length ?? 0) : 0;
  const facts: { version?: LogFact; date?: LogFact } = {};
  let at = lead;
  for (let round = 0; round < 2; round += 1) {
    at += /^(?:[\s([*_,;:：，–—-]|am|vom|on|ngày|ημερ)*/u.exec(line.slice(at))?.[0].length ?? 0;
    const rest = line.slice(at);
    const date = facts.date ? undefined : dateAt(rest, pack);
    const version = date || facts.version ? undefined : versionAt(rest, pack);
    const found = date ?? (version && (version.value.includes('.') || version.span.start > 0) ? version : undefined);
    if (!found) break;
    facts[date ? 'date' : 'version'] = { ...found, span: shift(found.span, start + at) };
    at += found.span.end;
    if (/^[.．]\s/.test(line.slice(at))) break;
  }
  const { version, date } = facts;
  return version || date ? [{ span: { start, end: start + line.trimEnd().length }, version, date }] : [];
}

function dateAt(text: string, pack: LanguagePack): LogFact | undefined {
  const lead = /^[*_]*/.exec(text)?.[0].length ?? 0;
  const date = dateAtStart(text.slice(lead), pack);
  return date && { span: { start: lead, end: lead + date.length }, written: text.slice(lead, lead + date.length), value: date.iso };
}

function versionAt(text: string, pack: LanguagePack): LogFact | undefined {
  const match = versionPattern(pack).exec(text);
  const written = match?.groups?.version;
  if (!match || written === undefined || dateAt(text, pack)) return undefined;
  const start = match[0].length - written.length;
  return { span: { start, end: start + written.length }, written, value: written };
}

const versionPattern: (pack: LanguagePack) => RegExp = memoized(({ lifecycle: { versionWords } }) => {
  const words = versionWords
    .flatMap((word) => [word, word.normalize('NFD')])
    .sort((a, b) => b.length - a.length)
    .map(escapePattern);
  return new RegExp(`^[*_]*(?:(?:${words.join('|')})[ .:：*_]{0,6})?(?<version>v?\\d{1,4}(?:[.-]\\d{1,4}){0,3})(?![\\p{L}\\p{N}])`, 'iu');
});
