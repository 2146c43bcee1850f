/** Places in a text, counted as the editor counts them: from 1. */

/** The line in which words stand first. */
export function lineOf(text, words) {
  return placeOf(text, words)[0];
}

/** The line and column at which words stand first. */
export function placeOf(text, words) {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
