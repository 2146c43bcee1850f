/** Fixes that write a value of front matter anew. */
import type { Span } from '../../util/span.ts';
import type { Fix } from '../rule.ts';

/** A value in the place of another one. Keeps the quotation marks that it stands in: TOML needs them. */
export function replaceWith(value: string, span: Span, text: string, title: 'fix.replaceValue' | 'fix.writeDate' = 'fix.replaceValue'): Fix {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return { title, data: { value }, kind: 'suggested', preferred: true, edits: [{ span, text: `${quote}${value}${quote}` }] };
}

/** Several values to choose from: none goes before the others. */
export function oneOf(values: readonly string[], span: Span, text: string, title?: 'fix.replaceValue' | 'fix.writeDate'): readonly Fix[] {
  return values.map((value) => ({ ...replaceWith(value, span, text, title), preferred: values.length === 1 }));
}

/** Quotation marks around what is written. Undefined where it holds some of its own. */
export function quoteFix(span: Span, text: string): Fix | undefined {
  const written = text.slice(span.start, span.end);
  const quote = written.includes('"') ? "'" : '"';
  if (written.includes(quote) || written.includes('\\')) return undefined;
  return { title: 'fix.quoteValue', data: {}, kind: 'safe', preferred: true, edits: [{ span, text: `${quote}${written}${quote}` }] };
}
