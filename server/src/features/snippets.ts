/** Text with blanks turned into an editor snippet: a tab stop for each blank, a choice for each list of alternatives. */

const blank = /\[([^[\]\n]{1,80})\]/g;

/** Writes a Markdown text as a snippet. The same blank gets the same tab stop, so that it is filled everywhere at once. */
export function bodyAsSnippet(body: string): string {
  const stops = new Map<string, number>();
  let result = '';
  let from = 0;
  for (const match of body.matchAll(blank)) {
    const inner = match[1] ?? '';
    const named = inner.length > 2;
    const known = named ? stops.get(inner) : undefined;
    const stop = known ?? stops.size + 1;
    stops.set(named ? inner : `${inner}#${match.index}`, stop);
    result += escapeText(body.slice(from, match.index)) + (known ? `$${known}` : stopFor(stop, inner));
    from = match.index + match[0].length;
  }
  return result + escapeText(body.slice(from));
}

function stopFor(stop: number, inner: string): string {
  const alternatives = inner.split('/').map((part) => part.trim());
  if (alternatives.length > 1 && alternatives.every((part) => part !== '')) {
    return `\${${stop}|${alternatives.map((part) => part.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  return `\${${stop}:[${escapeText(inner)}]}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
