/** What the status bar shows of a document. */
import { packs } from '../languages/index.ts';
import type { KindId, LanguageCode, Severity } from '../schema/vocabulary.ts';
import { type CheckedDocument, languageName, say } from './checked.ts';
import { missingSections } from './codeActions.ts';
import { blankRules } from './placeholders.ts';

/** The state of a document; names are in the reader's language. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly checked: boolean;
  /** Why the file is or is not checked, and what was guessed, as sentences in the reader's language. */
  readonly reasons: readonly string[];
  readonly kind: KindId | undefined;
  readonly kindName: string;
  readonly kindGuessed: boolean;
  readonly language: LanguageCode;
  readonly languageName: string;
  readonly languageDeclared: boolean;
  readonly status: string | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly blanks: number;
  readonly missing: number;
  readonly vague: number;
}

/** The state of a document, for people. */
export function statusFor(checked: CheckedDocument, reader: LanguageCode): DocumentStatus {
  const { document, kind, kindSource } = checked;
  const kindName = kind ? document.catalog.packs[reader].kinds[kind].name : '';
  const reasons = [say(checked.reason, reader)];
  if (checked.checked && kindSource === 'guessed') reasons.push(say({ id: 'status.kindGuessed', data: { kind: kindName } }, reader));
  if (checked.checked && !document.languageDeclared) reasons.push(say({ id: 'status.languageDetected', data: {} }, reader));
  if (checked.status === 'retired') reasons.push(say({ id: 'status.retired', data: {} }, reader));
  const counts: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  const open = checked.findings.filter((finding) => finding.suppressed === undefined);
  for (const { severity } of open) counts[severity] += 1;
  return {
    uri: checked.uri,
    version: checked.version,
    checked: checked.checked,
    reasons,
    kind,
    kindName,
    kindGuessed: kindSource === 'guessed',
    language: document.language,
    languageName: languageName(document.language, reader),
    languageDeclared: document.languageDeclared,
    status: checked.status ? packs[reader].statuses[checked.status].name : undefined,
    counts,
    blanks: open.filter(({ rule }) => blankRules.has(rule)).length,
    missing: missingSections(checked).length,
    vague: open.filter(({ rule }) => rule === 'standards/vague').length,
  };
}
