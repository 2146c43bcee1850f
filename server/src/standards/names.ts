/** Things that a language pack names by lists of patterns, found in a text. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';

/** Makes an index of named things for each pack. */
export function namedIndex<Id extends string>(
  listsOf: (pack: LanguagePack) => readonly (readonly [Id, readonly string[]])[],
): (pack: LanguagePack) => PhraseIndex<Id> {
  return memoized(
    (pack) =>
      new PhraseIndex(
        pack.prose.words,
        listsOf(pack).flatMap(([id, patterns]) => patterns.map((source) => [source, id] as const)),
      ),
  );
}
