/** Writes down that a document was reviewed today: dates, version and change log, wherever the document has them. */
import { changeLogOf, newestEntry } from '../model/changeLog.ts';
import { writtenLike } from '../model/dates.ts';
import { entryOf, type PolicyDocument, packOf } from '../model/document.ts';
import { type ReviewFact, type StatedFact, statedFact, statedFacts } from '../model/statedFacts.ts';
import { setKeysEdits } from '../rules/front-matter/setKey.ts';
import { cycleValue, dateValue, writtenValue } from '../rules/lifecycle/facts.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import { monthsAfter } from '../util/calendar.ts';
import type { TextEdit } from '../util/span.ts';
import { type NewLogEntry, newLogEdit, nextLogEdit } from './logEntry.ts';
import { nextVersion, type ReviewChange } from './versions.ts';

/** What the reviewer says. */
export interface ReviewRequest {
  readonly change: ReviewChange;
  /** What has changed, for the change log; words of the pack where nothing is given. */
  readonly note?: string;
  /** Whether a change log is begun where there is none. */
  readonly beginLog?: boolean;
}

/** What marking a document as reviewed writes. */
export interface ReviewPlan {
  /** They never overlap. */
  readonly edits: readonly TextEdit[];
  /** The version before and after; undefined where there is none, or its form is not known. */
  readonly version: { readonly before: string; readonly after: string } | undefined;
  /** Whether the document has a change log. */
  readonly hasLog: boolean;
}

/** Plans the edits. They are made in one step, so that one step undoes them. */
export function planReview(document: PolicyDocument, request: ReviewRequest, today: string): ReviewPlan {
  const log = changeLogOf(document);
  const before = versionOf(document);
  const after = before === undefined ? undefined : nextVersion(before, request.change, today);
  const entry: NewLogEntry = { version: after ?? before, date: today, note: noteFor(document, request), ...signatures(document) };
  const logEdit = log ? nextLogEdit(document, log, entry) : request.beginLog ? newLogEdit(document, entry) : undefined;
  const edits = [...headEdits(document, after, today), ...lineEdits(document, request.change, after, today), ...(logEdit ? [logEdit] : [])];
  return {
    edits: edits.sort((a, b) => a.span.start - b.span.start),
    version: before !== undefined && after !== undefined ? { before, after } : undefined,
    hasLog: log !== undefined,
  };
}

/** The version by the front matter, else by the document's own line, else by the newest entry of the change log. */
function versionOf(document: PolicyDocument): string | undefined {
  const log = changeLogOf(document);
  return writtenValue(document, 'version')?.text ?? statedFact(document, 'version')?.value ?? (log && newestEntry(log))?.version?.value;
}

function noteFor(document: PolicyDocument, { change, note }: ReviewRequest): string {
  const given = (note ?? '').replace(/\s+/g, ' ').trim();
  return given === '' ? packOf(document).lifecycle.notes[change] : given;
}

/** Who answers for the document and who approves it, for logs with a column for them. */
function signatures(document: PolicyDocument): Pick<NewLogEntry, 'author' | 'approver'> {
  return { author: writtenValue(document, 'owner')?.text ?? '', approver: writtenValue(document, 'approved_by')?.text ?? '' };
}

/** Keys that are there follow; the date of the review is added where the document has no line of its own for it. */
function headEdits(document: PolicyDocument, version: string | undefined, today: string): readonly TextEdit[] {
  const values: (readonly [FrontMatterKey, string])[] = [];
  const isHere = (key: FrontMatterKey): boolean => entryOf(document.frontMatter, key) !== undefined;
  const hasLine = statedFact(document, 'reviewed') ?? statedFact(document, 'revised');
  if (isHere('reviewed') || !hasLine) values.push(['reviewed', today]);
  const next = nextDate(document, today);
  if (isHere('next_review') && next !== undefined) values.push(['next_review', next]);
  return [...setKeysEdits(document, values), ...versionEdits(document, version)];
}

/** The version keeps its quotation marks, and gets some where a number would lose its last zero: `2.0`, `1.10`. */
function versionEdits(document: PolicyDocument, version: string | undefined): readonly TextEdit[] {
  const before = writtenValue(document, 'version');
  if (version === undefined || !before || before.text === version) return [];
  const quote = /^["']/.exec(document.text.slice(before.span.start, before.span.end))?.[0];
  const isLossy = /^\d+\.?\d*$/.test(version) && String(Number(version)) !== version;
  const mark = quote ?? (isLossy ? '"' : '');
  return [{ span: before.span, text: mark + version + mark }];
}

/** A cycle after today; without a cycle, as long after today as it was after the last review. */
function nextDate(document: PolicyDocument, today: string): string | undefined {
  const months = cycleValue(document)?.months;
  if (months !== undefined) return monthsAfter(today, months);
  const reviewed = dateValue(document, 'reviewed')?.iso ?? statedFact(document, 'reviewed')?.value;
  const next = dateValue(document, 'next_review')?.iso ?? statedFact(document, 'next')?.value;
  return reviewed !== undefined && next !== undefined && next > reviewed ? monthsAfter(today, monthsBetween(reviewed, next)) : undefined;
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((iso) => iso.split('-').map(Number));
  return ((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 12 + (b?.[1] ?? 0) - (a?.[1] ?? 0);
}

function lineEdits(document: PolicyDocument, change: ReviewChange, version: string | undefined, today: string): readonly TextEdit[] {
  const pack = packOf(document);
  const values: Partial<Record<ReviewFact, string | undefined>> = {
    reviewed: today,
    revised: change === 'none' ? undefined : today,
    next: nextDate(document, today),
    version,
  };
  return statedFacts(document).flatMap((stated) => {
    const value = values[stated.fact];
    const text = value === undefined ? undefined : stated.fact === 'version' ? versionLike(value, stated) : writtenLike(value, stated.written, pack);
    return text === undefined || text === stated.written ? [] : [{ span: stated.span, text }];
  });
}

/** `v` stands before the number where it stood before. */
function versionLike(version: string, { written }: StatedFact): string {
  const number = version.replace(/^v/i, '');
  return /^v/i.test(written) ? `${written.charAt(0)}${number}` : number;
}
