/** Findings about the comments that silence rules: one that names no rule there is, and one that silences nothing. */
import { ruleIds } from '../rules/index.ts';
import type { Fix } from '../rules/rule.ts';
import type { Severity } from '../schema/vocabulary.ts';
import { clipToLine, lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import { nearest } from '../util/nearest.ts';
import type { Span } from '../util/span.ts';
import type { Finding } from './finding.ts';
import type { Directive, SilentRange } from './suppress.ts';

/** Rules that comments name and that do not exist, with the nearest one that does. */
export function unknownRules(directives: readonly Directive[], severity: Severity): readonly Finding[] {
  const base = { rule: 'suppression/unknown', severity, facts: {}, related: [], suppressed: undefined };
  return directives.flatMap(({ rules }) =>
    rules
      .filter(({ id }) => !ruleIds.includes(id))
      .map(({ id, span }): Finding => {
        const near = nearest(id, ruleIds);
        if (!near) return { ...base, message: 'suppression/unknown.unknown', data: { rule: id }, span, fixes: () => [] };
        const edits = [{ span, text: near }];
        const fixes = (): readonly Fix[] => [{ title: 'fix.replaceValue', data: { value: near }, kind: 'suggested', preferred: true, edits }];
        return { ...base, message: 'suppression/unknown.near', data: { rule: id, near }, span, fixes };
      }),
  );
}

/** Comments that nothing needed. To be asked when every finding has been looked up. */
export function unusedComments(text: string, silent: readonly SilentRange[], used: ReadonlySet<SilentRange>, severity: Severity): readonly Finding[] {
  return silent.flatMap((range): readonly Finding[] => {
    const { directive } = range;
    if (!directive || used.has(range) || (range.rule !== undefined && !ruleIds.includes(range.rule))) return [];
    const named = directive.rules.find(({ id }) => id === range.rule);
    // One rule of several is taken out of the list; the comment goes only with its last one.
    const several = directive.rules.length > 1 && named;
    const span = several ? named.span : (clipToLine(text, directive.span) ?? directive.span);
    const fixes = (): readonly Fix[] => [several ? takeOut(text, named.span) : deleteComment(text, directive.span)];
    const base = { severity, facts: {}, related: [], suppressed: undefined };
    return [{ ...base, rule: 'suppression/unused', message: 'suppression/unused.unused', data: { rule: range.rule ?? '*' }, span, fixes }];
  });
}

/** Takes one name out of a list of names, with the comma and space beside it. */
function takeOut(text: string, span: Span): Fix {
  const after = /^\s*,\s*/.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/\s*,\s*$/.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0].length ?? 0);
  const whole = { start: span.start - before, end: span.end + after };
  return { title: 'fix.deleteComment', data: {}, kind: 'suggested', preferred: true, edits: [{ span: whole, text: '' }] };
}

/** Takes a comment out; with the line it stood on alone, or with the space before it inside a line. */
function deleteComment(text: string, span: Span): Fix {
  const from = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  const before = text.slice(from, span.start);
  const alone = before.trim() === '' && text.slice(span.end, end).trim() === '';
  const inside = { start: from + before.trimEnd().length, end: span.end };
  const whole = alone ? { start: from, end: nextLineStart(text, span.end) } : inside;
  return { title: 'fix.deleteComment', data: {}, kind: 'safe', preferred: true, edits: [{ span: whole, text: '' }] };
}
