/** Every rule id that a report can name, with what is said about it. */
import { packs } from '../languages/index.ts';
import type { MessageId } from '../languages/messages.ts';
import { rules } from '../rules/index.ts';
import type { LanguageCode, Severity } from '../schema/vocabulary.ts';

/** What reports and pages need to know of a rule. */
export interface RuleFacts {
  readonly id: string;
  /** In a document under review. */
  readonly severity: Severity;
  /** Whether its findings can be mended: without asking, by a choice, or not at all. */
  readonly fixable: 'safe' | 'suggested' | 'no';
}

/** Findings that no rule makes but the engine and the reader of `policywright.yaml`. */
const others: readonly RuleFacts[] = [
  { id: 'suppression/unused', severity: 'hint', fixable: 'safe' },
  { id: 'suppression/unknown', severity: 'warning', fixable: 'suggested' },
  { id: 'limit/findings', severity: 'info', fixable: 'no' },
  { id: 'config/syntax', severity: 'warning', fixable: 'no' },
  { id: 'config/unknown-key', severity: 'warning', fixable: 'no' },
  { id: 'config/bad-value', severity: 'warning', fixable: 'no' },
  { id: 'config/dead-pattern', severity: 'warning', fixable: 'no' },
];

/** In the order in which settings and documentation list them. */
export const knownRules: readonly RuleFacts[] = [...rules.map(({ id, severity, fixable }) => ({ id, severity, fixable })), ...others];

/** What a rule checks, in the reader's language. */
export function summaryOf(rule: string, reader: LanguageCode): string {
  return text(`rule.${rule}.summary`, reader);
}

/** Why a rule exists, in the reader's language. */
export function whyOf(rule: string, reader: LanguageCode): string {
  return text(`rule.${rule}.why`, reader);
}

/** Where a rule is explained. */
export function ruleAddress(rule: string): string {
  return `https://github.com/policywright/policywright/blob/main/docs/rules/${rule}.md`;
}

function text(key: string, reader: LanguageCode): string {
  const { messages } = packs[reader];
  return key in messages ? messages[key as MessageId] : '';
}
