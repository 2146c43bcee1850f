/** Fills the blanks of a document from values given by name, as on a command line. */
import { blankKey, valueNamed } from '../model/blankNames.ts';
import type { TextEdit } from '../util/span.ts';
import { problemAt } from './blanksToFill.ts';
import type { CheckedDocument } from './checked.ts';
import { type LocatedPlaceholder, placedValueEdits, placeholdersIn } from './placeholders.ts';
import type { ValueProblem } from './validateValue.ts';
import { frontMatterValueEdits, nameForValue } from './values.ts';

/** What the values do to a document. */
export interface NamedFilling {
  /** Undefined where the values cannot be kept in the front matter. */
  readonly edits: readonly TextEdit[] | undefined;
  /** How many places each name fills. */
  readonly filled: readonly { readonly name: string; readonly count: number }[];
  /** Doubts about values. */
  readonly problems: readonly (ValueProblem & { readonly name: string })[];
  /** The names of all blanks, each once. */
  readonly names: readonly string[];
}

/** How it is done. */
export interface FillOptions {
  /** Whether blanks stay and their values are written into the front matter. */
  readonly keep: boolean;
  /** Today as an ISO date. */
  readonly today: string;
}

/** The edits that fill blanks by name; a blank's own words count before a well-known value that it asks for. */
export function fillNamed(checked: CheckedDocument, given: Readonly<Record<string, string>>, { keep, today }: FillOptions): NamedFilling {
  const blanks = placeholdersIn(checked);
  const found = new Map<string, LocatedPlaceholder[]>();
  for (const blank of blanks) {
    const name = nameFor(checked, blank, given);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), blank]);
  }
  const written = (name: string): string => (given[name] ?? '').replace(/\s+/g, ' ').trim();
  const problems = [...found].flatMap(([name, places]) => {
    const offset = places[0]?.span.start ?? 0;
    const problem = problemAt(checked, offset, written(name), today);
    return problem ? [{ ...problem, name }] : [];
  });
  const edits = keep
    ? frontMatterValueEdits(
        checked,
        [...found].flatMap(([name, places]) => namesOf(places).map((own) => ({ name: own, value: written(name) }))),
      )
    : placedValueEdits(
        checked,
        [...found].flatMap(([name, places]) => places.map(({ span }) => ({ span, value: written(name) }))),
      );
  return {
    edits,
    filled: [...found].map(([name, places]) => ({ name, count: places.length })),
    problems,
    names: namesOf(blanks).map((name) => nameForValue(name, checked.pack)),
  };

  /** Each key once, under the name that it stands under first. */
  function namesOf(places: readonly LocatedPlaceholder[]): readonly string[] {
    const byKey = new Map<string, string>();
    for (const { placeholder } of places) {
      const key = blankKey(placeholder.name, checked.pack);
      if (!byKey.has(key) && /\p{L}/u.test(key)) byKey.set(key, placeholder.name);
    }
    return [...byKey.values()];
  }
}

function nameFor({ pack }: CheckedDocument, { placeholder }: LocatedPlaceholder, given: Readonly<Record<string, string>>): string | undefined {
  // A note that something is missing has no name, and neither has a line to write on.
  if (placeholder.kind === 'marker' || !/\p{L}/u.test(placeholder.name)) return undefined;
  const key = blankKey(placeholder.name, pack);
  const names = Object.keys(given);
  const asked = valueNamed(placeholder.name, pack);
  return names.find((name) => blankKey(name, pack) === key) ?? (asked && names.find((name) => valueNamed(name, pack) === asked));
}
