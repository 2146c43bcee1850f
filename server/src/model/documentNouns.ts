import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';

const nounsOf: (pack: LanguagePack) => readonly string[] = memoized(({ kinds, structure }) => [
  ...Object.values(kinds).flatMap(({ titleCues }) => titleCues),
  ...structure.documentNouns,
]);

/**
 * Whether words say what a document is, in its language or in English. German joins the noun to the one before it, so
 * there it counts inside a word as well.
 * @example namesDocument('Refund policy', packs.en) // true
 */
export function namesDocument(words: string, pack: LanguagePack): boolean {
  const text = words.normalize('NFC');
  return [pack, packs.en].some((one) => matchesOf(nounsOf(one), text, one.code === 'de' ? 'segmenter' : one.prose.words).length > 0);
}
