/** Lines that are printed and written on by hand, as against lines that the writer of a document has to fill. */
import type { Span } from '../util/span.ts';
import type { Patterns } from './placeholderNotations.ts';

/** How much of a line around a blank is read, in UTF-16 units. */
const reach = 160;

/** From this length on a line behind any label is one to write on; shorter ones need a label that says so. */
const longLine = 20;

/**
 * Whether somebody writes on a line by hand: it stands alone or behind a label, nothing follows but another label with its
 * line or who signs there, and the label, a box to tick or its length says that it is for the pen.
 * @example isWrittenOn('Signature: ________', span, patterns) // true
 * @example isWrittenOn('within ________ days', span, patterns) // false
 */
export function isWrittenOn(text: string, span: Span, patterns: Patterns): boolean {
  const length = span.end - span.start;
  const after = (text.slice(span.end, span.end + reach).split('\n', 1)[0] ?? '').replace(/^[\s*_|\\.,;。；)）]+/u, '');
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const label = labelOf(line);
  if (patterns.signature.test(label) && length >= 6 && patterns.signer.test(after)) return true;
  if (!/^(?:$|<br|[☐□]|[^_\n|]{1,40}[:：]?[*\s]*_{2})/u.test(after)) return false;
  if (/[☐□☑]|\[ \]/u.test(line)) return true;
  if (label === '') return length >= 10;
  if (patterns.signing.test(label)) return length >= 6 || /[_]{6}/.test(text.slice(span.end, span.end + reach)) || /[_]{6}/.test(before);
  return length >= longLine && /[:：|][*\s]*$/u.test(line);
}

/** The words right before a blank, as far as another blank or a colon. */
function labelOf(line: string): string {
  return /([^_|:：☐□]*?)[*\s]*[:：|]?[*\s]*$/u.exec(line)?.[1]?.replace(/^[\s>*+#-]+|[*\s]+$/gu, '') ?? '';
}
