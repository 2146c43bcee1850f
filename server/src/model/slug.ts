/** Put before every id of a page, so that no heading can take the name of something in the page around it. */
export const idPrefix = 'doc-';

/**
 * Makes ids from headings as GitHub does: lower case, hyphens for spaces, without punctuation; a number after repeated ones.
 * @example const slug = createSlugger(); slug('2. Scope & channels') // '2-scope--channels'
 */
export function createSlugger(): (heading: string) => string {
  const number = createNumberer();
  return (heading) => number(slugOf(heading));
}

/** The id of a heading that is the only one of its wording. */
export function slugOf(heading: string): string {
  const words = heading.trim().toLowerCase();
  return words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-') || 'section';
}

/** Tells repeated ids apart by a number. */
export function createNumberer(): (base: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let slug = count === 0 ? base : `${base}-${count}`;
    for (; used.has(slug); slug = `${base}-${count}`) count += 1;
    used.add(slug);
    counts.set(base, count + 1);
    return slug;
  };
}
