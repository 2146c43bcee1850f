/** The formats in which the register of standards is printed. */
import { packs } from '../languages/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { cellOf, type RegisterColumn, type RegisterRow, registerColumns } from '../service.ts';
import { csvLines } from '../util/csv.ts';
import { escapeMarkdown } from '../util/markdown.ts';
import { columnWidths, inColumns, padded } from './columns.ts';
import { displayWidth, harmless } from './reporters/draw.ts';

type RegisterFormat = (rows: readonly RegisterRow[], reader: LanguageCode) => string;

/** The formats by name. */
export const registerFormats = { table, csv, json, markdown } as const satisfies Readonly<Record<string, RegisterFormat>>;

/** The names of the formats. */
export const registerFormatNames = Object.keys(registerFormats) as readonly (keyof typeof registerFormats)[];

function headers(reader: LanguageCode): readonly string[] {
  return registerColumns.map((column) => packs[reader].messages[`register.column.${column}`]);
}

/** On the command line a document is known by its path. */
function cell(row: RegisterRow, column: RegisterColumn): string {
  return column === 'document' ? row.path : cellOf(row, column);
}

const widest = 40;

function table(rows: readonly RegisterRow[], reader: LanguageCode): string {
  if (rows.length === 0) return `${packs[reader].messages['register.empty']}\n`;
  const cells = rows.map((row) =>
    registerColumns.map((column) => (column === 'document' ? harmless(row.path) : shortened(harmless(cell(row, column))))),
  );
  return inColumns([headers(reader), ...cells]);
}

/** What is wider than a column should be ends in an ellipsis; a path is never cut, so that it can be opened. */
function shortened(text: string): string {
  if (displayWidth(text) <= widest) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (displayWidth(short + segment) >= widest) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

function csv(rows: readonly RegisterRow[], reader: LanguageCode): string {
  return csvLines([headers(reader), ...rows.map((row) => registerColumns.map((column) => cell(row, column)))]);
}

function markdown(rows: readonly RegisterRow[], reader: LanguageCode): string {
  if (rows.length === 0) return `${packs[reader].messages['register.empty']}\n`;
  const lines = [headers(reader), ...rows.map((row) => registerColumns.map((column) => cell(row, column)))].map((line) => line.map(markdownCell));
  const widths = columnWidths(lines).map((width) => Math.max(3, width));
  const [head = [], ...body] = lines.map((line) => line.map((text, i) => padded(text, widths[i] ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function markdownCell(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}

/** Ids beside names, so that programs need no language. */
function json(rows: readonly RegisterRow[]): string {
  const entries = rows.map((row) => ({
    path: row.path,
    line: row.line,
    column: row.column,
    document: row.document,
    language: row.language,
    section: row.section,
    force: row.force,
    actor: row.actor,
    actorKind: row.actorKind ?? null,
    action: row.action ?? null,
    object: row.object ?? null,
    channels: row.channels,
    names: row.names,
    measure: row.measure,
    target: row.target,
    comparator: row.comparator ?? null,
    soft: row.soft,
    quantity: row.quantity ?? null,
    upTo: row.upTo ?? null,
    unit: row.unit ?? null,
    normalised: row.normalised ?? null,
    share: row.share ?? null,
  }));
  return `${JSON.stringify({ version: 1, rows: entries }, undefined, 2)}\n`;
}
