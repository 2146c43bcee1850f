/** How tests write where the writer stands: `We will <|>answer` is a cursor, `We will <|>answer<|> you` a selection. */
import type { Span } from '../../server/src/util/span.ts';

const mark = '<|>';

/** A text without its cursor mark, and where the mark stood. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const { text, span } = readSelection(marked);
  return { text, offset: span.start };
}

/**
 * A text without its marks, and what stands between them. One mark gives an empty span.
 * @throws Error when there are no marks, or more than two.
 */
export function readSelection(marked: string): { readonly text: string; readonly span: Span } {
  const parts = marked.split(mark);
  if (parts.length < 2 || parts.length > 3) throw new Error(`one or two cursor marks expected in ${JSON.stringify(marked)}`);
  const start = parts[0]?.length ?? 0;
  return { text: parts.join(''), span: { start, end: parts.length === 3 ? start + (parts[1]?.length ?? 0) : start } };
}

/**
 * The span of words in a text; of its second, third, … occurrence with `nth` 2, 3, …
 * @throws Error when the words do not stand there that often.
 */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand ${nth} times in ${JSON.stringify(text)}`);
  }
  return { start, end: start + words.length };
}
