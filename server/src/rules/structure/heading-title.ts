import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { foldHeading, nearSection } from '../../model/headings.ts';
import { providedSections } from '../../model/provided.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { memoized } from '../../util/memo.ts';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { headingSpan, siblingLevel } from './outline.ts';
import { renaming } from './renaming.ts';

/** Reports headings that are nearly the name of a section, that name none plainly, or that say nothing at all. */
export const headingTitle = defineDocumentRule({
  id: 'structure/heading-title',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({
    plain: z.boolean().default(true).describe('Whether policies and procedures are asked for the usual names of required sections.'),
  }),
  *check({ document, pack, kind, base, needed, options }) {
    if (!kind) return;
    const { catalog } = document;
    const provided = providedSections(document);
    const missing = catalog.sectionIds.filter((id) => !provided.has(id) && catalog.needOf(kind, id) !== undefined);
    const required = needed('required');
    const level = siblingLevel(document);
    for (const section of sectionsIn(document)) {
      if (section.isTitle || section.unit.level === 0) continue;
      const { ids, words } = section;
      const data = { title: words.words };
      const span = headingSpan(document, section);
      const [only] = ids;
      if (ids.length === 0) {
        const near = nearSection(words.words, pack, missing);
        if (near)
          yield {
            message: 'near',
            data: { ...data, other: near.name },
            span,
            severity: 'info',
            facts: { section: near.id },
            fixes: () => renameTo(document, section, near.name),
          };
        else if (section.level === level && emptyTitles(pack).has(foldHeading(words.words, pack.code))) yield { message: 'empty', data, span };
      } else if (
        options.plain &&
        section.level === level &&
        only &&
        ids.length === 1 &&
        asksForPlainNames(base) &&
        required.includes(only) &&
        !section.named &&
        isFar(words.words, only, pack)
      ) {
        yield {
          message: 'unclear',
          data: { ...data, other: pack.sections[only].title },
          span,
          facts: { section: only },
          fixes: () => renameTo(document, section, pack.sections[only].title),
        };
      }
    }
  },
});

/** Charters, handbooks and playbooks speak to their readers in words of their own. */
function asksForPlainNames(base: string | undefined): boolean {
  return base === 'policy' || base === 'procedure';
}

const emptyTitles: (pack: LanguagePack) => ReadonlySet<string> = memoized(
  (pack) => new Set(pack.structure.emptyTitles.map((title) => foldHeading(title, pack.code))),
);

/** Whether a heading shares no word, or in Chinese and Thai no run of letters, with the names of its section. */
function isFar(words: string, id: SectionId, pack: LanguagePack): boolean {
  const { title, aliases } = pack.sections[id];
  const known = new Set([title, ...aliases].flatMap((name) => tokensOf(name, pack)));
  return !tokensOf(words, pack).some((token) => known.has(token));
}

const stem = 5;
const runs: Readonly<Record<string, number>> = { zh: 2, th: 4 };

/** The beginnings of the longer words; runs of letters where words are not set apart. */
function tokensOf(words: string, pack: LanguagePack): readonly string[] {
  const folded = foldHeading(words, pack.code);
  const run = runs[pack.code];
  if (run === undefined) {
    const long = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= (pack.code === 'vi' ? 3 : 4));
    return long.map((word) => word.slice(0, stem));
  }
  const plain = folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return Array.from({ length: Math.max(0, plain.length - run + 1) }, (_, i) => plain.slice(i, i + run));
}

/** Links in other documents follow where the editor takes the fix: see `features/rename.ts`. */
function renameTo(document: PolicyDocument, section: Section, title: string): readonly Fix[] {
  const change = renaming(document, section, title);
  if (!change) return [];
  const { start } = section.span;
  return [{ title: 'fix.renameHeading', data: { title }, kind: 'suggested', preferred: true, edits: change.edits, rename: { offset: start, title } }];
}
