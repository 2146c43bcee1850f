/** What the front matter of other policies says for a key: owners, contacts and approvers are mostly the same ones. */
import type { LanguagePack } from '../languages/types.ts';
import { entryOf } from '../model/document.ts';
import { languageOfTag } from '../model/language.ts';
import { placeholdersInValue } from '../model/placeholders.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { LibraryFile } from './library.ts';

/** More values than this are no choice. */
const most = 30;

/**
 * The values of a key in some files, without blanks: those of files in the same language first, then the most frequent
 * first. Lists count item by item.
 * @example usedValues(library.neighbours(uri), 'owner', pack) // ['Head of Customer Service', 'Operations Manager']
 */
export function usedValues(files: readonly Pick<LibraryFile, 'frontMatter'>[], key: FrontMatterKey, pack: LanguagePack): readonly string[] {
  const counts = new Map<string, number>();
  for (const { frontMatter } of files) {
    const own = languageOfTag(String(entryOf(frontMatter, 'language')?.value ?? '')) === pack.code;
    for (const value of textsOf(entryOf(frontMatter, key)?.value)) {
      if (placeholdersInValue(value, pack).length > 0) continue;
      counts.set(value, (counts.get(value) ?? 0) + (own ? ownLanguage : 1));
    }
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

/** A file in the language of the document outweighs any number of others. */
const ownLanguage = 1_000_000;

/** Contacts may be given topic by topic. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : isMapping(value) ? Object.values(value).flat() : [value];
  return [...new Set(items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' && item.length <= 200 ? [item.trim()] : [])))];
}
