/** Comments that silence a rule, put where they change nothing that a reader sees. */
import { entryOf, type LocatedUnit, unitAt } from '../model/document.ts';
import { sectionAt } from '../model/sections.ts';
import { lineBreakOf, lineEnd, lineStart } from '../util/lines.ts';
import type { TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';

export type SilenceScope = 'line' | 'part' | 'file';

/** Where a finding at an offset can be silenced. In front matter only the whole file can be meant. */
export function silencePlaces(checked: CheckedDocument, offset: number): readonly SilenceScope[] {
  const { document } = checked;
  if (offset < document.bodyStart) return ['file'];
  const section = sectionAt(document, offset);
  return section && !section.isTitle ? ['line', 'part', 'file'] : ['line', 'file'];
}

/** The edits that silence a rule. The reason may be empty; line breaks and the end mark of a comment are taken out of it. */
export function silenceEdits(checked: CheckedDocument, offset: number, rule: string, scope: SilenceScope, reason: string): readonly TextEdit[] {
  const why = reason.replace(/\s+/g, ' ').replace(/-->?/g, '—').trim();
  const note = why === '' ? '' : ` -- ${why}`;
  if (scope === 'file') return [silenceFile(checked, rule, why, note)];
  return scope === 'part' ? silencePart(checked, offset, rule, note) : [silenceLine(checked, offset, rule, note)];
}

/**
 * Above a paragraph or heading of its own a comment line changes nothing. Between list items or table rows, or inside a
 * paragraph, it would break them, so there the comment stands inside the line.
 */
function silenceLine({ document }: CheckedDocument, offset: number, rule: string, note: string): TextEdit {
  const { text } = document;
  const unit = unitAt(document, offset);
  const start = lineStart(text, offset);
  if (unit && standsAlone(unit, text, start)) {
    return insert(start, `<!-- policywright-disable-next-line ${rule}${note} -->${lineBreakOf(text)}`);
  }
  const end = lineEnd(text, offset);
  const visible = text.slice(start, end).trimEnd().replace(/\\$/, '');
  const at = unit?.unit.kind === 'row' ? start + visible.replace(/\s*\|$/, '').length : start + visible.length;
  return insert(at, ` <!-- policywright-disable-line ${rule}${note} -->`);
}

function standsAlone(unit: LocatedUnit, text: string, start: number): boolean {
  return unit.depth === 0 && !unit.quoted && unit.unit.kind !== 'row' && unit.unit.kind !== 'headerRow' && lineStart(text, unit.offset) === start;
}

function silencePart({ document }: CheckedDocument, offset: number, rule: string, note: string): readonly TextEdit[] {
  const section = sectionAt(document, offset);
  if (!section) return [];
  const { text } = document;
  const eol = lineBreakOf(text);
  let end = section.end;
  while (end > section.span.end && /\s/.test(text.charAt(end - 1))) end -= 1;
  const opening = `<!-- policywright-disable ${rule}${note} -->`;
  const closing = `${eol}${eol}<!-- policywright-enable ${rule} -->`;
  return [insert(lineStart(text, section.span.start), `${opening}${eol}${eol}`), insert(end, closing)];
}

function silenceFile({ document }: CheckedDocument, rule: string, why: string, note: string): TextEdit {
  const { frontMatter, text } = document;
  const eol = lineBreakOf(text);
  if (frontMatter.form !== 'yaml') return insert(document.bodyStart, `<!-- policywright-disable ${rule}${note} -->${eol}${eol}`);
  const remark = why === '' ? '' : ` # ${why}`;
  const entry = entryOf(frontMatter, 'policywright');
  if (!entry) return insert(frontMatter.content.end, `policywright:${eol}  disable:${eol}    - ${rule}${remark}${eol}`);
  const block = entry.valueSpan ? text.slice(entry.valueSpan.start, entry.valueSpan.end) : '';
  const list = /(^|\n)([ \t]*)disable:[ \t]*\r?\n([ \t]*)-/.exec(block);
  if (list && entry.valueSpan) {
    const at = entry.valueSpan.start + list.index + list[0].length - (list[3]?.length ?? 0) - 1;
    return insert(at, `${list[3] ?? ''}- ${rule}${remark}${eol}`);
  }
  return insert(document.bodyStart, `<!-- policywright-disable ${rule}${note} -->${eol}${eol}`);
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
