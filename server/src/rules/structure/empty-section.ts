import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import { emptyHeadings, type PlacedHeading, sectionsIn } from '../../model/sections.ts';
import { lineBreakOf } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';

/** Reports headings with nothing under them. */
export const emptySection = defineDocumentRule({
  id: 'structure/empty-section',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    for (const section of emptyHeadings(document)) {
      if (section.unit.level === 0 && !isBoldHeading(document, section)) continue;
      const span = headingLine(document.text, section.span);
      const id = section.ids[0];
      if (!id) {
        yield { message: 'emptyUnknown', data: {}, span, fixes: () => deleteHeading(document, section.span) };
        continue;
      }
      const { guidance, body } = pack.sections[id];
      const fixes = () => {
        const eol = lineBreakOf(document.text);
        const at = section.span.end;
        const text = `${eol}${eol}${body.replaceAll('\n', eol)}`;
        return [
          {
            title: 'fix.fillSection',
            data: { title: section.words.words },
            kind: 'suggested',
            preferred: true,
            edits: [{ span: { start: at, end: at }, text }],
          } satisfies Fix,
        ];
      };
      yield { message: 'empty', data: { title: section.words.words, guidance }, span, facts: { section: id }, fixes };
    }
  },
});

/**
 * A line in bold type is a heading for sure where it opens a section and the next heading is none below it. Otherwise it
 * may be a fact ("**Last updated: May**") or a group of further bold lines.
 */
function isBoldHeading(document: PolicyDocument, { ids, words, span }: PlacedHeading): boolean {
  if (ids.length === 0 || /[:：]\s*\S/.test(words.words)) return false;
  const next = sectionsIn(document).find((section) => section.span.start > span.start);
  if (!next) return true;
  return next.unit.level !== 0 || next.ids.some((id) => !ids.includes(id));
}

/** Takes the heading out with the empty lines and comments under it, so that its neighbours keep one empty line between them. */
function deleteHeading(document: PolicyDocument, { start }: Span): readonly Fix[] {
  const section = sectionsIn(document).find(({ span }) => span.start === start);
  return section ? [{ title: 'fix.deleteHeading', data: {}, kind: 'suggested', edits: [{ span: { start, end: section.ownEnd }, text: '' }] }] : [];
}

/** A setext heading has two lines; the finding stands on its words. */
function headingLine(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const breakAt = text.indexOf('\n', span.start);
  const end = breakAt >= 0 && breakAt < span.end ? breakAt : span.end;
  return { start: span.start, end: text.slice(span.start, end).trimEnd().length + span.start };
}
