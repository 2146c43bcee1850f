/** Lists of patterns of a language pack, matched without a value each. */
import { PhraseIndex, type PhraseMatch, type WordStyle } from './phrases.ts';

const indexes = new WeakMap<readonly string[], Map<WordStyle, PhraseIndex<true>>>();

/**
 * The matches of a list of patterns in a text. The index of a list is built once.
 * @example matchesOf(pack.structure.training, text, pack.prose.words)
 */
export function matchesOf(patterns: readonly string[], text: string, words: WordStyle): readonly PhraseMatch<true>[] {
  let byStyle = indexes.get(patterns);
  if (!byStyle) {
    byStyle = new Map();
    indexes.set(patterns, byStyle);
  }
  let index = byStyle.get(words);
  if (!index) {
    index = new PhraseIndex(
      words,
      patterns.map((pattern) => [pattern, true] as const),
    );
    byStyle.set(words, index);
  }
  return index.find(text);
}

/** Plain text as a pattern that matches it. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
