/** Exports: a document as a file for readers, in each format, or the reason why there is none. */
import { type CheckedDocument, type Phrase, say } from '../../features/checked.ts';
import type { Host } from '../../host.ts';
import type { LanguageCode } from '../../schema/vocabulary.ts';
import { renderBody } from '../blocks.ts';
import { picturesIn } from './cleanTags.ts';
import { exportDocx } from './docx.ts';
import { exportHtml, exportPrint } from './html.ts';
import { exportMarkdown } from './markdown.ts';
import { type OpenBlank, openBlanks } from './openBlanks.ts';
import { type ExportFormat, type ExportOptions, exportEndings } from './options.ts';
import { exportSummary } from './summary.ts';

export type { OpenBlank } from './openBlanks.ts';
export { type ExportFormat, type ExportOptions, exportFormats, type Paper, papers } from './options.ts';

/** A file, or why there is none. */
export type Exported =
  | { readonly fileName: string; readonly bytes: Uint8Array }
  | {
      readonly refused: 'blanks' | 'printing';
      /** In the reader's language. */
      readonly message: string;
      readonly blanks: readonly OpenBlank[];
    };

/** Exports a document. While blanks are open it does so only as a draft. The document itself stays as it is. */
export async function exportDocument(
  checked: CheckedDocument,
  format: ExportFormat,
  options: ExportOptions,
  { reader, host }: { readonly reader: LanguageCode; readonly host: Pick<Host, 'print'> },
): Promise<Exported> {
  const refuse = (refused: 'blanks' | 'printing', phrase: Phrase, blanks: readonly OpenBlank[] = []): Exported => ({
    refused,
    message: say(phrase, reader),
    blanks,
  });
  const blanks = openBlanks(checked);
  if (blanks.length > 0 && !options.draft) return refuse('blanks', { id: 'export.blanks', data: { count: blanks.length } }, blanks);
  const fileName = baseName(checked.uri) + exportEndings[format];
  const text = new TextEncoder();
  if (format === 'html') return { fileName, bytes: text.encode(exportHtml(checked, options)) };
  if (format === 'markdown') return { fileName, bytes: text.encode(exportMarkdown(checked, options)) };
  if (format === 'summary') return { fileName, bytes: text.encode(exportSummary(checked, options)) };
  if (format === 'docx') return { fileName, bytes: await exportDocx(checked, options) };
  if (!host.print) return refuse('printing', { id: 'export.noPrinting', data: {} });
  const printed = await host.print(exportPrint(checked, options));
  if ('pdf' in printed) return { fileName, bytes: printed.pdf };
  return refuse('printing', { id: printed.failed === undefined ? 'export.noBrowser' : 'export.printFailed', data: { reason: printed.failed ?? '' } });
}

/** The addresses of the pictures beside a document, as it gives them: who exports it may embed them. */
export function picturesOf({ document }: CheckedDocument): readonly string[] {
  return picturesIn(
    renderBody(document, [])
      .blocks.map(({ block }) => block.html)
      .join(''),
  );
}

/** The name of a file without its ending; what an address may hold that a name may not is left out. */
function baseName(uri: string): string {
  const last = uri.replace(/[?#].*$/s, '').replace(/^.*[/:]/s, '');
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // Kept as it is.
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return name.replace(/\.(?:md|markdown)$/i, '').replace(/[\u0000-\u001F<>:"/\\|?*]/g, '-') || 'policy';
}
