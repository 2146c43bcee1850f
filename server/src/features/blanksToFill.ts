/** The blanks of a document that are still open, as questions to its writer: each name once, with the sentence it stands in. */
import type { BlankKind, ValueName } from '../languages/types.ts';
import { blankKindAt } from '../model/blankKinds.ts';
import { valueNamed } from '../model/blankNames.ts';
import { frontMatterValue, unitAt } from '../model/document.ts';
import { isUsable, valuesIn } from '../model/values.ts';
import { contains, type Span } from '../util/span.ts';
import { canKeep } from './blankAnswers.ts';
import type { CheckedDocument } from './checked.ts';
import { sentenceAround } from './newDocumentBlanks.ts';
import { blankRules, type LocatedPlaceholder, occurrencesOf, placeholderAt, placeholdersIn } from './placeholders.ts';
import { problemWithValue, startsWithUnit, type ValueProblem } from './validateValue.ts';
import { writtenDate } from './writtenDate.ts';

/** A question to the writer. */
export interface BlankToFill {
  /** Where the blank stands first; answers name it by the start of this. */
  readonly span: Span;
  /** What blanks of one name share; of its own for one without a name. */
  readonly group: string;
  readonly name: string;
  /** As written: `[Company]`. */
  readonly text: string;
  readonly kind: BlankKind | 'choice';
  /** In plain words. */
  readonly sentence: string;
  /** In how many places an answer is written; for a choice, in how many it could be. */
  readonly count: number;
  readonly alternatives: readonly string[];
  /** Values that are known from elsewhere, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Whether it has a name under which its value can be kept, so that the blank stays. */
  readonly canKeep: boolean;
}

/** What is known beside the document. */
export interface KnownValues {
  /** Today as an ISO date. */
  readonly today: string;
  /** Values that other documents give, by the key of the blank or the name of a well-known value. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
}

/** The open blanks in the order of the text. A choice is asked at each of its places, since another alternative may be right there. */
export function blanksToFill(checked: CheckedDocument, known: KnownValues): readonly BlankToFill[] {
  const seen = new Set<string>();
  const questions: BlankToFill[] = [];
  for (const blank of openBlanks(checked)) {
    const isChoice = blank.placeholder.kind === 'choice';
    if (blank.key !== undefined && !isChoice && seen.has(blank.key)) continue;
    if (blank.key !== undefined && !isChoice) seen.add(blank.key);
    questions.push(question(checked, blank, known));
  }
  return questions;
}

/** Blanks without a value that no comment silences. */
function openBlanks(checked: CheckedDocument): readonly LocatedPlaceholder[] {
  const values = valuesIn(checked.document, checked.settings);
  const silenced = new Set(
    checked.findings.flatMap(({ rule, span, suppressed }) => (suppressed !== undefined && blankRules.has(rule) ? [span.start] : [])),
  );
  return placeholdersIn(checked).filter(({ placeholder, span }) => values.of(placeholder.name) === undefined && !silenced.has(span.start));
}

function question(checked: CheckedDocument, blank: LocatedPlaceholder, known: KnownValues): BlankToFill {
  const { placeholder, span } = blank;
  const { unitText, key } = placeOf(checked, span);
  const kind = blankKindAt(unitText, placeholder, checked.pack, key);
  const sentence = sentenceAround(unitText, placeholder.span, checked.pack);
  return {
    span,
    group: blank.key ?? String(span.start),
    name: placeholder.name,
    text: placeholder.text,
    kind,
    sentence: key === undefined ? sentence : `${key}: ${sentence}`,
    count: occurrencesOf(checked, span.start).length,
    alternatives: placeholder.alternatives,
    suggestions: kind === 'choice' ? [] : suggestionsFor(checked, blank, kind, known),
    canKeep: canKeep(blank),
  };
}

/** The text in which the span of a placeholder counts, and the front-matter key above it. */
function placeOf({ document }: CheckedDocument, span: Span): { readonly unitText: string; readonly key: string | undefined } {
  const entry = document.frontMatter.entries.find(({ valueSpan }) => valueSpan && contains(valueSpan, span));
  if (entry?.valueSpan) return { unitText: document.text.slice(entry.valueSpan.start, entry.valueSpan.end), key: entry.key };
  return { unitText: unitAt(document, span.start)?.unit.text ?? '', key: undefined };
}

const most = 4;

function suggestionsFor(
  { document, pack }: CheckedDocument,
  { placeholder, key }: LocatedPlaceholder,
  kind: BlankKind,
  { today, elsewhere }: KnownValues,
): readonly string[] {
  const asked = valueNamed(placeholder.name, pack);
  const own = asked && facts[asked] ? frontMatterValue(document.frontMatter, facts[asked]) : undefined;
  const found = [
    ...(typeof own === 'string' ? [own] : []),
    ...(key === undefined ? [] : (elsewhere.get(key) ?? [])),
    ...(asked ? (elsewhere.get(asked) ?? []) : []),
    ...(kind === 'date' ? [writtenDate(today, pack)] : []),
  ];
  return [...new Set(found)].filter((value) => isUsable(value, pack)).slice(0, most);
}

/** What the front matter may say already of a well-known value. */
const facts: Readonly<Partial<Record<ValueName, 'owner' | 'contact' | 'version' | 'effective' | 'approved_by'>>> = {
  owner: 'owner',
  contact: 'contact',
  version: 'version',
  effective: 'effective',
  manager: 'approved_by',
};

/** What is wrong with a value for the blank at an offset; undefined where nothing is, or no blank stands there. */
export function problemAt(checked: CheckedDocument, offset: number, value: string, today: string): ValueProblem | undefined {
  const blank = placeholderAt(checked, offset);
  if (!blank) return undefined;
  const { unitText, key } = placeOf(checked, blank.span);
  const kind = blankKindAt(unitText, blank.placeholder, checked.pack, key);
  const hasUnit = startsWithUnit(unitText.slice(blank.placeholder.span.end), checked.pack);
  return problemWithValue(value, kind, checked.pack, { hasUnit, today });
}
