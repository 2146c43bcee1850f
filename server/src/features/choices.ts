import type { Catalog } from '../kinds/catalog.ts';
import { packs } from '../languages/index.ts';
import type { MessageId } from '../languages/messages.ts';
import { type KindId, type LanguageCode, languageCodes, statusIds } from '../schema/vocabulary.ts';
import { languageName, say } from './checked.ts';

/** A value for a key of the front matter, and its name for people. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** What it is for, where that is worth a line. */
  readonly description?: string;
}

/** What a key may be set to, in the reader's language. */
export function choicesFor(key: 'kind' | 'language' | 'status', reader: LanguageCode, { kindIds, packs: names }: Catalog): readonly Choice[] {
  if (key === 'kind') return kindIds.map((value) => ({ value, name: names[reader].kinds[value].name, ...describedIn(reader, value) }));
  if (key === 'status') return statusIds.map((value) => ({ value, name: names[reader].statuses[value].name }));
  return languageCodes.map((value) => ({ value, name: languageName(value, reader) }));
}

/** Only the built-in kinds are described; what a workspace's own kind is for its name must say. */
function describedIn(reader: LanguageCode, kind: KindId): Pick<Choice, 'description'> {
  const id = `kind.${kind}.description`;
  return isMessage(id, reader) ? { description: say({ id, data: {} }, reader) } : {};
}

function isMessage(id: string, reader: LanguageCode): id is MessageId {
  return id in packs[reader].messages;
}
