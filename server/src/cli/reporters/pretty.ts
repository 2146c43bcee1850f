import { packs } from '../../languages/index.ts';
import type { LanguageCode, Severity } from '../../schema/vocabulary.ts';
import type { FileReport, FindingReport, Report, Summary } from '../report.ts';
import type { World } from '../world.ts';
import { cellsOf, draw, fitsWindow, harmless, windowFrom } from './draw.ts';
import type { View } from './index.ts';
import { counted, wordsIn } from './words.ts';

/**
 * The report for people: each line with findings is drawn once, with carets under the words that are meant and the
 * messages below it.
 */
export function pretty({ files, summary }: Report, { world, reader, quiet, failed }: View): string {
  const style = styleOf(world);
  const blocks = files.map((file) => fileBlock(file, { style, reader, room: roomOf(world) })).filter((block) => block !== '');
  return [...blocks, quiet || (failed && summary.files === 0) ? '' : closing(summary, reader, style)].join('');
}

const narrowest = 40;
const usual = 120;

/** Columns for the text of a line, beside its number. */
function roomOf({ out }: World): number {
  return Math.max(narrowest, out.columns ?? usual) - 10;
}

interface Style {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '34', hint: '36' };

/** Colours only where a person looks at a terminal and has not asked for none: https://no-color.org. */
function styleOf({ out, env }: World): Style {
  const coloured = out.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  const paint = (code: string, text: string): string => (coloured && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { severity: (severity, text) => paint(colours[severity], text), strong: (text) => paint('1', text), faint: (text) => paint('2', text) };
}

interface Drawing {
  readonly style: Style;
  readonly reader: LanguageCode;
  readonly room: number;
}

function fileBlock({ path, findings, lines }: FileReport, drawing: Drawing): string {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  if (open.length === 0) return '';
  const gutter = String(open.at(-1)?.line ?? 1).length;
  const groups = byLine(open).flatMap((group) => lineBlocks(group, lines[(group[0]?.line ?? 1) - 1] ?? '', gutter, drawing));
  return `${drawing.style.strong(harmless(path))}\n${groups.join('')}`;
}

function byLine(findings: readonly FindingReport[]): readonly (readonly FindingReport[])[] {
  const groups = new Map<number, FindingReport[]>();
  for (const finding of findings) groups.set(finding.line, [...(groups.get(finding.line) ?? []), finding]);
  return [...groups.values()];
}

/** The findings of one line. A long line is drawn in several windows. */
function lineBlocks(findings: readonly FindingReport[], line: string, gutter: number, drawing: Drawing): readonly string[] {
  const cells = cellsOf(line);
  const blocks: string[] = [];
  for (let i = 0; i < findings.length; ) {
    const from = windowFrom(cells, stretchOf(findings[i], line), drawing.room);
    let end = i + 1;
    while (end < findings.length && fitsWindow(cells, stretchOf(findings[end], line), from, drawing.room)) end += 1;
    const group = findings.slice(i, end);
    const { text, carets } = draw(
      cells,
      group.map((finding) => stretchOf(finding, line)),
      from,
      drawing.room,
    );
    blocks.push(block(group, text, carets, gutter, drawing));
    i = end;
  }
  return blocks;
}

function stretchOf(finding: FindingReport | undefined, line: string): { readonly start: number; readonly end: number } {
  if (!finding) return { start: 0, end: 0 };
  return { start: finding.column - 1, end: finding.endLine > finding.line ? line.length : finding.endColumn - 1 };
}

function block(findings: readonly FindingReport[], text: string, carets: string, gutter: number, { style, reader }: Drawing): string {
  const first = findings[0];
  if (!first) return '';
  const worst = findings.reduce((severity, finding) => (ranks[finding.severity] > ranks[severity] ? finding.severity : severity), first.severity);
  const number = String(first.line).padStart(gutter + 2);
  const messages = findings.map((finding) => messageLine(finding, style, reader));
  return `${style.faint(`${number} │`)} ${text}\n${style.faint(`${' '.repeat(gutter + 2)} │`)} ${style.severity(worst, carets)}\n${messages.join('')}\n`;
}

const ranks: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

function messageLine({ severity, message, rule, line, column }: FindingReport, style: Style, reader: LanguageCode): string {
  const label = packs[reader].messages[`severity.${severity}`];
  return `  ${line}:${column}  ${style.severity(severity, label)}  ${harmless(message)}  ${style.faint(rule)}\n`;
}

function closing(summary: Summary, reader: LanguageCode, style: Style): string {
  const { comma, nothing, noPolicies } = wordsIn(reader);
  if (summary.files === 0) return `${noPolicies}\n`;
  const counts = (
    [
      ['error', summary.errors],
      ['warning', summary.warnings],
      ['info', summary.info],
      ['hint', summary.hints],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => style.severity(name, counted(name, count, reader)));
  if (counts.length === 0) counts.push(nothing);
  if (summary.suppressed > 0) counts.push(counted('silenced', summary.suppressed, reader));
  const remarks = [
    ...(summary.fixed > 0 ? [counted('fixed', summary.fixed, reader)] : []),
    ...(summary.fixable > 0 ? [counted('fixable', summary.fixable, reader)] : []),
  ];
  return [`${counted('files', summary.files, reader)}: ${counts.join(comma)}`, ...remarks, ''].join('\n');
}
