/**
 * Sections whose headings do not name them. A writer may head the review "Going over this page". Where no heading opens a section that the
 * kind of document needs, a main heading that nobody knows is taken for it when its text plainly speaks of it, or when it likely does and
 * stands where the section is to be expected; but only when there is one such heading.
 */
import type { SectionId } from '../schema/vocabulary.ts';
import { entryOf, type PolicyDocument } from './document.ts';
import { besides, type Content, contentUnder, type HeadedText, isConduct, namesComplaints, type Sign, signs } from './sectionSigns.ts';

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
  const contents = new Map<Heading, Content>();
  const contentOf = (heading: Heading): Content => {
    const content = contents.get(heading) ?? contentUnder(heading, document);
    contents.set(heading, content);
    return content;
  };
  const unknown = main
    .filter(({ worded, hasText }) => worded.length === 0 && hasText)
    .slice(0, mostHeadings)
    .filter((heading) => !contentOf(heading).heading.elsewhere);
  const idsOf = (heading: Heading): readonly SectionId[] => found.get(heading) ?? heading.ids;
  const isExpected = placesFor(main, idsOf, catalog.orderOf(kind));
  const taken = new Set(headings.flatMap(({ ids }) => ids));
  const need = (id: SectionId) => catalog.needOf(kind, id);
  const isNeeded = (id: SectionId): boolean => need(id) === 'required' || need(id) === 'recommended';
  const wanted = [...signs].filter(([id, { anywhere }]) => !taken.has(id) && (isNeeded(id) || (anywhere === true && need(id) !== undefined)));
  const isWanted = (id: SectionId): boolean => wanted.some(([one]) => one === id);
  /** 3 where a plain sign stands at its place, 2 for a plain sign elsewhere or a likely one at its place. */
  const strength = (heading: Heading, id: SectionId, { plain, likely }: Sign): number => {
    const content = contentOf(heading);
    const isPlain = plain?.(content, isWanted) === true;
    if (!isPlain && (!isNeeded(id) || !likely(content))) return 0;
    return (isPlain ? 2 : 1) + (isExpected(heading, id) ? 1 : 0);
  };
  const settle = (least: number): void => {
    for (let again = true; again; ) {
      again = false;
      for (const [id, sign] of wanted) {
        if ([...found.values()].some((ids) => ids.includes(id))) continue;
        const rated = unknown.filter((heading) => !found.has(heading)).map((heading) => ({ heading, rate: strength(heading, id, sign) }));
        const best = Math.max(0, ...rated.map(({ rate }) => rate));
        const [only, ...others] = rated.filter(({ rate }) => rate === best);
        if (best < least || !only || others.length > 0) continue;
        found.set(only.heading, [id, ...besides(id, contentOf(only.heading), isWanted)]);
        again = true;
      }
    }
  };
  const isTold = isOneOfItsKind(main, document);
  if (isTold) settle(3);
  if (isTold) settle(2);
  if (isNeeded('service-policies'))
    for (const [heading, ids] of singlePolicies({ headings, main, unknown, found, isExpected, contentOf })) found.set(heading, ids);
  if (!isTold) return found;
  settle(2);
  for (const [heading, ids] of continued({ main, unknown, found, idsOf, contentOf })) found.set(heading, ids);
  const title = headings.find(({ isTitle }) => isTitle);
  const joined = joinedIn({ main, unknown, found, idsOf, contentOf }, title, isMissing(document, headings, found));
  if (joined) found.set(...joined);
  if (isNeeded('contact') && !headings.some((heading) => idsOf(heading).includes('contact'))) {
    const [only, ...others] = main.filter((heading) => isAddressed(heading) && isAddress(contentOf(heading)));
    if (only && others.length === 0) found.set(only, ['contact']);
  }
  return found;
}

interface Known<Heading> {
  readonly main: readonly Heading[];
  readonly unknown: readonly Heading[];
  readonly found: ReadonlyMap<Heading, readonly SectionId[]>;
  readonly idsOf: (heading: Heading) => readonly SectionId[];
  readonly contentOf: (heading: Heading) => Content;
}

/** "What we do", and right beside it "What we leave": one section under two headings. */
function* continued<Heading extends KnownHeading>({
  main,
  unknown,
  found,
  idsOf,
  contentOf,
}: Known<Heading>): Generator<readonly [Heading, readonly SectionId[]]> {
  for (const heading of unknown) {
    if (found.has(heading)) continue;
    const at = main.indexOf(heading);
    const beside = [main[at - 1], main[at + 1]].some((other) => other !== undefined && idsOf(other).includes('expectations'));
    if (beside && isConduct(contentOf(heading))) yield [heading, ['expectations']];
  }
}

/** Whether a procedure requires a section that no heading opens. */
function isMissing<Heading extends KnownHeading>(
  { kind, catalog }: PolicyDocument,
  headings: readonly Heading[],
  found: ReadonlyMap<Heading, readonly SectionId[]>,
): (id: SectionId) => boolean {
  return (id) =>
    kind !== undefined &&
    catalog.needOf(kind, 'procedures') === 'required' &&
    catalog.needOf(kind, 'complaints') !== undefined &&
    !headings.some((heading) => (found.get(heading) ?? heading.ids).includes(id));
}

/** In a procedure for complaints its steps are the section on complaints as well, and the other way round. */
function joinedIn<Heading extends KnownHeading>(
  { main, idsOf, contentOf }: Known<Heading>,
  title: Heading | undefined,
  missing: (id: SectionId) => boolean,
): readonly [Heading, readonly SectionId[]] | undefined {
  const isOnComplaints = title !== undefined && namesComplaints(contentOf(title));
  const complaints = main.find((heading) => idsOf(heading).includes('complaints'));
  if (complaints && isOnComplaints && missing('procedures') && contentOf(complaints).steps > 2)
    return [complaints, ['procedures', ...idsOf(complaints)]];
  const steps = main.find((heading) => idsOf(heading).includes('procedures'));
  if (steps && missing('complaints') && namesComplaints(contentOf(steps))) return [steps, [...idsOf(steps), 'complaints']];
  return undefined;
}

/**
 * Whether a document is surely of its kind: it says so, or most of its main headings are known. Any text with "policy" in its title is
 * taken for one, and in a page on sick leave the words of a section tell nothing.
 */
function isOneOfItsKind(main: readonly KnownHeading[], { frontMatter, catalog }: PolicyDocument): boolean {
  const entry = entryOf(frontMatter, 'kind');
  const isDeclared = entry?.key === 'kind' || (typeof entry?.value === 'string' && catalog.kindIds.some((kind) => kind === entry.value));
  return isDeclared || main.filter(({ worded }) => worded.length > 0).length * 2 > main.length;
}

/** "Responsible" may head the duties, or no more than where to write. */
function isAddressed({ ids: [id, ...others] }: KnownHeading): boolean {
  return id === 'roles' && others.length === 0;
}

/** Whether nothing stands there but addresses and numbers. */
function isAddress({ facts, items }: Content): boolean {
  return facts.length > 0 && facts.length <= 3 && items <= facts.length && facts.every(({ address }) => address);
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
    if (before.length === 0 && after.length === 0) return false;
    const [first, last] = rangeOf(id, order);
    return Math.max(-1, ...before) <= last && first <= Math.min(order.length, ...after);
  };
}

/** What a service is held to and how people behave in it is told in any order. */
const together: readonly SectionId[] = ['standards', 'expectations', 'guidelines'];

function rangeOf(id: SectionId, order: readonly SectionId[]): readonly [first: number, last: number] {
  const rank = order.indexOf(id);
  if (id === 'service-policies') return [order.indexOf('complaints'), rank];
  const ranks = together.includes(id) ? together.map((other) => order.indexOf(other)).filter((other) => other >= 0) : [rank];
  return [Math.min(...ranks), Math.max(...ranks)];
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
    known.length > 0
      ? known
      : main.filter(
          (heading) => isExpected(heading, 'service-policies') && !contentOf(heading).heading.elsewhere && isChapter(childrenOf(heading), isOne),
        );
  if (known.length === 0 && chapters.length === 1 && chapters[0]) yield [chapters[0], policies];
  const children = chapters.length === 1 || known.length > 0 ? chapters.flatMap(childrenOf).slice(0, mostHeadings) : [];
  for (const child of children) {
    const { bare, heading } = contentOf(child);
    if (heading.elsewhere) continue;
    if (child.worded.length === 0) yield [child, isOne(child) || bare ? policies : []];
    else if (isPolicy(child) || (isMatter(child) && !child.named)) yield [child, policies];
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
