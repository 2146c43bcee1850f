import { z } from 'zod';
import { changeLogOf, newestEntry } from '../../model/changeLog.ts';
import { entryOf, type PolicyDocument } from '../../model/document.ts';
import { statusOf } from '../../model/facts.ts';
import { sameBody } from '../../model/fingerprint.ts';
import { statedFacts } from '../../model/statedFacts.ts';
import type { StatusId } from '../../schema/vocabulary.ts';
import { clipToLine } from '../../util/lines.ts';
import { defineDocumentRule } from '../rule.ts';
import { nearestWords } from '../structure/nearestWords.ts';
import { writtenValue } from './facts.ts';

/** Reports a text in force that has changed since it was last committed, while its version and its dates have not. */
export const unversionedChange = defineDocumentRule({
  id: 'lifecycle/unversioned-change',
  severity: 'info',
  gap: false,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, status, committed }) {
    if (!committed || !isFinal(status) || !isFinal(statusOf(committed))) return;
    if (sameBody(document, committed) || stampOf(document) !== stampOf(committed)) return;
    const place = writtenValue(document, 'version')?.span ?? entryOf(document.frontMatter, 'status')?.valueSpan;
    const span = (place && clipToLine(document.text, place)) ?? nearestWords(document);
    if (span) yield { message: 'changed', data: {}, span };
  },
});

function isFinal(status: StatusId | undefined): boolean {
  return status === 'approved' || status === 'in-force';
}

/** Everything by which a reader could tell one version from the next. */
function stampOf(document: PolicyDocument): string {
  const head = (['version', 'reviewed', 'effective', 'next_review'] as const).map((key) => writtenValue(document, key)?.text);
  const lines = statedFacts(document).flatMap(({ fact, value }) => (fact === 'owner' || fact === 'cycle' ? [] : `${fact} ${value}`));
  const log = changeLogOf(document);
  const newest = log && newestEntry(log);
  return JSON.stringify([head, lines, log?.entries.length, newest?.version?.value, newest?.date?.value]);
}
