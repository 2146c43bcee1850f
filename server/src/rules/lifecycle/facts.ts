/** What the rules on the life of a document ask: its dates and its version, from the front matter or its own lines. */
import type { LanguagePack } from '../../languages/types.ts';
import { readDate } from '../../model/dates.ts';
import { entryOf, type PolicyDocument, packOf } from '../../model/document.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { statedFact } from '../../model/statedFacts.ts';
import type { FrontMatterKey } from '../../schema/frontMatter.ts';
import { cycleMonths } from '../../standards/reviewCycle.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import type { Span } from '../../util/span.ts';

/** A value of the front matter on one line, as written without its quotation marks. */
export interface Written {
  readonly span: Span;
  readonly text: string;
  /** The key as the document has it. */
  readonly key: string;
}

/** The value of a key; undefined where there is none, or nothing but a blank. */
export function writtenValue(document: PolicyDocument, key: FrontMatterKey): Written | undefined {
  const entry = entryOf(document.frontMatter, key);
  const span = entry?.valueSpan && clipToLine(document.text, entry.valueSpan);
  if (!entry || !span) return undefined;
  const source = document.text.slice(span.start, span.end);
  const text = source.replace(/^(["'])(.*)\1$/, '$2').trim();
  return text === '' || placeholdersInValue(source, packOf(document)).length > 0 ? undefined : { span, text, key: entry.key };
}

/** A date of the front matter with its ISO form. */
export function dateValue(document: PolicyDocument, key: 'reviewed' | 'effective' | 'next_review'): (Written & { readonly iso: string }) | undefined {
  return dated(document, writtenValue(document, key));
}

function dated(document: PolicyDocument, value: Written | undefined): (Written & { readonly iso: string }) | undefined {
  const iso = value && readDate(value.text, packOf(document));
  return value && iso !== undefined ? { ...value, iso } : undefined;
}

/** The cycle of the front matter in months; `months` is undefined where the words give no length of time. */
export function cycleValue(document: PolicyDocument): (Written & { readonly months: number | undefined }) | undefined {
  const value = writtenValue(document, 'review_cycle');
  return value && { ...value, months: monthsIn(document.frontMatter, packOf(document)).get(value.text) ?? cycleMonths(value.text, packOf(document)) };
}

/** Front matter lives as long as nothing in it changes. */
const monthsIn: (frontMatter: PolicyDocument['frontMatter'], pack: LanguagePack) => ReadonlyMap<string, number> = memoizedFor((frontMatter, pack) => {
  const value = entryOf(frontMatter, 'review_cycle')?.value;
  const months = typeof value === 'string' ? cycleMonths(value, pack) : undefined;
  return new Map(typeof value === 'string' && months !== undefined ? [[value.trim(), months]] : []);
});

/** Whether a fact stands in the document's own lines where the front matter has none. */
export function isStated(document: PolicyDocument, fact: 'owner' | 'version' | 'effective' | 'reviewed' | 'revised' | 'cycle' | 'next'): boolean {
  return statedFact(document, fact) !== undefined;
}
