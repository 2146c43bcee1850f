/** Writes one key of the front matter: for the status bar's "change kind" and "change language". */
import { entryOf, type PolicyDocument, packOf } from '../../model/document.ts';
import { kindNamed } from '../../model/facts.ts';
import type { FrontMatterEntry } from '../../model/frontMatter/index.ts';
import type { FrontMatterKey } from '../../schema/frontMatter.ts';
import { lineBreakOf } from '../../util/lines.ts';
import { nearest } from '../../util/nearest.ts';
import type { TextEdit } from '../../util/span.ts';

/** The edit that gives a key a value: in its place, as a new line, or as new front matter. `value` is plain text. */
export function setKeyEdit(document: PolicyDocument, key: FrontMatterKey, value: string): TextEdit {
  const { frontMatter, text } = document;
  const eol = lineBreakOf(text);
  const entry = ownEntry(document, key);
  const toml = frontMatter.form === 'toml';
  const written = toml ? JSON.stringify(value) : value;
  if (entry?.valueSpan) return { span: entry.valueSpan, text: written };
  if (entry) {
    const colon = text.indexOf(toml ? '=' : ':', entry.keySpan.end) + 1;
    return { span: { start: colon, end: colon }, text: ` ${written}` };
  }
  const line = toml ? `${key} = ${written}${eol}` : `${key}: ${written}${eol}`;
  const at = frontMatter.content.start;
  if (frontMatter.form !== 'none') return { span: { start: at, end: at }, text: line };
  return { span: { start: at, end: at }, text: `---${eol}${line}---${eol}${/^\s/.test(text.slice(at)) || text.length === at ? '' : eol}` };
}

/** `type: post` belongs to another tool, which would miss it: there the kind gets a line of its own. */
function ownEntry(document: PolicyDocument, key: FrontMatterKey): FrontMatterEntry | undefined {
  const entry = entryOf(document.frontMatter, key);
  if (!entry || key !== 'kind' || entry.key === key) return entry;
  const { value } = entry;
  return typeof value === 'string' && (kindNamed(value, packOf(document)) || nearest(value, document.catalog.kindIds)) ? entry : undefined;
}
