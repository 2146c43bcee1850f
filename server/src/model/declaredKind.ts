/** The kind that the front matter of a document declares. Knows nothing of its text. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { KindId } from '../schema/vocabulary.ts';
import { nearest } from '../util/nearest.ts';
import { entryOf, type PolicyDocument, packOf } from './document.ts';

/** A kind as written in front matter: its id, or its name in the document's language. */
export function kindNamed(written: string, pack: LanguagePack): KindId | undefined {
  const { kindIds, packs } = catalogOf(pack);
  const folded = written.trim().toLowerCase();
  return (
    kindIds.find((kind) => kind === folded) ?? kindIds.find((kind) => [pack, packs.en].some(({ kinds }) => kinds[kind].name.toLowerCase() === folded))
  );
}

/**
 * Whether the front matter says that the document is a policy. A `kind` always does, even a misspelt one; `type` and
 * `doctype` belong to other tools as well, so there the value must be a kind or close to one.
 */
export function declaresPolicy(document: PolicyDocument): boolean {
  const entry = entryOf(document.frontMatter, 'kind');
  if (!entry || typeof entry.value !== 'string') return entry?.key === 'kind' && entry.value !== undefined;
  if (kindNamed(entry.value, packOf(document))) return true;
  return entry.key === 'kind' || nearest(entry.value, document.catalog.kindIds) !== undefined;
}
