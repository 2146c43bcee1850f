/** What an example tells of its kind: its sections and where they stand, and the headings that nobody knows. */
import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/types.ts';
import { declaresPolicy } from '../model/declaredKind.ts';
import { frontMatterValue, type PolicyDocument, packOf } from '../model/document.ts';
import { foldHeading } from '../model/headings.ts';
import { providedSections } from '../model/provided.ts';
import { type Section, sectionsIn, titleOf } from '../model/sections.ts';
import type { KindId, LanguageCode, SectionId } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';

/** An example. */
export interface Sample {
  readonly document: PolicyDocument;
  /** Its name may tell its kind. */
  readonly path: string;
}

/** What is read of an example. */
export interface DocumentFacts {
  readonly language: LanguageCode;
  readonly title: string;
  readonly provided: ReadonlySet<SectionId>;
  /** Where a section stands first, from 0 for the first heading to 1 for the last. */
  readonly rankOf: ReadonlyMap<SectionId, number>;
  /** Headings among the sections that open none, by their folded words. */
  readonly unknown: ReadonlyMap<string, UnknownHeading>;
}

export interface UnknownHeading {
  /** As written, without its number. */
  readonly words: string;
  readonly rank: number;
  /** What stands under it, with `\n` line breaks; empty where further headings do. */
  readonly text: string;
}

/** Files that accompany documents and are none. */
const company = /(?:^|[\\/])(?:readme|changelog|contributing|license|index)\.\w+$/i;

/** Whether a file found in a folder is an example to learn from: one that says that it is a policy, or has sections of one. */
export function isSample({ document, path }: Sample): boolean {
  return declaresPolicy(document) || (!company.test(path) && sectionsIn(document).some(({ ids }) => ids.length > 0));
}

/** Reads an example as a document of a kind: that decides what some of its headings mean. */
export function factsOf({ document: written }: Sample, kind: KindId | undefined): DocumentFacts {
  const document: PolicyDocument = kind ? { ...written, kind } : written;
  const pack = packOf(document);
  const headings = mainHeadings(document);
  const rankOf = new Map<SectionId, number>();
  const unknown = new Map<string, UnknownHeading>();
  for (const [index, section] of headings.entries()) {
    const { ids, words } = section;
    const rank = headings.length > 1 ? index / (headings.length - 1) : 0;
    for (const id of ids) if (!rankOf.has(id)) rankOf.set(id, rank);
    const key = ids.length === 0 ? coreOf(words.words, pack) : '';
    if (key !== '' && !unknown.has(key)) unknown.set(key, { words: words.words, rank, text: textUnder(section, document) });
  }
  const declared = frontMatterValue(document.frontMatter, 'title');
  const title = titleOf(document)?.words.words ?? (typeof declared === 'string' ? declared : '');
  return { language: document.language, title, provided: providedSections(document), rankOf, unknown };
}

function textUnder({ span, ownEnd, end }: Section, { text }: PolicyDocument): string {
  return ownEnd < end ? '' : text.slice(span.end, end).replaceAll('\r\n', '\n').trim();
}

/** The headings of sections, and those beside them at the highest level that has one. */
function mainHeadings(document: PolicyDocument): readonly Section[] {
  const sections = sectionsIn(document).filter(({ isTitle }) => !isTitle);
  const known = sections.filter(({ ids }) => ids.length > 0);
  const level = Math.min(...(known.length > 0 ? known : sections).map((section) => section.level));
  return sections.filter((section) => section.ids.length > 0 || section.level === level);
}

/** The words by which headings are compared, without "our" and "the"; empty for those that say nothing of what is under them. */
function coreOf(words: string, pack: LanguagePack): string {
  const folded = foldHeading(words, pack.code);
  if (!/\p{L}/u.test(folded) || isEmptyTitle(pack).test(folded)) return '';
  const shorter = folded.replace(ignorable(pack), '').trim();
  return shorter === '' ? folded : shorter;
}

const ignorable: (pack: LanguagePack) => RegExp = memoized(({ code, headings, prose }) => {
  const words = headings.ignorable.map((word) => escaped(foldHeading(word, code))).filter((word) => word !== '');
  const gap = prose.words === 'letters' ? ' ' : '';
  return words.length > 0 ? new RegExp(`^(?:(?:${words.join('|')})${gap})+|(?:${gap}(?:${words.join('|')}))+$`, 'gu') : /(?!)/;
});

/** Titles that say nothing, and the table of contents. */
const isEmptyTitle: (pack: LanguagePack) => RegExp = memoized((pack) => {
  const titles = [pack, packs.en].flatMap(({ structure, messages, code }) =>
    [...structure.emptyTitles, messages['preview.contents'], 'table of contents'].map((title) => escaped(foldHeading(title, code))),
  );
  return new RegExp(`^(?:${titles.join('|')})$`, 'u');
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
