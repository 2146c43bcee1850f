import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { changeLogOf, compareVersions, type LogEntry, newestEntry } from '../../model/changeLog.ts';
import { writtenLike } from '../../model/dates.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type StatedFact, statedFacts } from '../../model/statedFacts.ts';
import type { FrontMatterKey } from '../../schema/frontMatter.ts';
import type { Span } from '../../util/span.ts';
import { setKeyEdit } from '../front-matter/setKey.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';
import { dateValue, writtenValue } from './facts.ts';

type RevisionReport = Report<'lifecycle/revision'>;

/** Reports where the front matter, the document's own lines and its change log give different versions or dates. */
export const revision = defineDocumentRule({
  id: 'lifecycle/revision',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const log = changeLogOf(document);
    const newest = log && newestEntry(log);
    for (const stated of statedFacts(document)) {
      const report = contradiction(stated, document, newest, pack);
      if (report) yield report;
    }
    // A row that still waits for its date is a template, not an entry.
    const waits = newest && !newest.date && (log.columns.includes('date') || /\[|_{2}/.test(document.text.slice(newest.span.start, newest.span.end)));
    if (newest && !waits) yield* aheadOfFrontMatter(newest, document, pack);
  },
});

function contradiction(stated: StatedFact, document: PolicyDocument, newest: LogEntry | undefined, pack: LanguagePack): RevisionReport | undefined {
  switch (stated.fact) {
    case 'version':
      return otherVersion(stated, document, pack);
    case 'effective':
    case 'reviewed':
      return otherDate(stated, document, stated.fact, pack);
    case 'next':
      return otherDate(stated, document, 'next_review', pack);
    case 'revised':
      return otherRevision(stated, document, newest, pack);
    default:
      return undefined;
  }
}

function otherVersion(stated: StatedFact, document: PolicyDocument, pack: LanguagePack): RevisionReport | undefined {
  const version = writtenValue(document, 'version');
  if (!version || !isVersion(version.text) || compareVersions(version.text, stated.value) === 0) return undefined;
  const fixes = () => eitherWay(document, 'version', { value: version.text, place: stated, written: stated.value }, pack);
  return { message: 'differs', data: { written: stated.written, key: version.key, value: version.text }, span: stated.span, fixes };
}

function otherDate(
  stated: StatedFact,
  document: PolicyDocument,
  key: 'effective' | 'reviewed' | 'next_review',
  pack: LanguagePack,
): RevisionReport | undefined {
  const date = dateValue(document, key);
  if (!date || date.iso === stated.value) return undefined;
  const fixes = () => eitherWay(document, key, { value: date.iso, place: stated, written: stated.value }, pack);
  return { message: 'differs', data: { written: stated.written, key: date.key, value: date.text }, span: stated.span, fixes };
}

/**
 * A review need not change the text, so the last revision may be older than the last review; but it is not later, and not
 * older than the newest entry of the change log. Where there is no log to tell, an older date is worth a look.
 */
function otherRevision(stated: StatedFact, document: PolicyDocument, newest: LogEntry | undefined, pack: LanguagePack): RevisionReport | undefined {
  const reviewed = dateValue(document, 'reviewed');
  const { span, written, value } = stated;
  const logged = newest?.date?.value;
  if (reviewed && value !== reviewed.iso && reviewed.key === 'last_updated') return otherDate(stated, document, 'reviewed', pack);
  if (reviewed && value > latest(document, reviewed.iso)) {
    const fixes = () => eitherWay(document, 'reviewed', { value: reviewed.iso, place: stated, written: value }, pack);
    return { message: 'later', data: { written, value: reviewed.text }, span, fixes };
  }
  if (logged !== undefined && logged > value) {
    const fixes = () => [lineFix(stated, logged, pack)];
    return { message: 'older', data: { written, value: newest?.date?.written ?? logged }, span, fixes };
  }
  if (!reviewed || logged !== undefined || value === reviewed.iso) return undefined;
  const fixes = () => [lineFix(stated, reviewed.iso, pack)];
  return { message: 'differs', data: { written, key: reviewed.key, value: reviewed.text }, span, severity: 'info', fixes };
}

function* aheadOfFrontMatter({ version: logVersion, date: logDate }: LogEntry, document: PolicyDocument, pack: LanguagePack) {
  const version = writtenValue(document, 'version');
  const reviewed = dateValue(document, 'reviewed');
  if (logVersion && version && isVersion(version.text)) {
    const fixes = () => eitherWay(document, 'version', { value: version.text, place: logVersion, written: logVersion.value }, pack);
    const data = { written: logVersion.written, value: version.text };
    if (compareVersions(version.text, logVersion.value) !== 0) yield { message: 'logVersion', data, span: logVersion.span, fixes } as const;
  }
  if (logDate && reviewed && logDate.value > latest(document, reviewed.iso)) {
    const fixes = () => eitherWay(document, 'reviewed', { value: reviewed.iso, place: logDate, written: logDate.value }, pack);
    yield { message: 'logDate', data: { written: logDate.written, value: reviewed.text }, span: logDate.span, fixes } as const;
  }
}

/** A change is often dated with the day from which it applies, and that lies after the review. */
function latest(document: PolicyDocument, reviewed: string): string {
  const effective = dateValue(document, 'effective')?.iso;
  return effective !== undefined && effective > reviewed ? effective : reviewed;
}

/** Names of versions such as "spring edition" cannot be compared. */
function isVersion(text: string): boolean {
  return /^\D{0,3}\d/.test(text);
}

interface Place {
  readonly span: Span;
  readonly written: string;
}

/** The front matter as the line has it, or the line as the front matter has it. */
function eitherWay(
  document: PolicyDocument,
  key: FrontMatterKey,
  { value, place, written }: { readonly value: string; readonly place: Place; readonly written: string },
  pack: LanguagePack,
): readonly Fix[] {
  const head: Fix = { title: 'fix.lifecycle.frontMatter', data: { value: written }, kind: 'suggested', edits: [setKeyEdit(document, key, written)] };
  return [head, lineFix(place, value, pack)];
}

function lineFix({ span, written }: Place, value: string, pack: LanguagePack): Fix {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? writtenLike(value, written, pack) : value;
  return { title: 'fix.lifecycle.line', data: { value: text }, kind: 'suggested', edits: [{ span, text }] };
}
