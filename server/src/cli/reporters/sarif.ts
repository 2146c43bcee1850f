import type { LanguageCode, Severity } from '../../schema/vocabulary.ts';
import { knownRules, ruleAddress, summaryOf, whyOf } from '../registry.ts';
import type { FindingReport, Report } from '../report.ts';
import type { View } from './index.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0, as code hosts read it. Silenced findings stay in, marked with the reason they were given. */
export function sarif({ files }: Report, { world, reader }: View): string {
  const driver = {
    name: 'Policywright',
    semanticVersion: world.version,
    informationUri: 'https://github.com/policywright/policywright',
    rules: knownRules.map((rule) => descriptor(rule, reader)),
  };
  const results = files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding)));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function descriptor({ id, severity }: { readonly id: string; readonly severity: Severity }, reader: LanguageCode): object {
  return {
    id,
    shortDescription: { text: summaryOf(id, reader) },
    fullDescription: { text: whyOf(id, reader) },
    helpUri: ruleAddress(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(path: string, { rule, severity, message, line, column, endLine, endColumn, suppressed }: FindingReport): object {
  const index = knownRules.findIndex(({ id }) => id === rule);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(path) }, region } }],
    ...(suppressed === undefined ? {} : { suppressions: [{ kind: 'inSource', ...(suppressed === '' ? {} : { justification: suppressed }) }] }),
  };
}

/** A path as a URI reference: relative ones stay relative. */
function addressOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
