/** What must hold after a fix, whatever it fixes. */
import { expect } from 'vitest';
import type { Action, Finding } from '../../server/src/service.ts';
import { contains, type Span, type TextEdit } from '../../server/src/util/span.ts';
import { summaryOf as describedIn, type OpenPolicy } from './policy.ts';

/**
 * Applies an offer and checks the result: the finding is gone, the others are still there, and new ones are blanks in the
 * text that the fix wrote. Four things follow from what is written: a figure also measures other words of its sentence, a
 * comment that now names a rule may turn out to silence nothing, a finding that names several absent things names one less, and
 * a section may offer channels or set standards for them.
 */
export function expectSettled(policy: OpenPolicy, action: Action): OpenPolicy {
  const title = policy.service.say(action.title, 'en');
  const after = policy.apply(action.edits);
  const settled = action.findings.map((finding) => summaryOf(finding, policy.text));
  for (const key of new Set(settled)) {
    expect(countOf(summaryIn(after), key), `"${title}" leaves ${key} in:\n${after.text}`).toBeLessThan(countOf(summaryIn(policy), key));
  }
  const written = writtenBy(action.edits);
  const fresh = after.findings.filter(({ rule, span }) => rule === 'structure/missing-section' || !written.some((own) => contains(own, span)));
  const kept = policy.findings.filter((finding) => !action.edits.some(({ span }) => contains(span, finding.span) && span.end > span.start));
  const before = kept.map((finding) => summaryOf(finding, policy.text)).filter((key) => !settled.includes(key));
  const now = fresh.map((finding) => summaryOf(finding, after.text)).filter((key) => !settled.includes(key));
  const lost = missingFrom(now, before).filter((key) => !/^standards\/(?:vague|uncovered-channel)/.test(key));
  const won = missingFrom(before, now).filter(
    (key) => !/^suppression\/unused|^structure\/service-policies|^standards\/uncovered-channel|^wording\//.test(key),
  );
  expect({ lost, won }, `"${title}" changes other findings in:\n${after.text}`).toEqual({ lost: [], won: [] });
  const inside = after.findings.filter((finding) => !fresh.includes(finding));
  expect(
    inside.map(({ rule }) => rule).filter((rule) => !rule.startsWith('placeholders/') && rule !== 'standards/uncovered-channel'),
    `"${title}" writes findings`,
  ).toEqual([]);
  return after;
}

/** A missing section is reported wherever the title is, so its place may change. */
function summaryOf(finding: Finding, text: string): string {
  return describedIn(finding, text).replace(/^(structure\/missing-section \S+): .*/s, '$1');
}

function summaryIn({ findings, text }: OpenPolicy): readonly string[] {
  return findings.map((finding) => summaryOf(finding, text));
}

function countOf(list: readonly string[], wanted: string): number {
  return list.filter((item) => item === wanted).length;
}

/** What `wanted` holds and `list` does not, as often as it does not. */
function missingFrom(list: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = [...list];
  return wanted.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Where the texts of edits stand afterwards. */
export function writtenBy(edits: readonly TextEdit[]): readonly Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text }) => {
      const start = span.start + shift;
      shift += text.length - (span.end - span.start);
      return { start, end: start + text.length };
    });
}
