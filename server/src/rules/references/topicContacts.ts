/** Contacts by topic, as "Refunds: service manager" in a list or a table: topics that stand there with nobody beside them. */
import type { LanguagePack } from '../../languages/types.ts';
import { contentOf, type List, listsIn, outermostSections, type Table, tablesIn } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import { reaches } from './reaching.ts';

/** A topic without a contact. */
export interface LoneTopic {
  readonly topic: string;
  readonly span: Span;
}

/**
 * The topics without a contact under the headings for contacts and resources, in lists and tables where others have one: only
 * these show that contacts are what stands there.
 */
export function topicsAlone(document: PolicyDocument, pack: LanguagePack): readonly LoneTopic[] {
  const sections = new Set([...outermostSections(document, 'contact'), ...outermostSections(document, 'resources')]);
  const found = new Map<number, LoneTopic>();
  for (const section of sections) {
    const content = contentOf(section, document);
    const topics = [
      ...tablesIn(content).flatMap((table) => inTable(table, pack)),
      ...listsIn(content).flatMap((list) => inList(list, content, pack)),
    ];
    for (const { unit, topic } of topics) {
      const at = unit.unit.text.indexOf(topic);
      const span = clipToLine(document.text, { start: unit.offset + at, end: unit.offset + at + topic.length });
      if (at >= 0 && span) found.set(span.start, { topic, span });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

interface Topic {
  readonly unit: LocatedUnit;
  readonly topic: string;
}

/** Dashes and marks that stand for "to be named". */
const nothing = /^[-–—?？….\s]*$/;

function inTable({ rows }: Table, pack: LanguagePack): readonly Topic[] {
  const cells = rows.map(({ unit }) => cellsIn(unit.text));
  const columns = [...new Set(cells.flatMap((row) => row.flatMap((cell, i) => (i > 0 && gives(cell, pack) ? [i] : []))))];
  if (columns.length === 0) return [];
  const isBold = (cell: string): boolean => /^(?:\*\*|__)/.test(cell);
  const allBold = cells.every(([first = '']) => isBold(first));
  return rows.flatMap((unit, i) => {
    const [first = '', ...rest] = cells[i] ?? [];
    // A row in bold type with nothing beside it is a heading for the rows below.
    if (!columns.every((column) => nothing.test(rest[column - 1] ?? '')) || (isBold(first) && !allBold)) return [];
    return topicOf(unit, plain(first));
  });
}

/** The cells of a row as they are written. */
function cellsIn(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function inList({ items }: List, content: readonly LocatedUnit[], pack: LanguagePack): readonly Topic[] {
  const pairs = items.map(({ opening, units }) => (units.length === 1 ? pairIn(opening.unit.text) : undefined));
  if (!pairs.some((pair) => pair && gives(pair.contact, pack))) return [];
  return items.flatMap(({ opening }, i) => {
    const pair = pairs[i];
    const next = i === items.length - 1 ? content[content.indexOf(opening) + 1] : undefined;
    // What follows the last item without being indented may have been meant to stand in it.
    const goesOn = next !== undefined && next.unit.kind !== 'heading';
    return pair && nothing.test(pair.contact) && !goesOn ? topicOf(opening, pair.topic) : [];
  });
}

function pairIn(text: string): { readonly topic: string; readonly contact: string } | undefined {
  const match = /^([^:：\n]{1,60})[:：](?!\/\/)(.*)$/s.exec(text) ?? /^(.{1,60}?)\s+[–—-](?:\s+(.*))?$/s.exec(text);
  return match?.[1] === undefined
    ? undefined
    : { topic: plain(match[1]), contact: (match[2] ?? '').replace(/^(?:\*+|_{1,2}(?!_))|\*+$/g, '').trim() };
}

function topicOf(unit: LocatedUnit, topic: string): readonly Topic[] {
  return /\p{L}/u.test(topic) ? [{ unit, topic }] : [];
}

function gives(written: string, pack: LanguagePack): boolean {
  return written !== '' && reaches(written, plain(written), pack);
}

function plain(written: string): string {
  return written.replace(/^[*_`\s]+|[*_`\s]+$/g, '');
}
