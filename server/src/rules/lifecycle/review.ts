import { z } from 'zod';
import type { PolicyDocument } from '../../model/document.ts';
import { statedFact } from '../../model/statedFacts.ts';
import type { StatusId } from '../../schema/vocabulary.ts';
import { daysFrom, monthsAfter } from '../../util/calendar.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule, type Report } from '../rule.ts';
import { cycleValue, dateValue } from './facts.ts';

/** Reports a review that is due soon or overdue, one that is dated in the future, and a cycle that is too long or cannot be read. */
export const reviewClock = defineDocumentRule({
  id: 'lifecycle/review',
  severity: 'warning',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({
    daysAhead: z.number().int().min(0).max(3650).default(60).describe('How many days before the next review it is announced.'),
    longestCycle: z.number().min(1).max(120).default(12).describe('The longest review cycle that is accepted, in months.'),
  }),
  *check({ document, status, today, options }) {
    const cycle = cycleValue(document);
    // What has no figure and no word of time at all is reported with the other values of the front matter.
    if (cycle && cycle.months === undefined && /\p{L}/u.test(cycle.text) && /\p{N}/u.test(cycle.text))
      yield { message: 'unreadable', data: { value: cycle.text }, span: cycle.span };
    if (cycle?.months !== undefined && cycle.months > options.longestCycle * sparing)
      yield { message: 'long', data: { cycle: cycle.text, months: options.longestCycle }, span: cycle.span, facts: { months: cycle.months } };
    if (today === undefined || !isRunning(status)) return;
    const future = datedAhead(document, today);
    if (future) yield future;
    else yield* clock(document, { months: cycle?.months ?? options.longestCycle, today, daysAhead: options.daysAhead });
  },
});

/** 53 weeks and 366 days are a year. */
const sparing = 1.04;

/** Nobody reviews a draft or a retired document on schedule, and one under review is being reviewed. */
function isRunning(status: StatusId | undefined): boolean {
  return status === undefined || status === 'approved' || status === 'in-force';
}

/** A review of tomorrow is a matter of time zones. */
const zones = 1;

function datedAhead(document: PolicyDocument, today: string): Report<'lifecycle/review'> | undefined {
  const reviewed = dateValue(document, 'reviewed');
  if (!reviewed || daysFrom(today, reviewed.iso) <= zones) return undefined;
  return { message: 'ahead', data: { date: { day: reviewed.iso } }, span: reviewed.span, severity: 'warning' };
}

interface Clock {
  readonly months: number;
  readonly today: string;
  readonly daysAhead: number;
}

function* clock(document: PolicyDocument, { months, today, daysAhead }: Clock): Generator<Report<'lifecycle/review'>> {
  const due = dueDate(document, months);
  if (!due) return;
  const days = daysFrom(today, due.iso);
  const facts = { due: due.iso, days };
  if (days < 0) yield { message: 'overdue', data: { date: { day: due.iso } }, span: due.span, facts };
  else if (days <= daysAhead) yield { message: 'due', data: { date: { day: due.iso }, days }, span: due.span, severity: 'info', facts };
}

/** The date that is given for the next review, else the last review and a cycle; a document that was never reviewed counts from its date of effect. */
export function dueDate(document: PolicyDocument, months: number): { readonly iso: string; readonly span: Span } | undefined {
  const next = dateValue(document, 'next_review');
  if (next) return next;
  const from = dateValue(document, 'reviewed') ?? stated(document, 'reviewed') ?? dateValue(document, 'effective');
  const iso = from && monthsAfter(from.iso, months);
  if (!cycleValue(document) || !from) {
    const own = stated(document, 'next');
    if (own) return own;
  }
  return from && iso !== undefined ? { iso, span: from.span } : undefined;
}

function stated(document: PolicyDocument, fact: 'reviewed' | 'next'): { readonly iso: string; readonly span: Span } | undefined {
  const found = statedFact(document, fact);
  return found && { iso: found.value, span: found.span };
}
