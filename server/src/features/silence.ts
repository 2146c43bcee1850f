/** Comments that silence a rule, put where they change nothing that a reader sees. */
import { directivesOf } from '../lint/suppress.ts';
import { type LocatedUnit, type PolicyDocument, unitAt } from '../model/document.ts';
import { type Section, sectionAt } from '../model/sections.ts';
import { engineRules } from '../rules/index.ts';
import { lineBreakOf, lineEnd, lineStart } from '../util/lines.ts';
import type { TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';
import { silenceFile } from './silenceFile.ts';

export type SilenceScope = 'line' | 'part' | 'file';

/** Where a rule can be silenced at an offset. In front matter only the whole file can be meant; findings about comments cannot be silenced by one. */
export function silencePlaces({ document }: CheckedDocument, rule: string, offset: number): readonly SilenceScope[] {
  if (engineRules.some((id) => id === rule)) return [];
  if (offset < document.bodyStart) return ['file'];
  const section = sectionAt(document, offset);
  return section && !section.isTitle ? ['line', 'part', 'file'] : ['line', 'file'];
}

/** The edits that silence a rule. The reason may be empty; line breaks and the end mark of a comment are taken out of it. */
export function silenceEdits({ document }: CheckedDocument, offset: number, rule: string, scope: SilenceScope, reason: string): readonly TextEdit[] {
  const why = reason.replace(/\s+/g, ' ').replace(/--+>?/g, '—').trim();
  if (scope === 'file' || offset < document.bodyStart) return silenceFile(document, rule, why);
  return scope === 'part' ? silencePart(document, offset, rule, why) : [silenceLine(document, offset, rule, why)];
}

function note(why: string): string {
  return why === '' ? '' : ` -- ${why}`;
}

/**
 * Above a paragraph or heading of its own a comment line changes nothing. Between list items or table rows, or inside a
 * paragraph, it would break them, so there the comment stands inside the line.
 */
function silenceLine(document: PolicyDocument, offset: number, rule: string, why: string): TextEdit {
  const { text } = document;
  const unit = unitAt(document, offset);
  const start = Math.max(lineStart(text, offset), document.bodyStart);
  if (!unit || standsAlone(unit, text, start)) {
    return insert(start, `<!-- policywright-disable-next-line ${rule}${note(why)} -->${lineBreakOf(text)}`);
  }
  const isRow = unit.unit.kind === 'row' || unit.unit.kind === 'headerRow';
  return insert(endOfWords(unit, text, start, isRow), ` <!-- policywright-disable-line ${rule}${note(isRow ? why.replaceAll('|', '/') : why)} -->`);
}

function standsAlone({ unit, depth, quoted, offset }: LocatedUnit, text: string, start: number): boolean {
  return depth === 0 && !quoted && unit.kind !== 'row' && unit.kind !== 'headerRow' && lineStart(text, offset) <= start && offset >= start;
}

/** Where a comment can stand at the end of a line: before a hard break, the last bar of a row, closing hashes, and code that runs on. */
function endOfWords({ unit, offset }: LocatedUnit, text: string, start: number, isRow: boolean): number {
  const visible = text.slice(start, lineEnd(text, start)).trimEnd();
  const ending = isRow ? /\s*(?<!\\)\|$/ : unit.kind === 'heading' ? /[ \t]+#+$/ : /\\$/;
  const at = start + visible.replace(ending, '').length;
  const closed = unit.inlines.find(({ name, start: from, end }) => closedNodes.has(name) && offset + from < at && at < offset + end);
  return closed && offset + closed.start > start ? offset + closed.start : at;
}

/** In these a comment would be shown, or would break them. */
const closedNodes = new Set(['InlineCode', 'HTMLTag', 'Link', 'Image', 'Comment', 'Autolink']);

function silencePart(document: PolicyDocument, offset: number, rule: string, why: string): readonly TextEdit[] {
  const section = sectionAt(document, offset);
  if (!section) return [];
  const { text } = document;
  const eol = lineBreakOf(text);
  const start = Math.max(lineStart(text, section.span.start), document.bodyStart);
  const opening = insert(start, `<!-- policywright-disable ${rule}${note(why)} -->${eol}${eol}`);
  const end = endOfPart(document, section);
  return runsOn(document, end) ? [opening] : [opening, insert(end, `${eol}${eol}<!-- policywright-enable ${rule} -->`)];
}

/** The end of a section's last words. Comments after them that silence something speak of what follows. */
function endOfPart(document: PolicyDocument, section: Section): number {
  const { text } = document;
  const openings = directivesOf(document).filter(({ kind }) => kind === 'disable' || kind === 'disable-next-line');
  let end = section.end;
  for (;;) {
    while (end > section.span.end && /\s/.test(text.charAt(end - 1))) end -= 1;
    const comment = openings.find(
      ({ span }) => span.end === end && span.start >= section.span.end && text.slice(lineStart(text, span.start), span.start).trim() === '',
    );
    if (!comment) return end;
    end = comment.span.start;
  }
}

/** Whether a block at the end of the document is not closed, so that a comment after it would be part of it. */
function runsOn(document: PolicyDocument, end: number): boolean {
  const last = unitAt(document, end - 1)?.unit;
  if (last?.kind === 'code') {
    const fence = /^(`{3,}|~{3,})/.exec(last.text)?.[1];
    return fence !== undefined && !last.text.slice(fence.length).trimEnd().endsWith(fence);
  }
  return (last?.kind === 'comment' && !last.text.includes('-->')) || (last?.kind === 'html' && /^<(?:script|pre|style|textarea)/i.test(last.text));
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
