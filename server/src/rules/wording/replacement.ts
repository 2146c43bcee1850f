import type { Unit } from '../../model/blocks.ts';
import { proseOf } from '../../model/prose.ts';
import type { Statement } from '../../standards/statements.ts';
import { clipToLine } from '../../util/lines.ts';
import { type Span, shift } from '../../util/span.ts';
import type { Fix } from '../rule.ts';

/**
 * The fix that puts other words in the place of some of a statement's, with a capital where they open the sentence.
 * There is none where the words stand over two lines or hold marks of Markdown, or are all in capitals.
 */
export function plainReplacement(unit: Unit, statement: Statement, words: Span, text: string): readonly Fix[] {
  const source = proseOf(unit).toSource(shift(words, statement.start));
  const span = clipToLine(unit.text, source);
  const written = statement.text.slice(words.start, words.end);
  if (!span || unit.text.slice(span.start, span.end) !== written) return [];
  if (written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase()) return [];
  const opens = /^[\p{P}\p{S}\s]*$/u.test(statement.text.slice(0, words.start));
  const fitting = opens && /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return [{ title: 'fix.replaceTerm', data: { text: fitting }, kind: 'suggested', edits: [{ span, text: fitting }] }];
}
