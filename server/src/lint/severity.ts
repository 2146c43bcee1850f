import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../schema/settings.ts';
import { type Severity, type StatusId, severities } from '../schema/vocabulary.ts';

/** The severity of a rule in a document with a status; undefined where the rule is off. Settings win over the status. Hints stay hints. */
export function severityOf(rule: Pick<Rule, 'id' | 'severity' | 'gap'>, status: StatusId | undefined, settings: Settings): Severity | undefined {
  const setting = settings.rules[rule.id];
  const own = typeof setting === 'string' ? setting : setting?.severity;
  if (own === 'off') return undefined;
  if (own) return own;
  if (!rule.gap) return rule.severity;
  if (status === 'retired') return undefined;
  if (rule.severity === 'hint') return 'hint';
  if (status === 'draft') return milder(rule.severity);
  return status === 'approved' || status === 'in-force' ? 'error' : rule.severity;
}

function milder(severity: Severity): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - 1)] ?? severity;
}

/** The options set for a rule, without its severity. */
export function optionsOf(id: string, settings: Settings): Readonly<Record<string, unknown>> {
  const setting = settings.rules[id];
  if (typeof setting !== 'object') return {};
  const { severity: _severity, ...options } = setting;
  return options;
}
