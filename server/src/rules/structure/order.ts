/** In which order the sections of a document stand, and which of them stand out of the order of their kind. */
import type { PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { parentOf, siblingLevel, siblingsOf } from './outline.ts';

/** A section that stands out of order, and where it belongs. */
export interface Misplaced {
  readonly section: Section;
  /** The sibling that it belongs behind; undefined where it belongs before `before`. */
  readonly after: Section | undefined;
  /** The first sibling that it belongs before, where it belongs behind none. */
  readonly before: Section | undefined;
}

/**
 * The fewest sections that have to move for all to stand in order, in that order. Only siblings under the same heading are compared;
 * headings whose words open no section stay where they are.
 */
export function misplacedSections(document: PolicyDocument, order: readonly SectionId[]): readonly Misplaced[] {
  const ranked = siblingsOf(document, siblingLevel(document)).filter(({ worded }) => worded.length > 0);
  const groups = new Map<Section | undefined, Section[]>();
  for (const section of ranked) {
    const parent = parentOf(document, section);
    groups.set(parent, [...(groups.get(parent) ?? []), section]);
  }
  return [...groups.values()].flatMap((group) => misplacedIn(group, order));
}

function misplacedIn(group: readonly Section[], order: readonly SectionId[]): readonly Misplaced[] {
  const rankOf = ({ ids }: Section) => Math.min(...ids.map((id) => order.indexOf(id)));
  const ranks = group.map(rankOf);
  const kept = longestRising(ranks);
  if (kept.size === group.length) return [];
  const inPlace = group.filter((_, i) => kept.has(i));
  return group
    .filter((_, i) => !kept.has(i))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((section) => {
      const rank = rankOf(section);
      const after = inPlace.findLast((other) => rankOf(other) <= rank);
      return { section, after, before: after ? undefined : inPlace[0] };
    });
}

/** The indices of a longest sequence of values that never falls. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [i, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1];
    tails[low] = i;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}
