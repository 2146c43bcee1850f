/** The fix that adds a key with a value that a writer would mostly choose. */
import { readDate } from '../../model/dates.ts';
import { frontMatterValue, type PolicyDocument, packOf } from '../../model/document.ts';
import { kindOf } from '../../model/facts.ts';
import { titleOf } from '../../model/sections.ts';
import type { FrontMatterKey } from '../../schema/frontMatter.ts';
import { cycleMonths } from '../../standards/reviewCycle.ts';
import { monthsAfter } from '../../util/calendar.ts';
import type { Fix } from '../rule.ts';
import { setKeyEdit } from './setKey.ts';

/** What values are drawn from besides the document. */
export interface KeySources {
  /** An ISO date. */
  readonly today: string;
  /** What other policies of the workspace say for a key, the most frequent value first: see `workspace/usedValues.ts`. */
  readonly used?: (key: FrontMatterKey) => readonly string[];
}

/**
 * A value for a key that a document lacks; undefined where only its writer can know it. An owner that no other policy
 * names is a blank to fill.
 * @example sensibleValue(document, 'next_review', { today: '2026-06-15' }) // '2027-06-15'
 */
export function sensibleValue(document: PolicyDocument, key: FrontMatterKey, { today, used }: KeySources): string | undefined {
  const pack = packOf(document);
  const usual = used?.(key)[0];
  switch (key) {
    case 'kind':
      return document.kind ?? kindOf(document, '').kind ?? 'policy';
    case 'title':
      return titleOf(document)?.words.words.trim() || pack.kinds[document.kind ?? 'policy'].name;
    case 'language':
      return document.language;
    case 'status':
      return 'draft';
    case 'owner':
      return usual ?? blank(pack.values.owner.blank);
    case 'contact':
      return usual ?? blank(pack.values.email.blank);
    case 'approved_by':
      return usual ?? blank(pack.values.manager.blank);
    case 'version':
      return '1.0';
    case 'effective':
    case 'reviewed':
      return today;
    case 'next_review':
      return nextReview(document, today);
    case 'review_cycle':
      return '12 months';
    default:
      return usual;
  }
}

/**
 * The fix that adds a key with such a value, or gives one that is empty its value. Undefined where there is none to give.
 * @example addKeyFix(document, 'owner', { today, used }) // Add "owner: Head of Customer Service"
 */
export function addKeyFix(document: PolicyDocument, key: FrontMatterKey, sources: KeySources): Fix | undefined {
  const value = sensibleValue(document, key, sources);
  if (value === undefined) return undefined;
  return { title: 'fix.addKey', data: { key, value }, kind: 'suggested', preferred: true, edits: [setKeyEdit(document, key, value)] };
}

function blank(words: string): string {
  return `[${words}]`;
}

/**
 * When the next review is due: a cycle after the last review, or after today where that is over already or no review is
 * noted. A cycle that cannot be read counts as a year.
 */
export function nextReview(document: PolicyDocument, today: string): string | undefined {
  const pack = packOf(document);
  const cycle = frontMatterValue(document.frontMatter, 'review_cycle');
  const months = (typeof cycle === 'string' ? cycleMonths(cycle, pack) : undefined) ?? 12;
  const written = frontMatterValue(document.frontMatter, 'reviewed');
  const reviewed = typeof written === 'string' ? readDate(written, pack) : undefined;
  const due = reviewed && monthsAfter(reviewed, months);
  return due && due > today ? due : monthsAfter(today, months);
}
