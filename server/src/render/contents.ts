/** The table of contents: links to the headings, as far as the document has none of its own. */
import { say } from '../features/checked.ts';
import { idPrefix } from '../model/slug.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { attributesHtml, escapeHtml } from './html.ts';
import type { Block, PageHeading, PlacedBlock } from './types.ts';

const fewest = 4;
const mostWithSecondLevel = 30;

/** The table, in two levels where the document is not too long for that; undefined for a document that is short or has its own. */
export function contentsBlock(headings: readonly PageHeading[], body: readonly PlacedBlock[], language: LanguageCode): Block | undefined {
  const below = headings[0]?.level === 1 && headings.filter(({ level }) => level === 1).length === 1 ? headings.slice(1) : headings;
  const listed = below.filter(({ words }) => words.trim() !== '');
  const top = Math.min(...listed.map(({ level }) => level));
  const first = listed.filter(({ level }) => level === top);
  if (first.length < fewest || hasOwn(body)) return undefined;
  const both = listed.filter(({ level }) => level <= top + 1);
  const entries = both.length <= mostWithSecondLevel ? both : first;
  const name = escapeHtml(say({ id: 'preview.contents', data: {} }, language));
  return {
    kind: 'contents',
    html: `<nav class="contents" aria-labelledby="contents"><p id="contents">${name}</p><ol>${itemsOf(entries, top)}</ol></nav>\n`,
    notes: [],
  };
}

/** A list of links into the document near its beginning is a table of contents. */
function hasOwn(body: readonly PlacedBlock[]): boolean {
  return body.slice(0, 12).some(({ block: { html } }) => /^<[uo]l\b/.test(html) && html.split(`href="#${idPrefix}`).length > 3);
}

function itemsOf(entries: readonly PageHeading[], top: number): string {
  let html = '';
  let depth = 0;
  for (const [i, { level, words, id }] of entries.entries()) {
    const link = `<a${attributesHtml([['href', `#${idPrefix}${id}`]])}>${escapeHtml(words.trim())}</a>`;
    const wanted = level === top || i === 0 ? 0 : 1;
    if (i > 0) html += wanted > depth ? '<ol>' : wanted < depth ? '</li></ol></li>' : '</li>';
    html += `<li>${link}`;
    depth = wanted;
  }
  return `${html}</li>${depth > 0 ? '</ol></li>' : ''}`;
}
