/**
 * Labelled text: marks drawn around the words that are a finding, `⟦V-time promptly⟧`, after the guideline in
 * `../shared/annotation.md`. `V-*` is for `standards/vague`, `O` for `standards/overpromise`; `N` is a near miss, which is
 * right as it stands; `?` counts neither way.
 */
import type { Finding } from '../../server/src/lint/finding.ts';
import { overlaps, type Span } from '../../server/src/util/span.ts';

/** A label and where it stands in the plain text. */
export interface Label extends Span {
  readonly label: string;
}

const mark = /⟦(V-time|V-freq|V-qty|V-qual|V-cond|V-open|O|P|C|N|\?) ([^⟦⟧\n]*)⟧/g;

/** Takes the marks out of a labelled text. */
export function unmark(source: string): { readonly text: string; readonly labels: readonly Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(mark)) {
    const [whole, label = '', words = ''] = match;
    text += source.slice(from, match.index);
    labels.push({ label, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + whole.length;
  }
  text += source.slice(from);
  if (/[⟦⟧]/.test(text)) throw new Error(`unbalanced or unknown mark in: ${/.*[⟦⟧].*/.exec(text)?.[0]}`);
  return { text, labels };
}

const families: Readonly<Record<string, string>> = { 'standards/vague': 'V', 'standards/overpromise': 'O' };

/** The family of a finding: `V`, `O`, or undefined for one that the labels say nothing of. */
export function familyOf(finding: Finding): string | undefined {
  return families[finding.rule];
}

export interface Judged {
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Finding[];
  readonly right: readonly Finding[];
  readonly hit: readonly Label[];
}

/** Compares findings with labels by overlap, within one family: `V` or `O`. */
export function judge(findings: readonly Finding[], labels: readonly Label[], family: string): Judged {
  const own = findings.filter((finding) => familyOf(finding) === family && finding.suppressed === undefined);
  const wanted = labels.filter(({ label }) => label.startsWith(family));
  const touching = (finding: Finding) => labels.filter((label) => overlaps(label, finding.span));
  const right = own.filter((finding) => touching(finding).some(({ label }) => label.startsWith(family)));
  const falseAlarms = own.filter((finding) => !right.includes(finding) && !touching(finding).some(({ label }) => label === '?'));
  const isHit = (label: Label) => own.some(({ span }) => overlaps(span, label));
  return { right, falseAlarms, missed: wanted.filter((label) => !isHit(label)), hit: wanted.filter(isHit) };
}
