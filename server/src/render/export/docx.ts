/** A document as a Word file: headings, lists and tables in Word's own styles, document control, header and footer. */
import type { CheckedDocument } from '../../features/checked.ts';
import { withoutFileLinks } from './cleanTags.ts';
import { exportContent } from './content.ts';
import type { ExportOptions } from './options.ts';

/** The file. The library is loaded when the first one is asked for: nothing else has to wait for it. */
export async function exportDocx(checked: CheckedDocument, options: ExportOptions): Promise<Uint8Array> {
  const { wordFile } = await import('./wordFile.ts');
  const content = exportContent(checked, options);
  const { heading, control, contents, body, history } = content;
  const [head, table, list, text, end] = [heading, control, contents, body, history].map(withoutFileLinks);
  return wordFile(
    { ...content, heading: head ?? '', control: table ?? '', contents: list ?? '', body: text ?? '', history: end ?? '' },
    options.paper ?? 'a4',
  );
}
