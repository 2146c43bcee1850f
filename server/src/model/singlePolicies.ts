/** The single policies of a handbook, of which only some are known by their headings. */
import type { SectionId } from '../schema/vocabulary.ts';
import { type Content, type KnownHeading, mostHeadings } from './sectionContents.ts';

/** A document whose single policies are looked for. */
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
 * expected. A heading that nobody knows is one of them in such a chapter, and elsewhere where it has steps.
 */
export function* singlePolicies<Heading extends KnownHeading>(handbook: Handbook<Heading>): Generator<readonly [Heading, readonly SectionId[]]> {
  const { headings, main, unknown, found, isExpected, contentOf } = handbook;
  const byParent = childrenByParent(headings);
  const childrenOf = (heading: Heading): readonly Heading[] => byParent.get(heading) ?? [];
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
    if (contentOf(child).heading.elsewhere) continue;
    if (child.worded.length === 0 || isPolicy(child) || (isMatter(child) && !child.named)) yield [child, policies];
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

/** The headings one level below each. */
function childrenByParent<Heading extends KnownHeading>(headings: readonly Heading[]): ReadonlyMap<Heading, readonly Heading[]> {
  const children = new Map<Heading, Heading[]>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    if (parent && heading.level === parent.level + 1) {
      const own = children.get(parent);
      if (own) own.push(heading);
      else children.set(parent, [heading]);
    }
    open.push(heading);
  }
  return children;
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
