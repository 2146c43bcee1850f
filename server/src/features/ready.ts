/** What stands in the way of publishing a document: what would be an error if it were in force. */
import type { Finding } from '../lint/finding.ts';
import { setKeyEdit } from '../rules/front-matter/setKey.ts';
import type { StatusId } from '../schema/vocabulary.ts';
import type { TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';
import { type Action, actionsAt } from './codeActions.ts';

/** The status under which a document is judged that somebody wants to publish. */
export const judgedAs: StatusId = 'in-force';

export interface Readiness {
  readonly checked: CheckedDocument;
  readonly obstacles: readonly Obstacle[];
  /** The edit that approves the document; undefined while something stands in the way, and once it is approved. */
  readonly approve: TextEdit | undefined;
}

export interface Obstacle {
  readonly finding: Finding;
  /** What mends it, most useful first; to silence it is no way to publish. */
  readonly fixes: readonly Action[];
}

/** Reads a check of a document that was judged as if it were in force. `status` is its own. */
export function readinessOf(checked: CheckedDocument, status: StatusId | undefined): Readiness {
  const obstacles = checked.findings
    .filter(({ severity, suppressed }) => severity === 'error' && suppressed === undefined)
    .map((finding) => ({ finding, fixes: fixesFor(checked, finding) }));
  const isApproved = status === 'approved' || status === 'in-force';
  const approve = checked.checked && obstacles.length === 0 && !isApproved ? setKeyEdit(checked.document, 'status', 'approved') : undefined;
  return { checked, obstacles, approve };
}

function fixesFor(checked: CheckedDocument, finding: Finding): readonly Action[] {
  const fixes = actionsAt(checked, finding.span).filter(
    ({ findings, ask, rename, edits }) => findings.includes(finding) && ask?.kind !== 'silence' && !rename && (ask || edits.length > 0),
  );
  // What settles this one alone is what the line says; what settles others too comes after it.
  return [...fixes].sort((a, b) => a.findings.length - b.findings.length);
}
