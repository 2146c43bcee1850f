/** The front matter as a table for readers: who answers for the document, since when it applies, when it is due again. */
import { say } from '../features/checked.ts';
import { packs } from '../languages/index.ts';
import { isoDate } from '../model/dates.ts';
import { entryOf, type PolicyDocument, packOf } from '../model/document.ts';
import { kindNamed, statusNamed } from '../model/facts.ts';
import type { FrontMatterEntry } from '../model/frontMatter/index.ts';
import { languageOfTag } from '../model/language.ts';
import { keyNamed, keySpec } from '../schema/frontMatter.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { overlaps } from '../util/span.ts';
import { type ControlKey, controlKeys, labelOf } from './labels.ts';
import { escapeHtml } from './markdownIt.ts';
import { markAttributes } from './marks.ts';
import type { Mark } from './types.ts';

/**
 * The table, or an empty text where the document has no front matter. Known keys come first; settings for Policywright are
 * left out. Marks that belong to no row stand below it with their message.
 */
export function documentControl(document: PolicyDocument, marks: readonly Mark[], reader: LanguageCode): string {
  const { frontMatter } = document;
  if (frontMatter.form === 'none') return '';
  const inside = marks.filter(({ span }) => overlaps(span, frontMatter.span));
  const rows = rowsOf(document);
  const placed = new Set<Mark>();
  const body = rows.map((row) => {
    const { keySpan, valueSpan } = row.entry;
    const own = inside.filter(({ span }) => !placed.has(span ? markOf(span, inside) : markOf(keySpan, inside)) && overlaps(span, { start: keySpan.start, end: valueSpan?.end ?? keySpan.end }));
    return rowHtml(row, own, document, reader);
  });
  return body.join('');
}
