/** What can be written at a place: front-matter keys and values, the headings of missing sections, defined terms. */
import { unitAt } from '../model/document.ts';
import { providedSections } from '../model/provided.ts';
import { sectionsIn } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import type { Span } from '../util/span.ts';
import { blankItems } from './blankCompletion.ts';
import type { BlanksElsewhere } from './blanksElsewhere.ts';
import { type CheckedDocument, say } from './checked.ts';
import { blockItems, frontMatterAt, frontMatterItems } from './frontMatterCompletion.ts';
import { linkItems } from './linkCompletion.ts';
import { sectionsByNeed } from './needs.ts';
import { bodyAsSnippet } from './snippets.ts';
import { termItems } from './termCompletion.ts';

/** Something that can be written at the cursor. */
export interface CompletionItem {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: 'key' | 'value' | 'section' | 'blank' | 'term';
  /** What takes the place of `span`; with tab stops where `snippet` is set. */
  readonly insert: string;
  readonly snippet: boolean;
  /** Within the line of the cursor. */
  readonly span: Span;
  /** What the editor compares with the text of `span`, where that is not the label. */
  readonly filter?: string;
  /** Position among the items: they are shown in this order. */
  readonly rank: number;
}

/** The completions at an offset. `today` is an ISO date; `around` are the other policies that are known; `hasLinks` tells that the editor completes links itself. */
export function completionsAt(
  checked: CheckedDocument,
  offset: number,
  reader: LanguageCode,
  today: string,
  around: readonly BlanksElsewhere[] = [],
  hasLinks = true,
): readonly CompletionItem[] {
  const form = frontMatterAt(checked, offset);
  if (form) return frontMatterItems({ checked, form, offset, reader, today });
  const headings = [...blockItems(checked, offset, reader, today), ...headingItems(checked, offset, reader)];
  if (headings.length > 0 || !checked.checked) return headings;
  const links = hasLinks ? [] : linkItems(checked, offset);
  if (links.length > 0) return links;
  const blanks = blankItems(checked, offset, reader, around);
  return blanks.length > 0 ? blanks : termItems(checked, offset, reader);
}

/** At the start of a line, after hashes: the headings of sections that the document lacks, with their bodies. */
function headingItems(checked: CheckedDocument, offset: number, reader: LanguageCode): readonly CompletionItem[] {
  const { document, pack } = checked;
  const { text } = document;
  const start = Math.max(lineStart(text, offset), document.bodyStart);
  const typed = /^(#{1,6})(?:[ \t]+[^#]*)?$/.exec(text.slice(start, offset))?.[1];
  if (!typed || !checked.checked || !isHeading(checked, start)) return [];
  const hashes = hashesFor(checked, typed, start);
  if (!hashes) return [];
  const provided = providedSections(document);
  const span = { start, end: lineEnd(text, offset) };
  const gap = text.slice(nextLineStart(text, offset), lineEnd(text, nextLineStart(text, offset))).trim() === '' ? '' : lineBreakOf(text);
  const detail = say({ id: 'completion.missingSection', data: {} }, reader);
  return sectionsByNeed(checked)
    .filter((id) => !provided.has(id))
    .map((id, rank) => {
      const { title, guidance, body } = pack.sections[id];
      const insert = `${hashes} ${title}\n\n${bodyAsSnippet(body.trimEnd())}${gap}`;
      return {
        label: `${hashes} ${title}`,
        detail,
        documentation: `${guidance}\n\n${body}`.trim(),
        kind: 'section',
        insert,
        snippet: true,
        span,
        rank,
      };
    });
}

/** Hashes in code, comments and lists open no section. */
function isHeading({ document }: CheckedDocument, start: number): boolean {
  const found = unitAt(document, start);
  return !found || (found.depth === 0 && !found.quoted && (found.unit.kind === 'heading' || found.unit.kind === 'paragraph'));
}

/** One hash begins the title while there is none; after that it stands for the level of the other sections. */
function hashesFor({ document }: CheckedDocument, typed: string, start: number): string | undefined {
  if (typed !== '#') return typed;
  const others = sectionsIn(document).filter(({ span }) => span.start !== start);
  if (!others.some(({ isTitle, level }) => isTitle || level === 1)) return undefined;
  const levels = others.filter(({ ids, unit }) => ids.length > 0 && unit.level !== 0).map(({ level }) => level);
  return '#'.repeat(Math.max(2, Math.min(...levels, levels.length > 0 ? 6 : 2)));
}
