/** A row of a list: a line of letters, and one of smaller letters below it. */
export interface MessageRow {
  readonly label: string;
  readonly detail: string;
}

/** How many letters each line of a row shows before the list cuts it, about; those of Chinese are as wide as two. */
const room = { label: 66, detail: 68 } as const;

/**
 * A message as rows of a list, so that all of it can be read: lists show one line of a label and one of a detail. The first line ends with a
 * sentence where one ends there. Most messages need one row.
 * @example messageRows('"Promptly" sets no time limit. Say how soon.', { label: 31, detail: 31 })
 * // [{ label: '"Promptly" sets no time limit.', detail: 'Say how soon.' }]
 */
export function messageRows(message: string, { label, detail }: { readonly label: number; readonly detail: number } = room): readonly MessageRow[] {
  const [first, more] = afterSentence(message.trim(), label);
  const [second, rest] = betweenWords(more, detail);
  const row = { label: first, detail: second };
  return rest === '' ? [row] : [row, ...messageRows(rest, { label, detail })];
}

type Cut = readonly [line: string, rest: string];

function afterSentence(text: string, width: number): Cut {
  const fits = fitting(text, width);
  const sentence = fits < text.length ? [...text.slice(0, fits + 1).matchAll(/[.!?;](?=\s)|[。！？；]/g)].at(-1) : undefined;
  return sentence ? cut(text, sentence.index + 1) : betweenWords(text, width);
}

function betweenWords(text: string, width: number): Cut {
  const fits = fitting(text, width);
  if (fits === text.length) return [text, ''];
  const space = text.slice(0, fits + 1).lastIndexOf(' ');
  return cut(text, space > 0 ? space : fits);
}

/** How many UTF-16 units of a text a line has room for, at least one character; characters of more than one unit are not cut. */
function fitting(text: string, width: number): number {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += /\p{M}/u.test(character) ? 0 : /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1;
    if (used > width && length > 0) return length;
    length += character.length;
  }
  return length;
}

function cut(text: string, at: number): Cut {
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}
