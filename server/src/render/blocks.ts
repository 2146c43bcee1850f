/** The body of a document as blocks of HTML. What has not changed since the last rendering is not rendered again. */
import type { Env, Token } from 'markdown-it';
import type { Chunk } from '../model/chunks.ts';
import type { PolicyDocument } from '../model/document.ts';
import { createSlugger, idPrefix } from '../model/slug.ts';
import { envWith, ownAttribute } from './context.ts';
import { createMarkdown } from './markdownIt.ts';
import { numberMarks } from './marks.ts';
import { type BodyPiece, openedBy, piecesOf } from './pieces.ts';
import { type References, referencesOf } from './references.ts';
import { sanitise } from './sanitise.ts';
import { sourceFrom } from './source.ts';
import { isValue, writtenWords } from './substitution.ts';
import type { Block, Drawing, Mark, Note, PageHeading, PlacedBlock } from './types.ts';

/** The text of a page, and its headings for the table of contents. */
export interface RenderedBody {
  /** With lines and offsets of the document. */
  readonly blocks: readonly (PlacedBlock & { readonly line: number; readonly offset: number })[];
  readonly headings: readonly PageHeading[];
}

const markdown = createMarkdown();

/**
 * Renders the Markdown of a document. Marks are in the order of the text, which is the same with and without them; blanks
 * with a value are shown with it.
 */
export function renderBody(document: PolicyDocument, marks: readonly Drawing[]): RenderedBody {
  const references = referencesOf(document.chunks, readReferences);
  const slug = createSlugger();
  const blocks: RenderedBody['blocks'][number][] = [];
  const headings: PageHeading[] = [];
  let next = marks.findIndex(({ span }) => span.start >= document.bodyStart);
  for (const piece of piecesOf(document)) {
    const end = piece.offset + piece.text.length;
    const from = next;
    while (next >= 0 && (marks[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const own = from < 0 || from === next ? [] : marks.slice(from, next).map((mark) => shifted(mark, -piece.offset));
    const rendered = renderedPiece(piece, own, references, slug);
    for (const { block, line, offset } of rendered.blocks) blocks.push({ block, line: line + piece.line, offset: offset + piece.offset });
    for (const [i, heading] of rendered.headings.entries()) headings.push({ level: heading.level, words: heading.words, id: rendered.ids[i] ?? '' });
  }
  return { blocks, headings };
}

function readReferences(text: string): References {
  const env: Env = {};
  markdown.parse(text, env);
  return env.references ?? {};
}

function shifted(mark: Drawing, by: number): Drawing {
  const { span } = mark;
  return { ...mark, span: { start: span.start + by, end: span.end + by } };
}

/** A heading; its id is made of the words as they are written, with the blanks in them. */
interface ReadHeading extends Omit<PageHeading, 'id'> {
  readonly written: string;
}

interface RenderedPiece {
  readonly chunks: readonly Chunk[];
  readonly references: References;
  readonly key: string;
  readonly headings: readonly ReadHeading[];
  readonly ids: readonly string[];
  /** Lines and offsets count from the start of the piece. */
  readonly blocks: readonly { readonly block: Block; readonly line: number; readonly offset: number }[];
}

const known = new WeakMap<Chunk, RenderedPiece>();

function renderedPiece(piece: BodyPiece, marks: readonly Drawing[], references: References, slug: (heading: string) => string): RenderedPiece {
  const [first] = piece.chunks;
  const key = marks.map(keyOf).join('\n');
  const before = known.get(first);
  const isSame = before?.key === key && before.references === references && sameItems(before.chunks, piece.chunks);
  const draft = isSame ? before : { ...read(piece, marks, references), chunks: piece.chunks, references, key };
  const ids = draft.headings.map(({ written }) => slug(written));
  if (isSame && sameItems(before.ids, ids)) return before;
  const tokens = 'tokens' in draft ? draft.tokens : read(piece, marks, references).tokens;
  const rendered: RenderedPiece = {
    chunks: piece.chunks,
    references,
    key,
    headings: draft.headings,
    ids,
    blocks: blocksOf(tokens, piece.text, marks, ids),
  };
  known.set(first, rendered);
  return rendered;
}

function keyOf(drawing: Drawing): string {
  const { span, message } = drawing;
  const more = isValue(drawing) ? drawing.value : `${drawing.rule} ${drawing.severity}`;
  return `${span.start} ${span.end} ${more} ${message}`;
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function read({ text }: BodyPiece, marks: readonly Drawing[], references: References) {
  const env = envWith({ source: sourceFrom(text, 0), marks, begun: new Set(), shown: new Set(), marked: new Map() }, references);
  const tokens = markdown.parse(text, env);
  const headings = tokens.flatMap((token, i): readonly ReadHeading[] => {
    if (token.type !== 'heading_open') return [];
    const children = (tokens[i + 1]?.children ?? []).filter(({ type }) => type === 'text' || type === 'code_inline');
    const words = children.map(({ content }) => content).join('');
    return [{ level: Number(token.tag.slice(1)), words, written: children.map(writtenIn).join('') }];
  });
  return { tokens, headings };
}

/** Links name a heading as it is written, with its blanks. */
function writtenIn({ meta, content }: Token): string {
  const written = typeof meta === 'object' && meta !== null && writtenWords in meta ? meta[writtenWords] : content;
  return typeof written === 'string' ? written : content;
}

function blocksOf(tokens: readonly Token[], text: string, drawings: readonly Drawing[], ids: readonly string[]): RenderedPiece['blocks'] {
  const source = sourceFrom(text, 0);
  const marks = drawings.filter((drawing): drawing is Mark => !isValue(drawing));
  const groups = groupsOf(tokens).map((group) => {
    const line = group[0]?.map?.[0] ?? 0;
    return { group, line, offset: source.lines[line]?.start ?? 0 };
  });
  // What stands before the first block, or in a piece without any, belongs to the beginning.
  const [head] = groups;
  if (!head && marks.length > 0) groups.push({ group: [], line: 0, offset: 0 });
  const taken = new Set<string>();
  let heading = 0;
  return groups.flatMap(({ group, line, offset }, i) => {
    const end = groups[i + 1]?.offset ?? Number.POSITIVE_INFINITY;
    const own = marks.filter(({ span }) => (span.start >= offset || i === 0) && span.start < end);
    heading += describe(group, line, ids.slice(heading));
    numberMarks(group, own);
    const written = sanitise(markdown.renderer.render([...group], markdown.options, {}), taken);
    const html = written.trim() === '' ? '' : written;
    if (html === '' && own.length === 0) return [];
    const kind = group[0]?.tag === 'h1' ? 'title' : 'body';
    return [{ block: { kind, html, notes: own.map((mark) => noteOf(mark, offset)) } satisfies Block, line, offset }];
  });
}

/** A mark as a note: spans count from the start of its block. */
export function noteOf({ span, rule, severity, message, fixes }: Mark, offset: number): Note {
  return { start: span.start - offset, end: span.end - offset, rule, severity, message, fixes: fixes?.() ?? [] };
}

/** The tokens of each top-level block. Blocks inside an element of HTML that stays open belong to it. */
function groupsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    group.push(token);
    if (token.type === 'html_block') depth = Math.max(0, depth + openedBy(token.content));
    if (token.level > 0 || token.nesting > 0 || depth > 0) continue;
    groups.push(group);
    group = [];
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Says on which line of their block the tokens begin, and gives headings their ids; answers how many it used. */
function describe(group: readonly Token[], first: number, ids: readonly string[]): number {
  let used = 0;
  for (const token of group) {
    if (token.type === 'inline' || token.type === 'html_block' || token.nesting < 0 || !token.map) continue;
    token.attrSet('data-line', String(token.map[0] - first));
    if (token.type === 'heading_open') {
      token.attrSet('id', idPrefix + (ids[used] ?? ''));
      used += 1;
    }
    token.attrSet(ownAttribute, '');
  }
  return used;
}
