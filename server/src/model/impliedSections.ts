/**
 * Sections whose headings do not name them. A writer may head the review "Going over this page". Where no heading opens a section that the
 * kind of document needs, a main heading that nobody knows is taken for it when its text plainly speaks of it, or when it likely does and
 * stands where the section is to be expected; but only when there is one such heading. A few headings that are known mean more, or something
 * else, by what stands under them: steps on complaints, and a "Responsible" with nothing but an address.
 */
import type { Need } from '../kinds/index.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { declaresPolicy } from './declaredKind.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { type Content, contentUnder, type KnownHeading, mostHeadings } from './sectionContents.ts';
import { idsUnder } from './sectionPlaces.ts';
import { besides, isConduct, namesComplaints, type Sign, signs } from './sectionSigns.ts';
import { singlePolicies } from './singlePolicies.ts';

/** A text with more main headings is no single policy, and the cost of a keystroke must not grow with the document. */
const mostMain = 60;

/** The least strength of a sign: that of a plain one wherever it stands, or of a likely one where the section is to be expected. */
const sure = 2;

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
  const need = (id: SectionId) => catalog.needOf(kind, id);
  const isTold = isOneOfItsKind(main, document);
  // Where the kind is only guessed, words keep what they mean in any kind.
  const isDeclared = declaresPolicy(document);
  // Words of sections that the kind does not have, such as steps in a charter, most likely mean another: as good as unknown, but for likely signs.
  const strangers = new Set(isDeclared ? main.filter(({ ids, named }) => !named && ids.length > 0 && ids.every((id) => need(id) === undefined)) : []);
  if (isDeclared)
    for (const heading of main) {
      const own = heading.ids.filter((id) => need(id) !== undefined);
      // "Times and targets" are standards where a kind has no objectives.
      if (!heading.named && own.length > 0 && own.length < heading.ids.length && !isReviewed(heading.ids)) found.set(heading, own);
    }
  const idsOf = (heading: Heading): readonly SectionId[] => found.get(heading) ?? (strangers.has(heading) ? [] : heading.ids);
  const unknown = main
    .filter((heading) => (isDeclared || heading.worded.length === 0) && idsOf(heading).length === 0 && heading.hasText)
    .slice(0, mostHeadings)
    .filter((heading) => !contentOf(heading).heading.elsewhere);
  const isExpected = placesFor(main, idsOf, catalog.orderOf(kind));
  const taken = new Set(headings.flatMap(idsOf));
  const isNeeded = (id: SectionId): boolean => need(id) === 'required' || need(id) === 'recommended';
  const wanted = inTurn([...signs], need).filter(
    ([id, { anywhere }]) => !taken.has(id) && (isNeeded(id) || (anywhere === true && need(id) !== undefined)),
  );
  const isOpen = (id: SectionId): boolean => headings.some((heading) => idsOf(heading).includes(id));
  const isFound = (id: SectionId): boolean => [...found.values()].some((ids) => ids.includes(id));
  const isWanted = (id: SectionId): boolean => wanted.some(([one]) => one === id) && !isFound(id);
  const shows = new Map(
    unknown.map((heading) => [
      heading,
      new Map(wanted.map(([id, sign]) => [id, showing(sign, contentOf(heading), isWanted, isNeeded(id) && !strangers.has(heading))])),
    ]),
  );
  /** 3 where a plain sign stands at its place, 2 for a plain sign elsewhere or a likely one at its place. */
  const strength = (heading: Heading, id: SectionId): number => {
    const shown = shows.get(heading)?.get(id) ?? 0;
    return shown === 0 ? 0 : shown + (isExpected(heading, id) ? 1 : 0);
  };
  /** Whether a heading may be a required section that sounds like a recommended one. */
  const isSpokenFor = (heading: Heading, id: SectionId): boolean =>
    need(id) !== 'required' &&
    alike.includes(id) &&
    alike.some((other) => other !== id && need(other) === 'required' && isWanted(other) && strength(heading, other) >= sure);
  const settle = (least: number): void => {
    for (let again = true; again; ) {
      again = false;
      for (const [id] of wanted) {
        if (isFound(id)) continue;
        const rated = unknown
          .filter((heading) => !found.has(heading) && !isSpokenFor(heading, id))
          .map((heading) => ({ heading, rate: strength(heading, id) }));
        const best = Math.max(0, ...rated.map(({ rate }) => rate));
        const [only, ...others] = rated.filter(({ rate }) => rate === best);
        if (best < least || !only || others.length > 0) continue;
        found.set(only.heading, [id, ...besides(id, contentOf(only.heading), isWanted)]);
        again = true;
      }
    }
  };
  if (isTold) {
    settle(sure + 1);
    settle(sure);
  }
  if (isNeeded('service-policies'))
    for (const [heading, ids] of singlePolicies({ headings, main, unknown, found, isExpected, contentOf })) found.set(heading, ids);
  if (!isTold) return found;
  settle(sure);
  for (const [heading, ids] of continued({ main, unknown, found, idsOf, contentOf })) found.set(heading, ids);
  for (const turned of turnedTo({ main, unknown, found, idsOf, contentOf }, need, isOpen)) found.set(...turned);
  if (need('procedures') === 'required' && need('complaints') !== undefined) {
    const joined = joinedIn({ main, unknown, found, idsOf, contentOf }, isOpen);
    if (joined) found.set(...joined);
  }
  if (!isOpen('standards') && need('standards') !== undefined) {
    const areMeant = (heading: Heading): boolean => need('objectives') === undefined || (need('standards') === 'required' && !heading.named);
    const [only, ...others] = main.filter((heading) => areMeant(heading) && isTargets(idsOf(heading), contentOf(heading)));
    if (only && others.length === 0) found.set(only, ['standards']);
  }
  for (const [heading, ids] of underStandards(headings, found, document)) found.set(heading, ids);
  if (isNeeded('contact') && !isOpen('contact')) {
    const [only, ...others] = main.filter((heading) => isAddressed({ ...heading, ids: idsOf(heading) }) && isAddress(contentOf(heading)));
    if (only && others.length === 0) found.set(only, ['contact']);
    const shared = main.find(
      (heading) => isReviewed(idsOf(heading)) && contentOf(heading).facts.some(({ address, directory, row }) => address && !directory && !row),
    );
    if (!only && shared) found.set(shared, ['review', 'contact']);
  }
  return found;
}

/** Steps with figures are both the procedure and its standards: where only the procedure is required, it is looked for first. */
function inTurn(all: readonly (readonly [SectionId, Sign])[], need: (id: SectionId) => Need | undefined): readonly (readonly [SectionId, Sign])[] {
  if (need('procedures') !== 'required' || need('standards') === 'required') return all;
  const standards = all.filter(([id]) => id === 'standards');
  return all.flatMap((one) => (one[0] === 'standards' ? [] : one[0] === 'procedures' ? [one, ...standards] : [one]));
}

/** 2 where a text plainly is a section, 1 where it likely is and that is enough. */
function showing({ plain, likely }: Sign, content: Content, isWanted: (id: SectionId) => boolean, isLikelyEnough: boolean): number {
  if (plain?.(content, isWanted) === true) return 2;
  return isLikelyEnough && likely(content) ? 1 : 0;
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

/**
 * Where steps are required and stand under complaints alone, they are both; and "The way of a complaint", if it has steps, is the section
 * on complaints as well as the procedure. A heading that says "Complaints" and no more leaves the procedure to another.
 */
function joinedIn<Heading extends KnownHeading>(
  { main, idsOf, contentOf }: Known<Heading>,
  isOpen: (id: SectionId) => boolean,
): readonly [Heading, readonly SectionId[]] | undefined {
  const complaints = main.find((heading) => idsOf(heading).includes('complaints'));
  if (complaints && !complaints.named && !isOpen('procedures') && contentOf(complaints).steps > 2)
    return [complaints, ['procedures', ...idsOf(complaints)]];
  const steps = main.find((heading) => idsOf(heading).includes('procedures'));
  if (steps && !isOpen('complaints') && namesComplaints(contentOf(steps))) return [steps, [...idsOf(steps), 'complaints']];
  return undefined;
}

/** Sections on how the work is done, whose headings sound alike: "How we do things" may head the steps, the promises or the manners. */
const alike: readonly SectionId[] = ['standards', 'expectations', 'guidelines', 'procedures'];

/**
 * Headings that mean one section and hold another: what stands under them plainly is a section that no heading opens, required or told
 * surely by its content, and not the one of their words: plainly not, or for sections that do not sound alike, by no sign. A title or alias
 * means what it says, and what is required stays.
 */
function turnedTo<Heading extends KnownHeading>(
  { main, idsOf, contentOf }: Known<Heading>,
  need: (id: SectionId) => Need | undefined,
  isOpen: (id: SectionId) => boolean,
): readonly (readonly [Heading, readonly SectionId[]])[] {
  const wanted = [...signs].flatMap(([id, { anywhere }]) =>
    !isOpen(id) && (need(id) === 'required' || (anywhere && need(id) !== undefined)) ? [id] : [],
  );
  if (wanted.length === 0) return [];
  const never = (): boolean => false;
  const isPlain = (id: SectionId, content: Content): boolean =>
    signs.get(id)?.plain?.(content, never) === true || (id === 'standards' && isInMeasuredParts(content));
  const found = main.flatMap((heading) => {
    const [worded, ...more] = idsOf(heading);
    if (worded === undefined || more.length > 0 || heading.named || heading.worded.length === 0) return [];
    const isSpare = need(worded) !== 'required' || main.some((other) => other !== heading && idsOf(other).includes(worded));
    if (!isSpare) return [];
    const content = contentOf(heading);
    if (isPlain(worded, content)) return [];
    const isAlike = (id: SectionId): boolean => alike.includes(id) && alike.includes(worded);
    const isForeign = signs.get(worded)?.likely(content) === false || (worded === 'customer-needs' && isInMeasuredParts(content));
    return wanted.filter((id) => ((isAlike(id) && need(id) === 'required') || isForeign) && isPlain(id, content)).map((id) => ({ heading, id }));
  });
  return found
    .filter((one) => found.every((other) => other === one || (other.heading !== one.heading && other.id !== one.id)))
    .map(({ heading, id }) => [heading, [id]]);
}

/** "Targets" with figures, which are standards where a kind of document has no section on objectives, or requires standards. */
function isTargets([id, ...others]: readonly SectionId[], content: Content): boolean {
  return id === 'objectives' && others.length === 0 && signs.get('standards')?.likely(content) === true;
}

/** What is promised by phone, at the desk and on the way: a chapter in parts with figures, and no numbered list. */
function isInMeasuredParts({ facts, parts, steps }: Content): boolean {
  return parts > 1 && steps === 0 && facts.filter(({ measured }) => measured).length > 1;
}

/** The headings under one that was taken for the standards: there the name of a channel opens no section of its own. */
function* underStandards<Heading extends KnownHeading>(
  headings: readonly Heading[],
  found: ReadonlyMap<Heading, readonly SectionId[]>,
  document: PolicyDocument,
): Generator<readonly [Heading, readonly SectionId[]]> {
  const pack = packOf(document);
  for (const [chapter, ids] of [...found]) {
    if (!ids.includes('standards')) continue;
    for (const heading of headings) {
      if (heading.ids.length === 0 || found.has(heading) || heading.span.start <= chapter.span.start || heading.span.start >= chapter.end) continue;
      yield [heading, idsUnder(heading, [ids], pack)];
    }
  }
}

/**
 * Whether a document is surely of its kind: it says so, or most of its main headings are known. Any text with "policy" in its title is
 * taken for one, and in a page on sick leave the words of a section tell nothing.
 */
function isOneOfItsKind(main: readonly KnownHeading[], document: PolicyDocument): boolean {
  return declaresPolicy(document) || main.filter(({ worded }) => worded.length > 0).length * 2 > main.length;
}

/** "Responsible" may head the duties, and "Who to ring" whom to ask about what; or no more than where to write. */
function isAddressed({ ids: [id, ...others] }: KnownHeading): boolean {
  return (id === 'roles' || id === 'resources') && others.length === 0;
}

/** "Whom to ask, and when this is read again": whom to ask is the contact, where an address stands there. */
function isReviewed(ids: readonly SectionId[]): boolean {
  return ids.length === 2 && ids.includes('review') && ids.includes('resources');
}

/** Whether nothing stands there but addresses and numbers; a list or a table of them says whom to ask about what. */
function isAddress({ facts, items }: Content): boolean {
  return facts.length > 0 && facts.length <= 3 && items < 2 && facts.every(({ address, directory, row }) => address && !directory && !row);
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
  const isTogether = (heading: Heading): boolean => idsOf(heading).every((id) => together.includes(id));
  return (heading, id) => {
    const at = main.indexOf(heading);
    if (id === 'purpose' && at >= openingHeadings) return false;
    const before = ranks(main.slice(0, at).findLast((one) => idsOf(one).length > 0) ?? heading);
    const after = ranks(main.slice(at + 1).find((one) => idsOf(one).length > 0 && !(id === 'service-policies' && isTogether(one))) ?? heading);
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
