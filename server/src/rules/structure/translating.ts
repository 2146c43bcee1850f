/** The text of a section that was taken over from another language and waits for its translation. */

import { fill } from '../../languages/messages.ts';
import { type PolicyDocument, packOf } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import { addressKey } from '../../util/uri.ts';
import type { Counterpart } from '../../workspace/translations.ts';
import { endOfText } from './outline.ts';

/** The text under a section of a counterpart, below a comment in the language of the document that says what is to be done. */
export function translatableBody(document: PolicyDocument, { document: source, uri }: Counterpart, section: Section): string {
  const pack = packOf(document);
  const language = new Intl.DisplayNames([pack.code], { type: 'language' }).of(source.language) ?? source.language;
  const file = addressKey(uri).replace(/^.*\//, '');
  const mark = fill(pack.messages['parity.translate'], { language, file: file.replaceAll('--', '-') });
  const body = source.text
    .slice(section.span.end, endOfText(source, section.span.end, section.end))
    .trim()
    .replace(/\r\n?/g, '\n');
  return `<!-- ${mark} -->\n\n${body}`.trimEnd();
}
