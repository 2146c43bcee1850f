/** Findings about the comments that silence rules: one that names no rule there is, and one that silences nothing. */
import { ruleIds } from '../rules/index.ts';
import type { Fix } from '../rules/rule.ts';
import type { Severity } from '../schema/vocabulary.ts';
import { clipToLine } from '../util/lines.ts';
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
    if (!range.directive || used.has(range) || (range.rule !== undefined && !ruleIds.includes(range.rule))) return [];
    const comment = range.directive.span;
    const span = clipToLine(text, comment) ?? comment;
    const fixes = (): readonly Fix[] => [deleteComment(text, comment)];
    const base = { severity, facts: {}, related: [], suppressed: undefined };
    return [{ ...base, rule: 'suppression/unused', message: 'suppression/unused.unused', data: { rule: range.rule ?? '*' }, span, fixes }];
  });
}

/** Takes a comment out; where it stood alone on its line, the line with it. */
function deleteComment(text: string, span: Span): Fix {
  const lineFrom = text.lastIndexOf('\n', span.start - 1) + 1;
  const breakAt = text.indexOf('\n', span.end);
  const alone = text.slice(lineFrom, span.start).trim() === '' && text.slice(span.end, breakAt < 0 ? text.length : breakAt).trim() === '';
  const whole = alone ? { start: lineFrom, end: breakAt < 0 ? text.length : breakAt + 1 } : span;
  return { title: 'fix.deleteComment', data: {}, kind: 'safe', preferred: true, edits: [{ span: whole, text: '' }] };
}
