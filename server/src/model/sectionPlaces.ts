/** What headings open in the place where they stand: a heading means one thing under one chapter and another under the next. */
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { foldHeading } from './headings.ts';
import type { ChunkHeading } from './sections.ts';

/** "Step 4: Review" is a step of something, whatever it is called. */
export function countsStep(number: string, pack: LanguagePack): boolean {
  return /\p{L}/u.test(number) && stepsOf(pack).find(number).length > 0;
}

const stepsOf: (pack: LanguagePack) => PhraseIndex<true> = memoized(
  ({ prose, structure }) =>
    new PhraseIndex(
      prose.words,
      structure.steps.map((pattern) => [pattern, true] as const),
    ),
);

/**
 * What a heading opens where it stands: under a chapter of service policies "When something goes wrong" is one of them,
 * not the complaints section, and so is a heading right below it that nobody knows; plain "Complaints" stays what it is. Under
 * standards the name of a channel opens no section of its own, while a heading that has the very name of standards holds them. Under
 * definitions "Response time" is a word that is explained.
 */
export function idsUnder(
  { ids: meant, named, words }: Pick<ChunkHeading, 'ids' | 'named' | 'words'>,
  around: readonly (readonly SectionId[])[],
  pack: LanguagePack,
): readonly SectionId[] {
  const within = (id: SectionId) => around.some((outer) => outer.includes(id));
  // "What it covers" under a warranty is about the warranty.
  const ids = within('service-policies') ? meant.filter((id) => id !== 'scope') : meant;
  const without = (dropped: readonly SectionId[]) => ids.filter((id) => !dropped.includes(id));
  if (within('service-policies') && ids.some((id) => id === 'complaints' || id === 'exceptions'))
    return named && ids.includes('complaints') && isInTitle(words.words, 'complaints', pack) ? ids : ['service-policies'];
  if (ids.length === 0 && around.at(-1)?.includes('service-policies') && !around.at(-2)?.includes('service-policies')) return ['service-policies'];
  if (within('standards'))
    return named && ids[0] === 'standards'
      ? ids
      : without(['standards', 'expectations', 'social-media', 'contact', 'service-policies', 'guidelines', 'internal-communication']);
  if (around.at(-1)?.includes('definitions')) return without(['standards']);
  return within('procedures') ? without(['standards', 'service-policies', 'guidelines']) : ids;
}

/** Whether a heading says no more than the title of a section does: "Complaints", where that is called "Handling of complaints". */
function isInTitle(words: string, id: SectionId, pack: LanguagePack): boolean {
  return foldHeading(pack.sections[id].title, pack.code).includes(foldHeading(words, pack.code));
}

/** Above a single policy stand the title and a chapter. */
const deepestPolicy = 2;

/**
 * Whether a heading is a single policy by its shape: in a kind of document that is made of them, words that nobody knows with
 * numbered steps right below. In a chapter of another section such steps belong to the chapter, and deep down in chapters that
 * nobody knows they say how some system is used.
 */
export function isPolicyByShape(heading: ChunkHeading, around: readonly (readonly SectionId[])[], document: PolicyDocument): boolean {
  const { kind, catalog } = document;
  return (
    heading.steps &&
    heading.ids.length === 0 &&
    kind !== undefined &&
    catalog.needOf(kind, 'service-policies') === 'required' &&
    around.length <= deepestPolicy &&
    around.every((ids) => ids.length === 0) &&
    !countsStep(heading.words.number, packOf(document)) &&
    !isElsewhere(heading.words.words, packOf(document))
  );
}

/** Whether a heading names another matter than service, such as leave or pay. */
function isElsewhere(words: string, { contents, prose }: LanguagePack): boolean {
  return matchesOf(contents.elsewhere, words, prose.words).length > 0;
}
