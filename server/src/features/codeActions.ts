/** Quick fixes for the findings at a place, and the fixes for the whole document. */
import type { Finding } from '../lint/finding.ts';
import { unitAt } from '../model/document.ts';
import { type Placeholder, placeholdersOf } from '../model/placeholders.ts';
import { insertionEdits } from '../rules/structure/insertion.ts';
import type { Fix } from '../rules/rule.ts';
import { sectionIds } from '../schema/vocabulary.ts';
import { overlaps, type Span, type TextEdit } from '../util/span.ts';
import type { CheckedDocument, Phrase } from './checked.ts';
import { combine } from './fixAll.ts';
import { isNamed, occurrencesOf } from './placeholders.ts';
import { silencePlaces, type SilenceScope } from './silence.ts';

/** An offer in the light-bulb menu: edits at once, or a question to the writer first. */
export interface Action {
  readonly title: Phrase;
  readonly finding: Finding | undefined;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
  /** What the editor must ask before the server can make the edits. */
  readonly ask?: AskFill | AskSilence;
}

export interface AskFill {
  readonly kind: 'fill';
  /** The blank as written. */
  readonly text: string;
  readonly offset: number;
}

export interface AskSilence {
  readonly kind: 'silence';
  readonly rule: string;
  readonly scope: SilenceScope;
  readonly offset: number;
}

/** The offers for the findings that touch a span, best first. */
export function actionsAt(checked: CheckedDocument, span: Span): readonly Action[] {
  const touched = checked.findings.filter((finding) => finding.suppressed === undefined && touches(finding.span, span));
  const fixes = touched.flatMap((finding) => finding.fixes().map((fix) => fromFix(fix, finding)));
  return [...fixes, ...insertAll(checked, touched), ...touched.flatMap((finding) => fills(checked, finding)), ...touched.flatMap((finding) => silences(checked, finding))];
}

/** An empty selection touches what it stands at the edge of. */
function touches(finding: Span, span: Span): boolean {
  return overlaps(finding, span) || (span.start === span.end && finding.start <= span.start && span.start <= finding.end);
}

function fromFix(fix: Fix, finding: Finding): Action {
  return { title: { id: fix.title, data: fix.data }, finding, edits: fix.edits, preferred: fix.preferred ?? false };
}

/** With several required sections missing, all of them can be inserted at once. */
function insertAll(checked: CheckedDocument, touched: readonly Finding[]): readonly Action[] {
  const first = touched.find((finding) => finding.message === 'structure/missing-section.required');
  const missing = missingSections(checked);
  if (!first || missing.length < 2) return [];
  const edits = insertionEdits(checked.document, missing);
  return [{ title: { id: 'fix.insertAllSections', data: { count: missing.length } }, finding: first, edits, preferred: false }];
}

/** The required sections that the findings say are missing. */
export function missingSections(checked: CheckedDocument): readonly (typeof sectionIds)[number][] {
  const named = checked.findings
    .filter((finding) => finding.message === 'structure/missing-section.required' && finding.suppressed === undefined)
    .map((finding) => finding.facts['section']);
  return sectionIds.filter((id) => named.includes(id));
}

function placeholderOf(checked: CheckedDocument, finding: Finding): Placeholder | undefined {
  const unit = unitAt(checked.document, finding.span.start);
  if (!unit) return undefined;
  return placeholdersOf(unit.unit, checked.pack).find(({ span }) => unit.offset + span.start === finding.span.start);
}

function fills(checked: CheckedDocument, finding: Finding): readonly Action[] {
  if (!finding.rule.startsWith('placeholders/')) return [];
  const text = checked.document.text.slice(finding.span.start, finding.span.end);
  const placeholder = placeholderOf(checked, finding);
  const everywhere = occurrencesOf(checked.document, finding.span);
  if (placeholder?.kind === 'choice') {
    if (everywhere.length < 2) return [];
    return placeholder.alternatives.map((alternative) => ({
      title: { id: 'fix.chooseEverywhere', data: { text: alternative } },
      finding,
      edits: everywhere.map((span) => ({ span, text: alternative })),
      preferred: false,
    }));
  }
  const many = everywhere.length > 1 && isNamed(text);
  const title: Phrase = { id: many ? 'fix.fillEverywhere' : 'fix.fillHere', data: { text } };
  return [{ title, finding, edits: [], preferred: true, ask: { kind: 'fill', text, offset: finding.span.start } }];
}

const scopeTitles = { line: 'fix.disableLine', part: 'fix.disablePart', file: 'fix.disableFile' } as const;

function silences(checked: CheckedDocument, finding: Finding): readonly Action[] {
  return silencePlaces(checked, finding.span.start).map((scope) => ({
    title: { id: scopeTitles[scope], data: { rule: finding.rule } },
    finding,
    edits: [],
    preferred: false,
    ask: { kind: 'silence', rule: finding.rule, scope, offset: finding.span.start },
  }));
}

/** The edits of every safe fix together: for "fix all". Taking them leaves no safe fix to take. */
export function fixAllEdits(checked: CheckedDocument): readonly TextEdit[] {
  const sections = missingSections(checked);
  const inserted = sections.length > 0 ? insertionEdits(checked.document, sections) : [];
  const others = checked.findings
    .filter((finding) => finding.suppressed === undefined && !finding.message.startsWith('structure/missing-section'))
    .flatMap((finding) => finding.fixes().filter((fix) => fix.kind === 'safe').slice(0, 1));
  return combine([inserted, ...others.map((fix) => fix.edits)]);
}
