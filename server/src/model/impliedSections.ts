/**
 * Sections whose headings do not name them. A writer may head the review "Going over this page". Where no heading opens a section that the
 * kind of document needs, a main heading that nobody knows is taken for it when its text plainly speaks of it, or when it likely does and
 * stands where the section is to be expected; but only when there is one such heading.
 */
import type { SectionId } from '../schema/vocabulary.ts';
import type { PolicyDocument } from './document.ts';
import { type Content, contentUnder, type HeadedText, signs } from './sectionSigns.ts';

/** A heading as it is known by its words. */
export interface KnownHeading extends HeadedText {
  readonly ids: readonly SectionId[];
  readonly worded: readonly SectionId[];
  /** Whether it is worded as a title or alias has it. */
  readonly named: boolean;
  readonly level: number;
  readonly hasText: boolean;
  readonly isTitle: boolean;
}

/** A text with more main headings is no single policy, and the cost of a keystroke must not grow with the document. */
const mostMain = 60;
/** Headings beyond so many that nobody knows are not read. */
const mostHeadings = 24;

/** Why a document is there it says at its beginning. */
const openingHeadings = 2;

/** What headings open beyond, or in the place of, what their words say. */
export function impliedSections<Heading extends KnownHeading>(
  headings: readonly Heading[],
  document: PolicyDocument,
): ReadonlyMap<Heading, readonly SectionId[]> {
  const { kind, catalog } = document;
  const main = mainHeadings(headings);
  const found = new Map<Heading, readonly SectionId[]>();
  if (kind === undefined || main.length < 2 || main.length > mostMain) return found;
  const unknown = main.filter(({ worded, hasText }) => worded.length === 0 && hasText).slice(0, mostHeadings);
  const contents = new Map<Heading, Content>();
  const contentOf = (heading: Heading): Content => {
    const content = contents.get(heading) ?? contentUnder(heading, document);
    contents.set(heading, content);
    return content;
  };
  const idsOf = (heading: Heading): readonly SectionId[] => found.get(heading) ?? heading.ids;
  const isExpected = placesFor(main, idsOf, catalog.orderOf(kind));
  const taken = new Set(headings.flatMap(({ ids }) => ids));
  const isNeeded = (id: SectionId): boolean => ['required', 'recommended'].includes(catalog.needOf(kind, id) ?? '');
  const wanted = [...signs].filter(
    ([id, { anywhere }]) => !taken.has(id) && (isNeeded(id) || (anywhere === true && catalog.needOf(kind, id) !== undefined)),
  );
  const take = (id: SectionId, holds: (heading: Heading) => boolean): void => {
    const [only, ...others] = unknown.filter((heading) => !found.has(heading) && holds(heading));
    if (only && others.length === 0) found.set(only, [id]);
  };
  for (const [id, { plain }] of wanted) if (plain) take(id, (heading) => plain(contentOf(heading)));
  if (isNeeded('service-policies'))
    for (const [heading, ids] of singlePolicies({ headings, main, unknown, found, isExpected, contentOf })) found.set(heading, ids);
  const stillWanted = wanted.filter(([id]) => isNeeded(id) && ![...found.values()].some((ids) => ids.includes(id)));
  for (const [id, { likely }] of stillWanted) take(id, (heading) => isExpected(heading, id) && likely(contentOf(heading)));
  return found;
}

/** The headings right below the title. */
function mainHeadings<Heading extends KnownHeading>(headings: readonly Heading[]): readonly Heading[] {
  const level = Math.min(...headings.flatMap((heading) => (heading.isTitle ? [] : [heading.level])));
  return headings.filter((heading) => !heading.isTitle && heading.level === level);
}

/**
 * Tells whether a section belongs, in the order of its kind, between the known sections around a heading. Single policies stand behind
 * complaints and feedback in that order; writers also put them before.
 */
function placesFor<Heading extends KnownHeading>(
  main: readonly Heading[],
  idsOf: (heading: Heading) => readonly SectionId[],
  order: readonly SectionId[],
): (heading: Heading, id: SectionId) => boolean {
  const ranks = (heading: Heading): readonly number[] => idsOf(heading).map((id) => order.indexOf(id));
  return (heading, id) => {
    const at = main.indexOf(heading);
    if (id === 'purpose' && at >= openingHeadings) return false;
    const before = ranks(main.slice(0, at).findLast((one) => idsOf(one).length > 0) ?? heading);
    const after = ranks(main.slice(at + 1).find((one) => idsOf(one).length > 0) ?? heading);
    const first = order.indexOf(id === 'service-policies' ? 'complaints' : id);
    return Math.max(-1, ...before) <= order.indexOf(id) && first <= Math.min(order.length, ...after);
  };
}

interface Handbook<Heading> {
  readonly headings: readonly Heading[];
  readonly main: readonly Heading[];
  readonly unknown: readonly Heading[];
  readonly found: ReadonlyMap<Heading, readonly SectionId[]>;
  readonly isExpected: (heading: Heading, id: SectionId) => boolean;
  readonly contentOf: (heading: Heading) => Content;
}

/**
 * The single policies of a handbook: a chapter of them under any heading, or main headings side by side where the chapter is to be
 * expected. A heading that nobody knows is one of them where it has steps.
 */
function* singlePolicies<Heading extends KnownHeading>(handbook: Handbook<Heading>): Generator<readonly [Heading, readonly SectionId[]]> {
  const { headings, main, unknown, found, isExpected, contentOf } = handbook;
  const childrenOf = (heading: Heading): readonly Heading[] =>
    headings.filter(({ span, level }) => heading.span.start < span.start && span.start < heading.end && level === heading.level + 1);
  const isOne = (heading: Heading): boolean => isPolicy(heading) || (heading.worded.length === 0 && contentOf(heading).steps > 1);
  const known = main.filter(isPolicy);
  const chapters =
    known.length > 0 ? known : main.filter((heading) => isExpected(heading, 'service-policies') && isChapter(childrenOf(heading), isOne));
  if (known.length === 0 && chapters.length === 1 && chapters[0]) yield [chapters[0], policies];
  const children = chapters.length === 1 || known.length > 0 ? chapters.flatMap(childrenOf).slice(0, mostHeadings) : [];
  for (const child of children) {
    if (child.worded.length === 0) yield [child, isOne(child) || contentOf(child).bare ? policies : []];
    else if (isMatter(child) && !child.named) yield [child, policies];
  }
  if (children.length > 0) return;
  const run = unknown.filter(
    (heading) => !found.has(heading) && isExpected(heading, 'service-policies') && childrenOf(heading).length === 0 && !contentOf(heading).bare,
  );
  // What stands before the first policy may as well be a chapter on the work or the customers that nobody knows by its heading.
  const first = known[0]?.span.start ?? 0;
  const tells = (heading: Heading): boolean => isOne(heading) || contentOf(heading).facts.some(({ servicePolicy }) => servicePolicy);
  if (known.length > 0 || (run.length > 1 && run.some(isOne)))
    for (const heading of run) if (heading.span.start > first || tells(heading)) yield [heading, policies];
}

const policies: readonly SectionId[] = ['service-policies'];

function isPolicy({ worded }: KnownHeading): boolean {
  return worded.includes('service-policies');
}

/** What may be a single policy: "When something goes wrong" is one among others. */
function isMatter({ worded }: KnownHeading): boolean {
  return worded.every((id) => id === 'service-policies' || id === 'complaints' || id === 'exceptions');
}

function isChapter<Heading extends KnownHeading>(children: readonly Heading[], isOne: (heading: Heading) => boolean): boolean {
  return children.length > 1 && children.every(isMatter) && children.some(isOne);
}
