/** Words a heading anew: its number, marks and closing colon stay, and links within the document follow. */
import { changedAnchors, followAnchors } from '../../model/anchors.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { Span, TextEdit } from '../../util/span.ts';

/** A heading's new wording, and what has to follow it. */
export interface Renaming {
  /** In the document of the heading. */
  readonly edits: readonly TextEdit[];
  /** The anchors that change, the old one first: links in other documents follow these. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The change that gives a heading other words; undefined where its words cannot be told from its marks. */
export function renaming(document: PolicyDocument, section: Section, title: string): Renaming | undefined {
  const span = titleSpan(document, section);
  if (!span) return undefined;
  const { text, words } = section.words;
  const at = text.lastIndexOf(words);
  const reworded = text.slice(0, at) + title + text.slice(at + words.length);
  const anchors = changedAnchors(document, new Map([[section, reworded]]));
  const follow = followAnchors(document, anchors, (path) => path === '').filter((edit) => edit.span.end <= span.start || edit.span.start >= span.end);
  return { edits: [{ span, text: title }, ...follow].sort((a, b) => a.span.start - b.span.start), anchors };
}

/** Where the words of a heading stand, without number, emoji, closing colon, and marks around them. */
export function titleSpan({ text }: PolicyDocument, { span, words, unit }: Section): Span | undefined {
  const source = text.slice(span.start, span.end);
  const whole = source.lastIndexOf(words.words);
  if (whole >= 0) return { start: span.start + whole, end: span.start + whole + words.words.length };
  // Marks inside the words, as in "**Scope** and _limits_": all between the number and the end of the line is worded anew.
  const number = words.number.trim();
  const lead = unit.setext || unit.level === 0 ? 0 : (/^#+[ \t]*/.exec(source)?.[0].length ?? 0);
  const from = number === '' ? lead : source.indexOf(number, lead) + number.length;
  const line = source.slice(from).split('\n', 1)[0] ?? '';
  const start = from + (/^\s*/.exec(line)?.[0].length ?? 0);
  const end = from + line.replace(/(?:\s+#+)?\s*$/, '').length;
  return end > start ? { start: span.start + start, end: span.start + end } : undefined;
}
