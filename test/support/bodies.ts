/** Documents made of the packs' own section texts, for rules that read what a section holds. */

import { describe as describeFinding } from '../../server/src/features/checked.ts';
import { packs } from '../../server/src/languages/index.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import type { KindId, LanguageCode, SectionId } from '../../server/src/schema/vocabulary.ts';
import { applyEdits } from '../../server/src/util/span.ts';

/** The rules on what single sections must hold. */
export const contentRules: ReadonlySet<string> = new Set([
  'structure/mission-length',
  'structure/needs-count',
  'structure/steps',
  'structure/service-policies',
  'structure/title',
  'structure/length',
  'references/contact',
  'structure/feedback-cadence',
  'structure/review-cadence',
  'structure/training-before-publication',
  'structure/escalation-chain',
  'structure/objective-without-procedure',
]);

/** A document of a kind with the pack's text under each of the sections. */
export function documentOf(code: LanguageCode, kind: KindId, ids: readonly SectionId[]): string {
  const { kinds, sections } = packs[code];
  const parts = ids.map((id) => `## ${sections[id].title}\n\n${sections[id].body}\n`);
  return `---\nkind: ${kind}\nlanguage: ${code}\n---\n\n# ${kinds[kind].name}\n\n${parts.join('\n')}`;
}

/** What those rules say about a text, one line a finding. */
export function contentFindings(text: string, kind: KindId): readonly string[] {
  const onError = (rule: string, error: unknown) => {
    throw new Error(`${rule} threw`, { cause: error });
  };
  const { findings } = lint(parseDocument(text), { kind, settings: defaultSettings, onError });
  return findings
    .filter(({ rule }) => contentRules.has(rule))
    .map((finding) => `${finding.rule} on "${text.slice(finding.span.start, finding.span.end)}": ${describeFinding(finding, 'en')}`);
}

/** A handbook that says next to nothing of its policies, after the fix that inserts all nine. */
export function handbookWithPolicies(code: LanguageCode): string {
  const { kinds, sections } = packs[code];
  const text = `---\nkind: handbook\nlanguage: ${code}\n---\n\n# ${kinds.handbook.name}\n\n## ${sections['service-policies'].title}\n\n2026\n`;
  const { findings } = lint(parseDocument(text), { kind: 'handbook', settings: defaultSettings });
  const fix = findings.find(({ rule }) => rule === 'structure/service-policies')?.fixes()[0];
  return applyEdits(text, fix?.edits ?? []);
}
