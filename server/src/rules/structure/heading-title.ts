import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { foldHeading, type NearSection, nearSections } from '../../model/headings.ts';
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
    const missing = new Set(catalog.sectionIds.filter((id) => !provided.has(id) && catalog.needOf(kind, id) !== undefined));
    const required = needed('required');
    const level = siblingLevel(document);
    for (const section of sectionsIn(document)) {
      if (section.isTitle || section.unit.level === 0) continue;
      const { near, isEmpty, isFar } = wordingOf(section, pack);
      const slip = near.find(({ id }) => missing.has(id));
      const [only] = section.ids;
      if (slip) yield { message: 'near', severity: 'info', ...reportOn(document, section, slip.name), facts: { section: slip.id } };
      else if (isEmpty && section.level === level) {
        yield { message: 'empty', data: { title: section.words.words }, span: headingSpan(document, section) };
      } else if (isFar && only && section.level === level && required.includes(only) && options.plain && asksForPlainNames(base)) {
        yield { message: 'unclear', ...reportOn(document, section, pack.sections[only].title), facts: { section: only } };
      }
    }
  },
});

function reportOn(document: PolicyDocument, section: Section, other: string) {
  const data = { title: section.words.words, other };
  return { data, span: headingSpan(document, section), fixes: () => renameTo(document, section, other) };
}

/** Charters, handbooks and playbooks speak to their readers in words of their own. */
function asksForPlainNames(base: string | undefined): boolean {
  return base === 'policy' || base === 'procedure';
}

const emptyTitles: (pack: LanguagePack) => ReadonlySet<string> = memoized(
  (pack) => new Set(pack.structure.emptyTitles.map((title) => foldHeading(title, pack.code))),
);

/** What can be said of the words of a heading alone. */
interface Wording {
  readonly near: readonly NearSection[];
  readonly isEmpty: boolean;
  /** Whether it shares no word, or in Chinese and Thai no run of letters, with the names of the one section it opens. */
  readonly isFar: boolean;
}

const wordings = new WeakMap<Unit, { readonly pack: LanguagePack; readonly id: SectionId | undefined; readonly wording: Wording }>();

/** Compared with every name of the language once, as long as the heading stands as it is. */
function wordingOf({ unit, words: { words }, ids, named }: Section, pack: LanguagePack): Wording {
  const id = ids.length === 1 ? ids[0] : undefined;
  const known = wordings.get(unit);
  if (known?.pack === pack && known.id === id) return known.wording;
  const wording = {
    near: ids.length === 0 ? nearSections(words, pack) : [],
    isEmpty: ids.length === 0 && emptyTitles(pack).has(foldHeading(words, pack.code)),
    isFar: id !== undefined && !named && !tokensOf(words, pack).some((token) => tokensOfNames(pack)(id).has(token)),
  };
  wordings.set(unit, { pack, id, wording });
  return wording;
}

const tokensOfNames: (pack: LanguagePack) => (id: SectionId) => ReadonlySet<string> = memoized((pack) => {
  const known = new Map<SectionId, ReadonlySet<string>>();
  return (id) => {
    const { title, aliases } = pack.sections[id];
    const tokens = known.get(id) ?? new Set([title, ...aliases].flatMap((name) => tokensOf(name, pack)));
    known.set(id, tokens);
    return tokens;
  };
});

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
