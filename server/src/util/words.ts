/** Words, in scripts with and without spaces between them. */
import type { WordStyle } from './phrases.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The word segmenter of a language, made once. */
export function segmenterOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

const spacedWord = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;

/** How many words a text has. Thai and Chinese are cut by the platform's dictionary, so the number may differ a little between platforms. */
export function countWords(text: string, code: string, style: WordStyle): number {
  if (style === 'letters') return text.match(spacedWord)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmenterOf(code).segment(text)) if (isWordLike) count += 1;
  return count;
}
