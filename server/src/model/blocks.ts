/**
 * The readable pieces of a chunk. A `Unit` is the smallest piece that rules look at: a paragraph, a heading, the text of
 * a list item, a table row. What is known about a unit hangs on it, and a unit lives as long as its syntax node does.
 */
import { Tree } from '@lezer/common';
import { memoized } from '../util/memo.ts';
import type { Chunk } from './chunks.ts';

/** `value` is the value of a front-matter key; all others are Markdown. */
export type UnitKind = 'value' | 'heading' | 'paragraph' | 'row' | 'headerRow' | 'code' | 'html' | 'comment' | 'definition' | 'rule';

/** A stretch inside a unit that is not plain text. Offsets count from the start of the unit. */
export interface Inline {
  /** The name of the node in the Markdown grammar: `InlineCode`, `Link`, `EmphasisMark`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One readable piece. Immutable. */
export interface Unit {
  readonly kind: UnitKind;
  /** 1 to 6 for a Markdown heading, 0 for a line in bold type that serves as one, undefined otherwise. */
  readonly level?: number;
  readonly setext?: boolean;
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** A unit and where it stands. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** Offset of the unit from the start of its chunk. */
  readonly start: number;
  /** How many lists it is in. */
  readonly depth: number;
  /** Whether the innermost list is numbered. */
  readonly ordered: boolean;
  readonly quoted: boolean;
  /** Whether it is the first unit of its list item, or stands in no list. */
  readonly opens: boolean;
  /** Which top-level block of the chunk it belongs to. */
  readonly block: number;
}

/** The units of a chunk, in the order of the text. */
export const unitsOf: (chunk: Chunk) => readonly PlacedUnit[] = memoized((chunk) => {
  const units: PlacedUnit[] = [];
  chunk.tree.children.forEach((child, block) => {
    if (!(child instanceof Tree)) return;
    const at = chunk.tree.positions[block] ?? 0;
    walk({ text: chunk.text, block, into: units }, child, at, outside);
  });
  return units;
});

interface Walk {
  readonly text: string;
  readonly block: number;
  readonly into: PlacedUnit[];
}

interface Surroundings {
  /** How many containers are around; quotations within quotations are read down to a depth no writer reaches. */
  readonly nesting: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  readonly opens: boolean;
}

const deepest = 100;

const outside: Surroundings = { nesting: 0, depth: 0, ordered: false, quoted: false, opens: true };

const unitKinds: Readonly<Record<string, UnitKind>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  CodeBlock: 'code',
  FencedCode: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
  ProcessingInstructionBlock: 'html',
  LinkReference: 'definition',
  HorizontalRule: 'rule',
};

function walk(context: Walk, node: Tree, at: number, around: Surroundings): void {
  const { name } = node.type;
  const kind = unitKinds[name] ?? (/^(?:ATX|Setext)Heading/.test(name) ? 'heading' : undefined);
  if (kind) place(context, node, at, kind, around);
  else if (name === 'Table') table(context, node, at, around);
  else if (name === 'BulletList') children(context, node, at, { ...around, depth: around.depth + 1, ordered: false });
  else if (name === 'OrderedList') children(context, node, at, { ...around, depth: around.depth + 1, ordered: true });
  else if (name === 'Blockquote') children(context, node, at, { ...around, quoted: true });
  else if (name === 'ListItem') item(context, node, at, around);
  else children(context, node, at, around);
}

function children(context: Walk, node: Tree, at: number, around: Surroundings): void {
  if (around.nesting > deepest) return;
  const inside = { ...around, nesting: around.nesting + 1 };
  for (const [i, child] of node.children.entries()) {
    if (child instanceof Tree) walk(context, child, at + (node.positions[i] ?? 0), inside);
  }
}

/** Only the first piece of an item opens it. */
function item(context: Walk, node: Tree, at: number, around: Surroundings): void {
  if (around.nesting > deepest) return;
  const before = context.into.length;
  for (const [i, child] of node.children.entries()) {
    if (!(child instanceof Tree)) continue;
    walk(context, child, at + (node.positions[i] ?? 0), { ...around, nesting: around.nesting + 1, opens: context.into.length === before });
  }
}

function place(context: Walk, node: Tree, at: number, kind: UnitKind, around: Surroundings): void {
  const raw = context.text.slice(at, at + node.length);
  const lead = raw.length - raw.trimStart().length;
  const unit = unitOf(node, raw.trim(), kind, around.depth === 0 && !around.quoted);
  context.into.push({ unit, start: at + lead, ...placeOf(around), block: context.block });
}

function placeOf({ depth, ordered, quoted, opens }: Surroundings): Pick<PlacedUnit, 'depth' | 'ordered' | 'quoted' | 'opens'> {
  return { depth, ordered, quoted, opens };
}

/** The parser packs a table's rows into its node; each becomes a unit of its own. */
function table(context: Walk, node: Tree, at: number, around: Surroundings): void {
  const text = context.text.slice(at, at + node.length);
  let rows = knownTables.get(node);
  if (rows?.text !== text) {
    rows = { text, rows: rowsOf(node, text) };
    knownTables.set(node, rows);
  }
  for (const { unit, start } of rows.rows) context.into.push({ unit, start: at + start, ...placeOf(around), block: context.block });
}

interface Row {
  readonly unit: Unit;
  readonly start: number;
}

const knownTables = new WeakMap<Tree, { readonly text: string; readonly rows: readonly Row[] }>();

function rowsOf(node: Tree, text: string): readonly Row[] {
  const rows: { kind: UnitKind; start: number; end: number; inlines: Inline[] }[] = [];
  node.iterate({
    enter: ({ name, from, to }) => {
      const kind = name === 'TableHeader' ? 'headerRow' : name === 'TableRow' ? 'row' : undefined;
      const current = rows.at(-1);
      if (kind) rows.push({ kind, start: from, end: to, inlines: [] });
      else if (current && from < current.end) current.inlines.push({ name, start: from - current.start, end: to - current.start });
    },
  });
  return rows.map(({ kind, start, end, inlines }) => ({ unit: { kind, text: text.slice(start, end).trimEnd(), inlines }, start }));
}

const known = new WeakMap<Tree, Unit>();

function unitOf(node: Tree, text: string, kind: UnitKind, topLevel: boolean): Unit {
  const existing = known.get(node);
  if (existing && existing.text === text) return existing;
  const inlines: Inline[] = [];
  node.iterate({
    enter: ({ name, from, to, node: { parent } }) => {
      if (parent) inlines.push({ name, start: from, end: to });
    },
  });
  const unit = withLevel({ kind, text, inlines }, node.type.name, topLevel);
  known.set(node, unit);
  return unit;
}

function withLevel(unit: Unit, name: string, topLevel: boolean): Unit {
  const heading = /^(ATX|Setext)Heading([1-6])$/.exec(name);
  if (heading) return { ...unit, level: Number(heading[2]), setext: heading[1] === 'Setext' };
  return topLevel && unit.kind === 'paragraph' && isBoldLine(unit) ? { ...unit, kind: 'heading', level: 0 } : unit;
}

const longestBoldHeading = 100;

/** Whether a paragraph is one line of nothing but bold type, as writers without headings use. A full sentence in bold is emphasis. */
function isBoldLine({ text, inlines }: Unit): boolean {
  const first = inlines[0];
  if (first?.name !== 'StrongEmphasis' || first.start !== 0 || text.length > longestBoldHeading || text.includes('\n')) return false;
  const rest = text.slice(first.end).trim();
  const words = text.slice(2, first.end - 2).trim();
  return (rest === '' || rest === ':' || rest === '：') && !/[.!?。！？…]$/.test(words);
}
