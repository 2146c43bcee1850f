import type { LanguagePack } from '../languages/types.ts';
import { type BlankKind, blankKinds } from '../languages/types.ts';
import { matchesOf } from '../util/patterns.ts';

/** The kinds of value that the words of a blank ask for: `[email address]` asks for a contact. */
export function kindsOfBlank(name: string, pack: LanguagePack): ReadonlySet<BlankKind> {
  return new Set(blankKinds.filter((kind) => matchesOf(pack.blanks.kinds[kind], name, pack.prose.words).length > 0));
}
