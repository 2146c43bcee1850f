/** Facts about a document that stand in it as text: in bold lines, or in a table of two columns, above the first section. */
import { catalogOf } from '../kinds/catalog.ts';
import { type ControlKey, controlKeys } from '../languages/controlWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { lineEnd } from '../util/lines.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import { type PlacedUnit, type Unit, unitsOf } from './blocks.ts';
import { type PolicyDocument, packOf } from './document.ts';

/** One fact. Spans are offsets in the document. */
export interface ControlFact {
  readonly key: ControlKey;
  /** The words in front, without marks. */
  readonly label: string;
  /** The value as text, without the marks around it. */
  readonly value: string;
  /** The label. */
  readonly span: Span;
}

/** A line of text or a row of a table. */
export interface ControlLine {
  /** The whole line, without its line break. */
  readonly span: Span;
  /** Every fact of the line; empty where some of it is none. */
  readonly facts: readonly ControlFact[];
  readonly kind: 'line' | 'header' | 'row';
  /** Whether the line is all there is of its facts: no text goes on below it, and its list item holds nothing else. */
  readonly alone: boolean;
}

/** Lines that stand together: a paragraph, a list or a table. */
export interface ControlBlock {
  readonly lines: readonly ControlLine[];
}

/** Facts are looked for in so many chunks from the top: what stands further down is no document control. */
const mostChunks = 2;

/** The blocks above the first section that state facts, in the order of the text. */
export function controlBlocks(document: PolicyDocument): readonly ControlBlock[] {
  const pack = packOf(document);
  const blocks = new Map<string, ControlLine[]>();
  for (const [i, chunk] of document.chunks.slice(0, mostChunks).entries()) {
    const start = document.chunkStarts[i] ?? 0;
    for (const placedUnit of unitsOf(chunk)) {
      const { unit, block, depth, opens } = placedUnit;
      if (unit.kind === 'heading' && unit.level !== 1 && unit.level !== 0) return withFacts(blocks);
      const lines = blocks.get(`${i} ${block}`) ?? [];
      blocks.set(`${i} ${block}`, lines);
      const last = lines.at(-1);
      if (last && depth > 0 && !(opens && depth === 1)) lines[lines.length - 1] = { ...last, alone: false };
      for (const line of readLines(placedUnit, pack)) lines.push(placed(line, start + placedUnit.start, document.text));
    }
  }
  return withFacts(blocks);
}

/** What cannot be read is a line without facts, so that nobody takes it for part of them. */
function readLines({ unit, quoted, depth }: PlacedUnit, pack: LanguagePack): readonly ControlLine[] {
  const lines = quoted || depth > 1 ? [] : linesOf(unit, pack);
  return lines.length > 0 ? lines : [{ span: { start: 0, end: unit.text.length }, facts: [], kind: 'line', alone: false }];
}

function withFacts(blocks: ReadonlyMap<string, readonly ControlLine[]>): readonly ControlBlock[] {
  return [...blocks.values()].filter((lines) => lines.some(({ facts }) => facts.length > 0)).map((lines) => ({ lines }));
}

/** A line of the unit becomes one of the document, with the marks of a list before it. */
function placed(line: ControlLine, by: number, text: string): ControlLine {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const span = move(line.span);
  const lineFrom = text.lastIndexOf('\n', span.start - 1) + 1;
  return { ...line, span: { start: lineFrom, end: lineEnd(text, span.end) }, facts: line.facts.map((fact) => ({ ...fact, span: move(fact.span) })) };
}

const linesOf: (unit: Unit, pack: LanguagePack) => readonly ControlLine[] = memoizedFor((unit, pack) => {
  if (unit.kind === 'row' || unit.kind === 'headerRow') return [rowOf(unit, pack)];
  if (unit.kind !== 'paragraph') return [];
  const lines: ControlLine[] = [];
  for (let at = 0; at <= unit.text.length; at = lineEnd(unit.text, at) + 1) {
    const end = lineEnd(unit.text, at);
    const text = unit.text.slice(at, end);
    if (text.trim() !== '') lines.push({ span: { start: at, end }, facts: factsOfLine(text, at, pack), kind: 'line', alone: true });
  }
  return lines.map((line, i) => (isContinued(line, lines[i + 1], unit.text) ? { ...line, alone: false } : line));
});

/** Whether words in the next line go on where a line ends: no break stands between them on the page, and no label opens them. */
function isContinued({ span: { end } }: ControlLine, next: ControlLine | undefined, text: string): boolean {
  if (!next || next.facts.length > 0 || /(?: {2}|\\)$/.test(text.slice(Math.max(0, end - 2), end))) return false;
  return !/^\s*(?:[*_]|[^:：\n]{1,40}[:：])/.test(text.slice(next.span.start, next.span.end));
}

/** `**Owner:** Ann`, or several such facts with a stroke between them. All of the line is facts, or none is. */
function factsOfLine(text: string, at: number, pack: LanguagePack): readonly ControlFact[] {
  const facts: ControlFact[] = [];
  let from = at;
  for (const piece of text.split(/((?<!\s)\s{1,40}[|·•–—/]\s{1,40}(?=\*\*|__))/)) {
    if (facts.length > 0 && /^\s+[|·•–—/]\s+$/.test(piece)) from += piece.length;
    else {
      const fact = factIn(piece, from, pack);
      if (!fact) return [];
      facts.push(fact);
      from += piece.length;
    }
  }
  return facts;
}

function factIn(piece: string, at: number, pack: LanguagePack): ControlFact | undefined {
  const bold = /^(\s*(\*\*|__))([^*_\n]{1,60}?)\s*(?:[:：]\s*\2|\2\s*[:：])(.*)$/.exec(piece);
  const slanted = bold ? null : /^(\s*([*_]))([^*_:：\n]{1,60}?)\s*[:：]([^*_\n]+)\2\s*$/.exec(piece);
  const [, before = '', , label = '', rest = ''] = bold ?? slanted ?? [];
  const key = label === '' ? undefined : keyOf(label, pack);
  const value = plainText(rest.trimEnd().replace(/\\$/, ''));
  const start = at + before.length;
  return key && value !== undefined ? { key, label: label.trim(), value, span: { start, end: start + label.length } } : undefined;
}

/** `| Owner | Ann |`. Rows of more cells, or fewer, say something else. */
function rowOf(unit: Unit, pack: LanguagePack): ControlLine {
  const kind = unit.kind === 'headerRow' ? 'header' : 'row';
  const span = { start: 0, end: unit.text.length };
  const cells = /^\s*\|?([^|\n]*)\|([^|\n]*)\|?\s*$/.exec(unit.text);
  const [, first = '', second = ''] = cells ?? [];
  const label = plainText(first)?.replace(/\s*[:：]$/, '');
  const key = label === undefined ? undefined : keyOf(label, pack);
  const value = plainText(second);
  if (!label || !key || value === undefined) return { span, facts: [], kind, alone: true };
  const start = unit.text.indexOf(label);
  return { span, facts: start < 0 ? [] : [{ key, label, value, span: { start, end: start + label.length } }], kind, alone: true };
}

/** A text without the marks around it; undefined where there is none, or something that is no plain text: a link, an image, code. */
function plainText(written: string): string | undefined {
  const text = written.trim();
  const inner = /^(\*\*|__|[*_`])(.+)\1$/.exec(text)?.[2] ?? /^<([^<>\s]+@[^<>\s]+)>$/.exec(text)?.[1] ?? text;
  return /[\p{L}\p{N}]/u.test(inner) && !/[*`<>[\]|\\]/.test(inner) ? inner.trim() : undefined;
}

function keyOf(label: string, pack: LanguagePack): ControlKey | undefined {
  const folded = label.trim().normalize('NFC').toLowerCase();
  return labelsOf(pack).get(folded) ?? labelsOf(catalogOf(pack).packs.en).get(folded);
}

const labelsOf: (pack: LanguagePack) => ReadonlyMap<string, ControlKey> = memoized(
  ({ control }) =>
    new Map([
      ...control.revised.map((label) => [label.normalize('NFC'), 'reviewed'] as const),
      ...controlKeys.flatMap((key) => control[key].map((label) => [label.normalize('NFC'), key] as const)),
    ]),
);
