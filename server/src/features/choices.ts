import type { Catalog } from '../kinds/catalog.ts';
import { type LanguageCode, languageCodes, statusIds } from '../schema/vocabulary.ts';
import { languageName } from './checked.ts';

/** A value for a key of the front matter, and its name for people. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What a key may be set to, in the reader's language. */
export function choicesFor(key: 'kind' | 'language' | 'status', reader: LanguageCode, { kindIds, packs }: Catalog): readonly Choice[] {
  if (key === 'kind') return kindIds.map((value) => ({ value, name: packs[reader].kinds[value].name }));
  if (key === 'status') return statusIds.map((value) => ({ value, name: packs[reader].statuses[value].name }));
  return languageCodes.map((value) => ({ value, name: languageName(value, reader) }));
}
