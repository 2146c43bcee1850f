/** A document open in a service without an editor: for tests of features, where offsets are easier to read than positions. */

import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import {
  type Action,
  type CheckedDocument,
  createPolicyService,
  type Finding,
  type PolicyService,
  type SilenceScope,
} from '../../server/src/service.ts';
import { applyEdits, type Span, type TextEdit } from '../../server/src/util/span.ts';
import { spanOf } from './cursor.ts';
import { memoryHost } from './host.ts';

let opened = 0;

/** One open document and what a writer can do with it. Every text stays open under an address of its own, so earlier ones stay usable. */
export interface OpenPolicy {
  readonly service: PolicyService;
  readonly uri: string;
  readonly text: string;
  readonly checked: CheckedDocument;
  /** Findings that a writer is shown. */
  readonly findings: readonly Finding[];
  /** The shown findings as `rule "words"`, in order: enough to compare two versions of a document. */
  readonly summary: readonly string[];
  /** The offers in the light-bulb menu where words stand, or at a span. */
  actions(place: string | Span): readonly Action[];
  /** The titles of those offers in English. */
  titles(place: string | Span): readonly string[];
  /** The offer with a title. Fails with the titles there are. */
  action(place: string | Span, title: string): Action;
  /** The document after edits. */
  apply(edits: readonly TextEdit[]): OpenPolicy;
  /** The edits that silence a rule where words stand. */
  silence(place: string | Span, rule: string, scope: SilenceScope, reason?: string): readonly TextEdit[];
}

/**
 * Opens a text. Settings are plain data, as in `policywright.yaml`.
 * @example await openPolicy('---\nkind: policy\n---\n# Policy\n', { rules: { 'standards/vague': 'off' } })
 */
export async function openPolicy(text: string, settings: Readonly<Record<string, unknown>> = {}): Promise<OpenPolicy> {
  const service = createPolicyService(memoryHost());
  await service.loadFolder('file:///work', settings);
  return policyIn(service, text);
}

function policyIn(service: PolicyService, text: string): OpenPolicy {
  opened += 1;
  const uri = `file:///work/${opened}/document.md`;
  service.open(uri, text, 1);
  const found = service.check(uri);
  if (!found) throw new Error('the document is not open');
  const checked: CheckedDocument = found;
  const findings = checked.findings.filter(({ suppressed }) => suppressed === undefined);
  const at = (place: string | Span): Span => (typeof place === 'string' ? spanOf(text, place) : place);
  const title = (action: Action): string => service.say(action.title, 'en');
  return {
    service,
    uri,
    text,
    checked,
    findings,
    summary: findings.map((finding) => summaryOf(finding, text)),
    actions: (place) => service.actions(uri, at(place)),
    titles: (place) => service.actions(uri, at(place)).map(title),
    action: (place, wanted) => {
      const offers = service.actions(uri, at(place));
      const offer = offers.find((action) => title(action) === wanted);
      if (!offer) throw new Error(`no offer "${wanted}" among:\n${offers.map(title).join('\n')}`);
      return offer;
    },
    apply: (edits) => policyIn(service, applyEdits(text, edits)),
    silence: (place, rule, scope, reason = '') => service.silence(uri, { offset: at(place).start, rule, scope, reason }),
  };
}

/** A finding as `rule: words`; what distinguishes missing sections and policies is added. */
export function summaryOf(finding: Finding, text: string): string {
  const missing = finding.facts.section ?? finding.facts.policies;
  return `${finding.rule}${missing === undefined ? '' : ` ${missing}`}: ${text.slice(finding.span.start, finding.span.end)}`;
}

/** What each finding says, in a reader's language. */
export function messagesOf(policy: OpenPolicy, reader: LanguageCode = 'en'): readonly string[] {
  return policy.findings.map((finding) => policy.service.describe(finding, reader));
}
