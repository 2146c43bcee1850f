/**
 * The words of a unit as a reader sees them, without Markdown's marks, and the way back to the source.
 * Code, addresses and images become one object character each, so that they count as a word but match nothing.
 * White space runs become one space; text is in Unicode form NFC.
 */
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import type { Inline, Unit } from './blocks.ts';
import { linksIn } from './links.ts';

export interface Prose {
  readonly text: string;
  /** The span of the unit's text that a span of the prose was made from. */
  toSource(span: Span): Span;
  /** The offset in the prose of an offset in the unit's text; the next one kept where it was left out. */
  fromSource(offset: number): number;
}

/** What stands for code, an address or an image. */
export const objectCharacter = '\uFFFC';

const replaced = new Set(['InlineCode', 'Image', 'Autolink', 'URL']);
const dropped = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'Comment',
  'ProcessingInstruction',
  'LinkTitle',
  'LinkLabel',
  'TaskMarker',
  'Strikethrough',
]);

/** The prose of a unit. Code and HTML blocks have none. */
export const proseOf: (unit: Unit) => Prose = memoized((unit) => {
  if (unit.kind === 'code' || unit.kind === 'html' || unit.kind === 'comment' || unit.kind === 'definition' || unit.kind === 'rule')
    return build('', []);
  return build(unit.text, cutsOf(unit));
});

interface Cut extends Span {
  readonly text: string;
}

/** What of the source is left out or replaced, in order, without overlaps. */
function cutsOf(unit: Unit): readonly Cut[] {
  const cuts: Cut[] = [];
  const add = (node: Inline, text: string) => cuts.push({ start: node.start, end: node.end, text });
  for (const node of unit.inlines) {
    if (node.start < (cuts.at(-1)?.end ?? 0)) continue;
    if (node.name === 'URL' && isLinkTarget(unit, node)) add(node, '');
    else if (replaced.has(node.name)) add(node, objectCharacter);
    else if (dropped.has(node.name)) add(node, '');
    else if (node.name === 'LinkMark' && !isBlank(unit, node)) add(node, '');
    else if (node.name === 'Escape') cuts.push({ start: node.start, end: node.start + 1, text: '' });
    else if (node.name === 'HTMLTag' && isHtmlElement(unit.text.slice(node.start, node.end)))
      add(node, /^<br/i.test(unit.text.slice(node.start)) ? ' ' : '');
    else if (node.name === 'HardBreak') add(node, ' ');
    else if (node.name === 'Entity') add(node, decode(unit.text.slice(node.start, node.end)));
    else if (node.name === 'TableDelimiter') add(node, '|');
  }
  return cuts;
}

/** Whether an address is where a link leads to, and not part of the words a reader sees: it stands behind the closing bracket. */
function isLinkTarget(unit: Unit, node: Inline): boolean {
  const parts = linksIn(unit).get(node)?.parts ?? [];
  return parts.some((part, i) => i > 0 && part.name === 'LinkMark' && part.end <= node.start);
}

/** Whether a bracket belongs to `[words]` without a target: a blank, or a reference that the reader sees as written. */
function isBlank(unit: Unit, mark: Inline): boolean {
  return linksIn(unit).get(mark)?.hasTarget === false;
}

const htmlElements = new Set(
  'a abbr address article aside b bdi bdo blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main mark nav ol option p picture pre q ruby rp rt s samp script section select small source span strong style sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video audio wbr svg path'.split(
    ' ',
  ),
);

/** Whether `<…>` is a tag of HTML and not a blank such as `<insert date>`. */
export function isHtmlElement(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i.exec(tag)?.[1];
  return name !== undefined && htmlElements.has(name.toLowerCase());
}

/** The entities that occur in prose; every other name reads as a space. */
const entities: ReadonlyMap<string, string> = new Map(
  (
    'nbsp=\u00A0 ensp=\u2002 emsp=\u2003 thinsp=\u2009 shy=\u00AD amp=& lt=< gt=> quot=" apos=\' ndash=– mdash=— hellip=… bull=• middot=· times=× deg=° sect=§ ' +
    'lsquo=‘ rsquo=’ ldquo=“ rdquo=” bdquo=„ laquo=« raquo=» copy=© reg=® trade=™ euro=€ pound=£ yen=¥ frac12=½ rarr=→ ' +
    'auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß eacute=é egrave=è ecirc=ê agrave=à aacute=á acirc=â ccedil=ç iacute=í oacute=ó uacute=ú ntilde=ñ'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);

function decode(entity: string): string {
  const number = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  const code = number ? (number[1] ? Number.parseInt(number[1], 16) : Number(number[2])) : undefined;
  const text = code === undefined ? entities.get(entity.slice(1, -1)) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return text === undefined || /\s/.test(text) ? ' ' : text;
}

/** Pieces of the prose: each stands at `to` in the prose and at `from` in the source. */
interface Piece {
  readonly to: number;
  readonly from: number;
  readonly length: number;
  readonly sourceLength: number;
}

function build(source: string, cuts: readonly Cut[]): Prose {
  const pieces: Piece[] = [];
  let text = '';
  const add = (from: number, sourceLength: number, words: string) => {
    if (words.length > 0) pieces.push({ to: text.length, from, length: words.length, sourceLength });
    text += words;
  };
  const addText = (start: number, end: number) => {
    for (const match of source.slice(start, end).matchAll(/\s+|\S+/g)) {
      const words = match[0];
      if (/\s/.test(words)) {
        if (text.length > 0 && !text.endsWith(' ')) add(start + match.index, words.length, ' ');
      } else addWords(start + match.index, words, add);
    }
  };
  let from = 0;
  for (const cut of cuts) {
    addText(from, cut.start);
    if (!(cut.text === ' ' && text.endsWith(' '))) add(cut.start, cut.end - cut.start, cut.text);
    from = cut.end;
  }
  addText(from, source.length);
  return new MappedProse(text, pieces, source.length);
}

/** Adds words in form NFC; where that changes them, character by character with their marks, to keep the way back. */
function addWords(start: number, words: string, add: (from: number, sourceLength: number, words: string) => void): void {
  if (words.normalize('NFC') === words) {
    add(start, words.length, words);
    return;
  }
  for (const match of words.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) add(start + match.index, match[0].length, match[0].normalize('NFC'));
}

class MappedProse implements Prose {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  readonly #sourceLength: number;

  constructor(text: string, pieces: readonly Piece[], sourceLength: number) {
    this.text = text;
    this.#pieces = pieces;
    this.#sourceLength = sourceLength;
  }

  toSource(span: Span): Span {
    const first = this.#pieceAt(span.start, (piece) => piece.to);
    const last = this.#pieceAt(Math.max(span.start, span.end - 1), (piece) => piece.to);
    if (!first || !last) return { start: 0, end: this.#sourceLength };
    const start = first.length === first.sourceLength ? first.from + span.start - first.to : first.from;
    const end = last.length === last.sourceLength ? last.from + span.end - last.to : last.from + last.sourceLength;
    return { start, end: Math.max(start, end) };
  }

  fromSource(offset: number): number {
    const piece = this.#pieceAt(offset, (candidate) => candidate.from);
    if (!piece) return 0;
    return piece.to + Math.min(offset - piece.from, piece.length);
  }

  /** The last piece that starts at or before a position. */
  #pieceAt(position: number, startOf: (piece: Piece) => number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const piece = this.#pieces[middle];
      if (piece && startOf(piece) <= position) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}
