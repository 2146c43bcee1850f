/** A document as one HTML file: style within, no script, nothing loaded, ready to print. */
import { type CheckedDocument, say } from '../../features/checked.ts';
import { escapeHtml } from '../html.ts';
import { withoutFileLinks } from './cleanTags.ts';
import { type ExportContent, exportContent } from './content.ts';
import type { ExportOptions } from './options.ts';
import { pageStyle } from './pageStyle.ts';
import { screenStyle } from './screenStyle.ts';

/** The document as a page that stands alone. */
export function exportHtml(checked: CheckedDocument, options: ExportOptions): string {
  return page(exportContent(checked, options), options);
}

/** The same for a printer: links to other files are left out. */
export function exportPrint(checked: CheckedDocument, options: ExportOptions): string {
  return withoutFileLinks(exportHtml(checked, options));
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function page(content: ExportContent, { paper = 'a4' }: ExportOptions): string {
  const { title, tag, draft, owner } = content;
  const author = owner === '' ? '' : `\n<meta name="author" content="${escapeHtml(owner)}">`;
  const marked = draft === '' ? '' : ' class="is-draft"';
  return `<!DOCTYPE html>
<html lang="${escapeHtml(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Policywright">${author}
<title>${escapeHtml(draft === '' ? title : `${title} (${draft})`)}</title>
<style>
${screenStyle}
${pageStyle(content, paper, pageWords(content))}
</style>
</head>
<body${marked}>
${draft === '' ? '' : watermark(draft)}<main>
<header>
${draft === '' ? '' : `<p class="draft">${escapeHtml(draft)}</p>\n`}${content.heading}${content.control}</header>
${content.contents}${content.body}${content.history}</main>
</body>
</html>
`;
}

/** The word across each page, as large as its letters allow: marks above and below letters take no room. It comes from the style, since it is no text to read. */
function watermark(word: string): string {
  const letters = word.replace(/\p{M}/gu, '').length;
  return `<div class="watermark" style="--letters: ${letters}" data-word="${escapeHtml(word)}"></div>\n`;
}

/** What stands between and around the two numbers of a page: before, between, after. */
export function pageWords({ language }: Pick<ExportContent, 'language'>): readonly [string, string, string] {
  const [before = '', between = '', after = ''] = say({ id: 'export.page', data: { page: '\0', pages: '\0' } }, language).split('\0');
  return [before, between, after];
}
