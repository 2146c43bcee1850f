import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import type { TextEdit } from '../../util/span.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { nextNumber } from './numbering.ts';
import { headingSpan, holderOf, parentOf, siblingLevel, siblingsOf, subtreeOf } from './outline.ts';

/** Reports sections that stand a level too high or too low in the outline, and headings that skip a level. */
export const headingLevel = defineDocumentRule({
  id: 'structure/heading-level',
  severity: 'info',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, needed }) {
    const required = needed('required');
    for (const section of sectionsIn(document)) {
      if (section.isTitle || section.unit.level === 0) continue;
      const wrong = wrongLevel(document, section, required);
      if (!wrong) continue;
      const { message, level } = wrong;
      const data = { title: section.words.words };
      const fixes = (): readonly Fix[] => [
        {
          title: level < section.level ? 'fix.promote' : 'fix.demote',
          data,
          kind: 'suggested',
          preferred: true,
          edits: levelEdits(document, section, level),
        },
      ];
      const span = headingSpan(document, section);
      if (message === 'inside')
        yield { message, data: { ...data, other: parentOf(document, section)?.words.words ?? '' }, span, severity: 'hint', fixes };
      else yield { message, data, span, fixes };
    }
  },
});

interface WrongLevel {
  readonly message: 'tooHigh' | 'skipped' | 'inside' | 'numbered';
  /** Where it belongs. */
  readonly level: number;
}

function wrongLevel(document: PolicyDocument, section: Section, required: readonly SectionId[]): WrongLevel | undefined {
  const level = siblingLevel(document);
  const isOne = section.ids.length > 0;
  if (isOne && section.level === 1 && level > 1) return { message: 'tooHigh', level };
  const parent = parentOf(document, section);
  // Whole documents begin at level 3, or leave one out throughout: that is a style. A gap below a section is a slip.
  if (section.level > level + 1 && parent && parent.level >= level && section.level > parent.level + 1) {
    return { message: 'skipped', level: parent.level + 1 };
  }
  if (!isOne || section.level !== level + 1 || parent?.level !== level) return undefined;
  if (continuesNumber(document, section, level)) return { message: 'numbered', level };
  const isLost = section.ids.every((id) => required.includes(id)) && holderOf(document, section) === parent && !isChapter(document, parent, section);
  return isLost && siblingsOf(document, level).length >= fewestSiblings ? { message: 'inside', level } : undefined;
}

const fewestSiblings = 3;

/** "### 4. Contact" below "## 3. Review" was meant to stand beside it. */
function continuesNumber(document: PolicyDocument, { words, span }: Section, level: number): boolean {
  if (words.number === '') return false;
  const previous = siblingsOf(document, level).findLast((other) => other.span.start < span.start);
  return previous !== undefined && previous.words.number !== '' && nextNumber(previous.words.number)?.trim() === words.number.trim();
}

/** Sections that hold others by their nature: a complaints process has its own review, standards their own contact. */
const chapters: ReadonlySet<SectionId> = new Set<SectionId>([
  'standards',
  'expectations',
  'guidelines',
  'procedures',
  'escalation',
  'complaints',
  'service-policies',
  'social-media',
  'internal-communication',
  'implementation',
  'roles',
  'feedback',
]);

/** A heading with nothing but headings under it, or with several sections, was meant to hold them. */
function isChapter(document: PolicyDocument, parent: Section, inner: Section): boolean {
  if (parent.ids.some((id) => chapters.has(id) || inner.ids.includes(id))) return true;
  if (document.text.slice(parent.span.end, parent.ownEnd).trim() === '') return true;
  return subtreeOf(document, parent).filter((other) => other.level === inner.level && other.ids.length > 0).length > 1;
}

/** The edits that lift or lower a heading with all headings below it, down to level 6 at most. */
export function levelEdits(document: PolicyDocument, section: Section, level: number): readonly TextEdit[] {
  const by = level - section.level;
  return subtreeOf(document, section).flatMap((heading) => {
    const own = heading.unit.level ?? 0;
    const wanted = Math.min(6, Math.max(1, own + by));
    return own === 0 || wanted === own ? [] : [levelEdit(document, heading, own, wanted)];
  });
}

/** An underlined heading has no form below level 2: there it gets hashes. */
function levelEdit({ text }: PolicyDocument, { unit, span }: Section, from: number, to: number): TextEdit {
  if (!unit.setext) return { span: { start: span.start, end: span.start + from }, text: '#'.repeat(to) };
  const underline = text.lastIndexOf('\n', span.end - 1) + 1;
  if (to <= 2) return { span: { start: underline, end: span.end }, text: text.slice(underline, span.end).replace(/[=-]/g, to === 1 ? '=' : '-') };
  const words = text
    .slice(span.start, underline)
    .trim()
    .replace(/\s*\r?\n\s*/g, ' ');
  return { span, text: `${'#'.repeat(to)} ${words}` };
}
