/** Quick fixes for the findings at a place, and the fixes for the whole document. */
import type { Finding } from '../lint/finding.ts';
import { insertionEdits } from '../rules/structure/insertion.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { overlaps, type Span, type TextEdit } from '../util/span.ts';
import { canKeep, canKeepValues } from './blankAnswers.ts';
import type { CheckedDocument, Phrase } from './checked.ts';
import { combine } from './fixAll.ts';
import { goalRules } from './goals.ts';
import { blankRules, occurrencesOf, placeholderAt, valueEdits } from './placeholders.ts';
import { type SilenceScope, silencePlaces } from './silence.ts';

/** An offer in the light-bulb menu: edits at once, or a question to the writer first. */
export interface Action {
  readonly title: Phrase;
  /** What the offer would settle. */
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
  /** The one offer that an editor takes when the writer asks for a fix without choosing. */
  readonly preferred: boolean;
  /** What the editor must ask before the server can make the edits. */
  readonly ask?: AskFill | AskSilence | AskGoal | AskReview;
  /** Set where a heading is worded anew: the edits in other files of the workspace are made when the offer is taken. */
  readonly rename?: { readonly offset: number; readonly title: string };
}

/** What a blank is filled with. */
export interface AskFill {
  readonly kind: 'fill';
  /** The blank as written. */
  readonly text: string;
  readonly offset: number;
  /** Where the value is written: in place of blanks, or in `values` so that they stay. */
  readonly place: 'here' | 'document' | 'workspace' | 'frontMatter' | 'settings';
  readonly alternatives: readonly string[];
  /** In how many places of the document the blank stands. */
  readonly count: number;
}

/** Which target a vague word or a promise without a figure is given. */
export interface AskGoal {
  readonly kind: 'goal';
  readonly offset: number;
}

/** What a review has changed, and what the change log says of it. */
export interface AskReview {
  readonly kind: 'review';
}

/** Why a rule is silenced. */
export interface AskSilence {
  readonly kind: 'silence';
  readonly rule: string;
  readonly scope: SilenceScope;
  readonly offset: number;
}

/**
 * The offers for the findings that touch a span, most useful first: what stands closest around the span comes before what
 * reaches further, and silencing comes last. In a folder of the workspace there are offers that reach other documents.
 */
export function actionsAt(checked: CheckedDocument, span: Span, inFolder = false): readonly Action[] {
  const touched = checked.findings
    .filter((finding) => finding.suppressed === undefined && touches(finding.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const fixes = [
    ...insertAll(checked, touched),
    ...touched.flatMap((finding) => [...goals(finding), ...reviews(finding), ...fixesOf(finding), ...fills(checked, finding, inFolder)]),
  ];
  return withOnePreferred(withoutRepeats([...closestFirst(fixes), ...silences(checked, touched)]));
}

/** The offers that settle one finding, most useful first. */
export function offersFor(checked: CheckedDocument, finding: Finding): readonly Action[] {
  return withoutRepeats([...goals(finding), ...fixesOf(finding), ...fills(checked, finding, false)]);
}

/** An empty selection touches what it stands at the edge of. */
function touches(finding: Span, span: Span): boolean {
  return overlaps(finding, span) || (span.start === span.end && finding.start <= span.start && span.start <= finding.end);
}

function closestFirst(actions: readonly Action[]): readonly Action[] {
  const reach = ({ findings }: Action): number => Math.min(...findings.map(({ span }) => span.end - span.start));
  return [...actions].sort((a, b) => reach(a) - reach(b));
}

/** Two findings may ask for the same edits: one offer settles both. */
function withoutRepeats(actions: readonly Action[]): readonly Action[] {
  const seen = new Map<string, Action>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edits, action.ask]);
    const known = seen.get(key);
    seen.set(key, known ? { ...known, findings: [...known.findings, ...action.findings] } : action);
  }
  return [...seen.values()];
}

function withOnePreferred(actions: readonly Action[]): readonly Action[] {
  const first = actions.find(({ preferred }) => preferred);
  return actions.map((action) => (action.preferred && action !== first ? { ...action, preferred: false } : action));
}

function fixesOf(finding: Finding): readonly Action[] {
  return finding.fixes().map((fix) => ({
    title: { id: fix.title, data: fix.data },
    findings: [finding],
    edits: fix.edits,
    preferred: fix.preferred ?? false,
    ...(fix.rename ? { rename: fix.rename } : {}),
  }));
}

/** With several required sections missing, all of them can be inserted at once. */
function insertAll(checked: CheckedDocument, touched: readonly Finding[]): readonly Action[] {
  const findings = touched.filter(isMissingRequired);
  const missing = missingSections(checked);
  if (findings.length === 0 || missing.length < 2) return [];
  const edits = insertionEdits(checked.document, missing, checked.kind);
  return [{ title: { id: 'fix.insertAllSections', data: { count: missing.length } }, findings, edits, preferred: true }];
}

function isMissingRequired({ message }: Finding): boolean {
  return message === 'structure/missing-section.required';
}

/** The required sections that the findings say are missing. */
export function missingSections(checked: CheckedDocument): readonly SectionId[] {
  const named = checked.findings
    .filter((finding) => isMissingRequired(finding) && finding.suppressed === undefined)
    .map((finding) => finding.facts.section);
  return checked.document.catalog.orderOf(checked.kind).filter((id) => named.includes(id));
}

const fillTitles = {
  here: 'fix.fillHere',
  document: 'fix.fillEverywhere',
  workspace: 'fix.fillWorkspace',
  frontMatter: 'fix.valueFrontMatter',
  settings: 'fix.valueSettings',
} as const;

function fills(checked: CheckedDocument, finding: Finding, inFolder: boolean): readonly Action[] {
  const { start } = finding.span;
  const found = blankRules.has(finding.rule) ? placeholderAt(checked, start) : undefined;
  if (!found) return [];
  const { kind, text, alternatives } = found.placeholder;
  const everywhere = occurrencesOf(checked, start);
  const base = { kind: 'fill', text, offset: start, alternatives, count: everywhere.length } as const;
  if (kind === 'choice') return choices(checked, finding, { ...base, place: 'here' }, everywhere);
  const places = [
    ...(everywhere.length > 1 ? (['document', 'here'] as const) : (['here'] as const)),
    ...(found.key !== undefined && inFolder ? (['workspace'] as const) : []),
    ...(canKeep(found) && canKeepValues(checked) ? (['frontMatter'] as const) : []),
    ...(found.key !== undefined && inFolder ? (['settings'] as const) : []),
  ];
  return places.map((place, index) => ({
    title: { id: fillTitles[place], data: { text } },
    findings: [finding],
    edits: [],
    preferred: index === 0,
    ask: { ...base, place },
  }));
}

function choices(checked: CheckedDocument, finding: Finding, ask: AskFill, everywhere: readonly Span[]): readonly Action[] {
  const one: Action = {
    title: { id: 'fix.chooseOne', data: { count: ask.alternatives.length } },
    findings: [finding],
    edits: [],
    preferred: false,
    ask,
  };
  if (everywhere.length < 2) return [one];
  const same = ask.alternatives.map((alternative) => ({
    title: { id: 'fix.chooseEverywhere', data: { text: alternative } } as const,
    findings: [finding],
    edits: valueEdits(checked, everywhere, alternative),
    preferred: false,
  }));
  return [one, ...same];
}

/** A target can be set for what has none. Which one is asked when the offer is taken. */
function goals(finding: Finding): readonly Action[] {
  if (!goalRules.has(finding.rule)) return [];
  const ask: AskGoal = { kind: 'goal', offset: finding.span.start };
  return [{ title: { id: 'fix.setTarget', data: {} }, findings: [finding], edits: [], preferred: true, ask }];
}

/** Where a review is due, the writer can say that it took place. */
function reviews(finding: Finding): readonly Action[] {
  if (!reviewMessages.has(finding.message)) return [];
  return [{ title: { id: 'fix.lifecycle.review', data: {} }, findings: [finding], edits: [], preferred: true, ask: { kind: 'review' } }];
}

const reviewMessages: ReadonlySet<string> = new Set(['lifecycle/review.due', 'lifecycle/review.overdue', 'lifecycle/unversioned-change.changed']);

const scopeTitles = { line: 'fix.disableLine', part: 'fix.disablePart', file: 'fix.disableFile' } as const;

/** One offer a rule and scope, however many of its findings are touched. */
function silences(checked: CheckedDocument, touched: readonly Finding[]): readonly Action[] {
  return [...new Set(touched.map(({ rule }) => rule))].flatMap((rule) => {
    const findings = touched.filter((finding) => finding.rule === rule);
    const offset = findings[0]?.span.start ?? 0;
    return silencePlaces(checked, rule, offset).map((scope): Action => {
      const title: Phrase = { id: scopeTitles[scope], data: { rule } };
      return { title, findings, edits: [], preferred: false, ask: { kind: 'silence', rule, scope, offset } };
    });
  });
}

/** The edits of the safe fixes that can be made at once. Recommended sections are offered, never inserted unasked. */
export function fixAllEdits(checked: CheckedDocument): readonly TextEdit[] {
  const sections = missingSections(checked);
  const inserted = sections.length > 0 ? insertionEdits(checked.document, sections, checked.kind) : [];
  const others = checked.findings
    .filter((finding) => finding.suppressed === undefined && !finding.message.startsWith('structure/missing-section'))
    .flatMap((finding) =>
      finding
        .fixes()
        .filter((fix) => fix.kind === 'safe')
        .slice(0, 1),
    );
  return combine([inserted, ...others.map((fix) => fix.edits)]);
}
