/** The health of policies: how far each has come, and which need somebody most. For the tree, the lens above a title and the report. */
import { frontMatterValue } from '../model/document.ts';
import { titleOf } from '../model/sections.ts';
import type { KindId, LanguageCode, Severity, StatusId } from '../schema/vocabulary.ts';
import { type CheckedDocument, languageName } from './checked.ts';
import { type FigureWords, figuresInWords, type PolicyFigures, policyFigures } from './policyFigures.ts';

/** The state of one policy. Names are in the reader's language, the title in that of the document. */
export interface PolicyHealth {
  readonly uri: string;
  /** Below the folder of the workspace, or the file name. */
  readonly path: string;
  readonly title: string;
  readonly kind: KindId | undefined;
  readonly kindName: string;
  readonly language: LanguageCode;
  readonly languageName: string;
  readonly status: StatusId | undefined;
  readonly statusName: string;
  readonly figures: PolicyFigures;
  readonly words: readonly FigureWords[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** `good` where nothing is left to do, `late` where a review is overdue or an error stands in a published document. */
  readonly state: 'good' | 'open' | 'late' | 'retired';
  /** How much it needs somebody: 0 where nothing is left to do. Documents are sorted by it, the largest first. */
  readonly need: number;
}

/** Where a file is found. */
export interface HealthFile {
  readonly uri: string;
  readonly path: string;
}

/** The health of a checked policy. `today` is an ISO date. */
export function healthOf(checked: CheckedDocument, { uri, path }: HealthFile, today: string, reader: LanguageCode): PolicyHealth {
  const { document, kind, status } = checked;
  const figures = policyFigures(checked);
  const counts: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  for (const { severity, suppressed } of checked.findings) if (suppressed === undefined) counts[severity] += 1;
  const { kinds, statuses } = document.catalog.packs[reader];
  const state = stateOf(figures, counts, status, today);
  return {
    uri,
    path,
    title: titleIn(checked) ?? path,
    kind,
    kindName: kind ? kinds[kind].name : '',
    language: document.language,
    languageName: languageName(document.language, reader),
    status,
    statusName: status ? statuses[status].name : '',
    figures,
    words: figuresInWords(figures, today, reader),
    counts,
    state,
    need: state === 'good' || state === 'retired' ? 0 : needOf(figures, counts, today),
  };
}

function titleIn({ document }: CheckedDocument): string | undefined {
  const given = frontMatterValue(document.frontMatter, 'title');
  const title = titleOf(document)?.words.words ?? (typeof given === 'string' ? given : undefined);
  return title === undefined || title.trim() === '' ? undefined : title.trim();
}

function openPromises({ commitments }: PolicyFigures): number {
  return commitments.total - commitments.count;
}

function missingIn({ sections }: PolicyFigures): number {
  return sections ? sections.total - sections.count : 0;
}

function isOverdue({ review }: PolicyFigures, today: string): boolean {
  return review !== undefined && review < today;
}

function stateOf(figures: PolicyFigures, counts: PolicyHealth['counts'], status: StatusId | undefined, today: string): PolicyHealth['state'] {
  if (status === 'retired') return 'retired';
  if (isOverdue(figures, today) || counts.error > 0) return 'late';
  // A promise without a figure is counted in the figures, but only findings say that it should have one.
  return missingIn(figures) + figures.blanks + counts.warning + counts.info > 0 ? 'open' : 'good';
}

/** What is missing weighs most, then what customers would read as unfinished; a review that is overdue comes before any of them. */
const weights = { overdue: 1000, error: 20, missing: 10, blank: 3, warning: 3, info: 1 } as const;

function needOf(figures: PolicyFigures, counts: PolicyHealth['counts'], today: string): number {
  return (
    (isOverdue(figures, today) ? weights.overdue : 0) +
    counts.error * weights.error +
    missingIn(figures) * weights.missing +
    figures.blanks * weights.blank +
    counts.warning * weights.warning +
    counts.info * weights.info
  );
}

/** Those that need somebody most come first; what is as well stands by its path. */
export function byNeed(policies: readonly PolicyHealth[]): readonly PolicyHealth[] {
  return [...policies].sort((a, b) => b.need - a.need || compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many promises of all policies have no figure, how many blanks are left and so on: the bottom line of a report. */
export interface HealthTotals {
  readonly policies: number;
  readonly good: number;
  readonly missing: number;
  readonly blanks: number;
  readonly openPromises: number;
  readonly overdue: number;
}

/** The sums over policies; retired ones are counted as policies and nothing else. */
export function totalsOf(policies: readonly PolicyHealth[], today: string): HealthTotals {
  const alive = policies.filter(({ state }) => state !== 'retired');
  const sum = (count: (figures: PolicyFigures) => number) => alive.reduce((total, { figures }) => total + count(figures), 0);
  return {
    policies: policies.length,
    good: alive.filter(({ state }) => state === 'good').length,
    missing: sum(missingIn),
    blanks: sum(({ blanks }) => blanks),
    openPromises: sum(openPromises),
    overdue: alive.filter(({ figures }) => isOverdue(figures, today)).length,
  };
}
