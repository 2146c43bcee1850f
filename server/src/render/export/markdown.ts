/** A document as plain Markdown with its values filled in. */
import { type CheckedDocument, say } from '../../features/checked.ts';
import { titleOf } from '../../model/sections.ts';
import { lineBreakOf } from '../../util/lines.ts';
import { plainTitle } from '../title.ts';
import { asWords, filledPart, fillingEdits } from './filledText.ts';
import type { ExportOptions } from './options.ts';

/** The document with values in place of its blanks. A draft says so above its text; without front matter the title stays. */
export function exportMarkdown(checked: CheckedDocument, { draft, dropFrontMatter }: ExportOptions): string {
  const { document } = checked;
  const edits = fillingEdits(checked);
  const line = lineBreakOf(document.text);
  const above = filledPart(checked, edits, { start: 0, end: document.bodyStart });
  const body = filledPart(checked, edits, { start: document.bodyStart, end: document.text.length });
  const notice = draft ? `> **${say({ id: 'preview.draft', data: {} }, document.language)}**${line}${line}` : '';
  if (!dropFrontMatter || document.frontMatter.form === 'none') {
    if (notice === '') return above + body;
    const gap = /^(?:\r?\n)*/.exec(body)?.[0] ?? '';
    return `${above}${gap}${notice}${body.slice(gap.length)}`;
  }
  const title = titleOf(document) ? '' : `# ${asWords(plainTitle(checked))}${line}${line}`;
  return notice + title + body.replace(/^(?:[ \t]*\r?\n)+/, '');
}
