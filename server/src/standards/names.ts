/** Things that a language pack names by lists of patterns, found in a text. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { overlaps, type Span } from '../util/span.ts';

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

/** Of readings that overlap the longer ones, in the order of the text. */
export function longest<Found extends Span>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
