import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import { foldHeading } from '../../model/headings.ts';
import type { Section } from '../../model/sections.ts';
import { sectionsIn } from '../../model/sections.ts';
import { lineBreakOf } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { endBefore, endOfText, headingSpan, openBlock, parentOf } from './outline.ts';

/** Reports a section that stands twice in one place, as a merge of two documents leaves it. */
export const duplicateSection = defineDocumentRule({
  id: 'structure/duplicate-section',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document }) {
    const seen = new Map<string, Section>();
    for (const section of sectionsIn(document)) {
      const key = keyOf(document, section);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, section);
        continue;
      }
      const title = section.words.words;
      yield {
        message: 'twice',
        data: { title },
        span: headingSpan(document, section),
        facts: { section: section.ids[0] ?? '' },
        related: [{ span: headingSpan(document, first), message: 'related.firstSection' }],
        fixes: () => joins(document, first, section),
      };
    }
  },
});

/** Sections that a document may hold more than once, each with words of its own. */
const repeatable: ReadonlySet<string> = new Set(['service-policies', 'standards', 'procedures', 'guidelines', 'expectations']);

/**
 * What two headings have in common where they are one section twice: the heading above them, and the same words, or for
 * a section that stands once by its nature the same ids under a plain name.
 */
function keyOf(document: PolicyDocument, section: Section): string | undefined {
  const { ids, words, isTitle, unit } = section;
  if (isTitle || ids.length === 0 || unit.level === 0) return undefined;
  const parent = parentOf(document, section);
  const isPlain = section.named && !ids.some((id) => repeatable.has(id));
  const place = parent && !parent.isTitle ? parent.span.start : -1;
  return `${place} ${section.level} ${isPlain ? ids.join('+') : foldHeading(words.words, document.language)}`;
}

/** Puts the text of the second behind that of the first, and its subsections behind the first's; the second heading goes. */
function joins(document: PolicyDocument, first: Section, second: Section): readonly Fix[] {
  if (openBlock(document)) return [];
  const { text } = document;
  const eol = lineBreakOf(text);
  const own = text.slice(second.span.end, endOfText(document, second.span.end, second.ownEnd)).trim();
  const below = text.slice(second.ownEnd, endOfText(document, second.span.end, second.end)).trim();
  const at = (from: Section, end: number, words: string): readonly TextEdit[] => {
    const offset = endOfText(document, from.span.end, end);
    return words === '' ? [] : [{ span: { start: offset, end: offset }, text: eol + eol + words }];
  };
  const together = first.ownEnd === first.end;
  const inserted = together
    ? at(first, first.end, [own, below].filter(Boolean).join(eol + eol))
    : [...at(first, first.ownEnd, own), ...at(first, first.end, below)];
  const deleted = { span: { start: endBefore(document, second), end: endOfText(document, second.span.end, second.end) }, text: '' };
  // A heading within a list item of the first section cannot be taken out of it.
  if (inserted.some(({ span }) => span.start > deleted.span.start)) return [];
  const title = first.words.words;
  return [{ title: 'fix.joinSections', data: { title }, kind: 'suggested', preferred: true, edits: [...inserted, deleted] }];
}
