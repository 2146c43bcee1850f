/** How sections are told from what stands under them, whatever their headings say. */
import type { AboutId } from '../languages/contentWording.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import type { Content, UnitFacts } from './sectionContents.ts';

/** How a section is told from its content: `plain` signs wherever it stands, `likely` ones where such a section is to be expected. */
export interface Sign {
  /** Whether plain signs count for a section that a kind may have as well. */
  readonly anywhere?: boolean;
  readonly plain?: (content: Content, isWanted: (id: SectionId) => boolean) => boolean;
  readonly likely: (content: Content) => boolean;
}

/** What a section is about it says at its beginning. */
const opening = 3;

/** The sections that can be told so, those first that are the easiest to tell. */
export const signs: ReadonlyMap<SectionId, Sign> = new Map<SectionId, Sign>([
  [
    'definitions',
    {
      anywhere: true,
      plain: ({ facts }) => {
        const defined = facts.filter(({ defines }) => defines !== undefined).length;
        return defined > 1 && defined * 2 > facts.length && (facts.some(({ defines }) => defines === 'surely') || isGlossary(facts));
      },
      likely: ({ facts }) => facts.length > 1 && facts.every(({ defines, actor }) => defines !== undefined && !actor),
    },
  ],
  [
    'enforcement',
    {
      plain: ({ facts }) => words(facts, 'breaches') >= 3,
      likely: ({ facts }) => words(facts, 'breaches') >= 1,
    },
  ],
  [
    'review',
    {
      anywhere: true,
      plain: ({ heading, facts }) => {
        const first = facts.slice(0, opening);
        if (first.some(({ reviewing, itself, recurs }) => (reviewing || heading.reviewing) && (itself || heading.itself) && recurs)) return true;
        return first.some(({ recurs, lastChange }) => recurs && lastChange) && !facts.some(({ training }) => training);
      },
      likely: ({ heading, facts }) =>
        facts.slice(0, opening).some(({ reviewing, itself, lastChange }) => (reviewing && (itself || heading.itself)) || lastChange),
    },
  ],
  [
    'complaints',
    {
      plain: ({ facts }) => words(facts, 'complaints') >= 2 && words(facts.slice(0, opening), 'complaints') > 0,
      likely: ({ heading, facts }) => words([heading, ...facts.slice(0, opening)], 'complaints') > 0,
    },
  ],
  [
    'feedback',
    {
      anywhere: true,
      plain: ({ facts, steps }) =>
        steps < 2 && total(facts, ({ opinions }) => opinions) >= 2 && facts.slice(0, opening).some(({ opinions }) => opinions > 0),
      likely: ({ facts, steps }) => steps < 2 && facts.some(({ opinions }) => opinions > 0),
    },
  ],
  [
    'implementation',
    {
      anywhere: true,
      plain: ({ heading, facts }) => {
        const training = total(facts, (one) => Number(one.training));
        const opens = facts[0]?.newcomers === true || heading.newcomers || heading.training;
        return opens ? training > 0 : training > 1 && (facts[0]?.training === true || facts.some(({ newcomers }) => newcomers));
      },
      likely: ({ heading, facts }) =>
        [heading, ...facts.slice(0, opening)].some(({ training, newcomers }) => training || newcomers) ||
        total(facts, ({ training, newcomers }) => Number(training || newcomers)) > 1,
    },
  ],
  [
    'roles',
    {
      plain: ({ facts }) => isDuties(facts) && words(facts.slice(0, opening), 'duties') > 0,
      likely: ({ facts }) => isDuties(facts),
    },
  ],
  [
    'escalation',
    {
      plain: ({ facts, steps }, isWanted) =>
        recipients(facts) >= 2 &&
        (words(facts, 'passing') >= 2 || (steps > 1 && facts.filter((one) => one.recipients.length > 0).length > 1)) &&
        !(isWanted('complaints') && words(facts.slice(0, opening), 'complaints') > 0),
      likely: ({ facts }) => recipients(facts) >= 1 && words(facts, 'passing') >= 1,
    },
  ],
  [
    'standards',
    {
      plain: (content) => {
        const { facts, partChannels } = content;
        const measured = total(facts, (one) => Number(one.measured));
        const isTable = facts.some(({ row }) => row);
        return (
          !isNumberedList(content) &&
          !isAllSteps(content) &&
          ((partChannels.length >= 2 && measured > 0) ||
            (measured >= 2 && (channels(facts) >= 2 ? measured + channels(facts) >= 5 : isTable && channels(facts) + measured >= 4)))
        );
      },
      likely: (content) => {
        const { facts, partChannels } = content;
        const measured = total(facts, (one) => Number(one.measured));
        return !isNumberedList(content) && (measured >= 2 || (measured > 0 && channels(facts) >= 2) || partChannels.length >= 2);
      },
    },
  ],
  ['procedures', { plain: ({ steps }) => steps >= 3, likely: ({ steps }) => steps >= 2 }],
  [
    'expectations',
    {
      plain: ({ facts, items }) => items >= 3 && words(facts, 'conduct') >= 4 && isUnmeasured(facts),
      likely: (content) => isConduct(content) || words(content.facts, 'conduct') >= 3,
    },
  ],
  [
    'guidelines',
    {
      plain: ({ facts }) => words(facts, 'trouble') >= 3,
      likely: ({ facts }) => words(facts, 'trouble') >= 2,
    },
  ],
  [
    'purpose',
    {
      anywhere: true,
      plain: ({ facts: [first], items }) =>
        first?.itself === true && items === 0 && first.about.purpose > 0 && first.about.scope === 0 && !first.recurs,
      likely: ({ facts: [first], items }) =>
        first !== undefined &&
        items === 0 &&
        (first.itself || first.about.purpose > 0) &&
        !first.reviewing &&
        !first.training &&
        first.opinions === 0 &&
        !first.measured,
    },
  ],
  [
    'scope',
    {
      plain: ({ facts: [first] }) => first !== undefined && listsScope(first),
      likely: ({ facts: [first], items }) =>
        first !== undefined && !first.measured && (first.about.scope > 0 || (first.channels.length >= 2 && items < 3)),
    },
  ],
  [
    'vision-values',
    {
      plain: ({ facts }) => words(facts, 'values') >= 3,
      likely: ({ facts }) => words(facts, 'values') >= 1,
    },
  ],
  [
    'mission',
    {
      likely: ({ facts, items }) =>
        items === 0 &&
        facts.length <= 2 &&
        words(facts.slice(0, 1), 'mission') > 0 &&
        facts.every(({ measured, length }) => !measured && length < 300),
    },
  ],
  [
    'customer-needs',
    {
      plain: ({ facts }) => words(facts, 'needs') >= 3 && words(facts, 'conduct') < 3,
      likely: ({ heading, facts, items, steps }) =>
        heading.customers > 0 ||
        words(facts, 'needs') > 0 ||
        ((steps < 3 || isPlainList(facts)) &&
          words(facts, 'conduct') < 2 &&
          (items > 2 || facts.slice(0, opening).some(({ customers }) => customers > 0))),
    },
  ],
  [
    'resources',
    {
      plain: ({ facts, steps }) => {
        const reaching = total(facts, (one) => Number(one.reaches));
        if (facts.length <= 2 && facts[0]?.directory && reaching > 0 && isUnmeasured(facts) && words(facts, 'passing') < 2) return true;
        return reaching >= 2 && reaching * 2 >= facts.length && steps === 0 && isUnmeasured(facts) && words(facts, 'passing') < 2;
      },
      likely: ({ facts }) =>
        facts.some(({ directory, reaches }) => directory && reaches) || total(facts, (one) => Number(one.reaches || one.about.help > 0)) >= 2,
    },
  ],
  [
    'contact',
    {
      plain: (content) => isContact(content) && content.facts[0]?.address === true,
      likely: (content) =>
        isContact(content) ||
        (content.facts.length > 0 && content.facts.slice(0, opening).every(({ reaches }) => reaches) && content.facts.some(({ address }) => address)),
    },
  ],
  ['exceptions', { anywhere: true, plain: ({ facts }) => words(facts, 'exemptions') >= 3, likely: ({ facts }) => words(facts, 'exemptions') >= 2 }],
]);

/** Sections that often share a heading: what else stands under one that is known. */
const companions: Partial<Record<SectionId, Partial<Record<SectionId, (content: Content) => boolean>>>> = {
  complaints: {
    procedures: ({ steps }) => steps >= 3,
    feedback: ({ facts }) => total(facts, ({ opinions }) => opinions) >= 2,
  },
  feedback: { complaints: ({ facts }) => words(facts, 'complaints') >= 2 },
  review: { contact: ({ facts }) => facts.some(({ address }) => address) },
  'vision-values': { mission: ({ facts }) => words(facts, 'mission') > 0 && words(facts, 'values') > 1 },
};

/** What stands under a heading besides the section it was taken for. */
export function besides(id: SectionId, content: Content, isWanted: (id: SectionId) => boolean): readonly SectionId[] {
  return Object.entries(companions[id] ?? {}).flatMap(([other, holds]) =>
    isWanted(other as SectionId) && holds(content) ? [other as SectionId] : [],
  );
}

/** Whether a paragraph says whom or what the document binds, on which channels, and holds no figure: `Applies to all staff, by phone, e-mail and chat`. */
export function listsScope({ measured, about, channels: named }: UnitFacts): boolean {
  return !measured && about.scope > 0 && named.length >= 2 && about.scope + named.length >= 4;
}

/** Whether steps are all there is, in no parts and below no table of several rows. */
function isNumberedList({ facts, steps, parts }: Content): boolean {
  return steps > 0 && parts < 2 && facts.filter(({ row }) => row).length < 3;
}

/** Whether every item in a chapter is a step: single policies, each with its own. */
function isAllSteps({ facts, items, steps }: Content): boolean {
  return steps > 2 && steps === items && facts.filter(({ row }) => row).length < 3;
}

/** Whether each line explains a word in bold type, and none sets a standard or names who does something. */
function isGlossary(facts: readonly UnitFacts[]): boolean {
  return facts.every(({ defines, actor, measured, channels: own }) => defines !== undefined && !actor && !measured && own.length === 0);
}

/** A longer first paragraph says more than where to turn. */
const longestContact = { withAddress: 260, without: 110 } as const;

/** Whether the text opens with little more than where to turn to: an address, or a name or role with a way to reach it. */
function isContact({ facts: [first], steps, items }: Content): boolean {
  if (first === undefined || steps > 0 || items > 2 || first.measured || first.directory || first.row) return false;
  if (first.address) return first.channels.length < 4 && first.length <= longestContact.withAddress;
  return first.reaches && first.channels.length === 1 && first.length <= longestContact.without;
}

/** The longest item of a list of things, in UTF-16 units. */
const longestThing = 48;

/** Whether what stands below the first paragraph is short, names nobody who does something and holds no figure: needs may be numbered. */
function isPlainList([, ...facts]: readonly UnitFacts[]): boolean {
  return facts.length > 2 && facts.every(({ actor, measured, length }) => !actor && !measured && length <= longestThing);
}

/** Whether a list says how people behave. */
export function isConduct({ facts, items }: Content): boolean {
  return items >= 2 && words(facts, 'conduct') >= 2 && isUnmeasured(facts);
}

/** Whether a heading speaks of complaints. */
export function namesComplaints({ heading }: Content): boolean {
  return heading.about.complaints > 0;
}

function isDuties(facts: readonly UnitFacts[]): boolean {
  return total(facts, ({ actor }) => Number(actor)) >= 2 && words(facts, 'passing') < 2 && isUnmeasured(facts);
}

/** Whether at most half of what stands here has a figure. */
function isUnmeasured(facts: readonly UnitFacts[]): boolean {
  return total(facts, ({ measured }) => Number(measured)) * 2 <= facts.length;
}

function total(facts: readonly UnitFacts[], of: (facts: UnitFacts) => number): number {
  return facts.reduce((sum, one) => sum + of(one), 0);
}

function words(facts: readonly UnitFacts[], id: AboutId): number {
  return total(facts, ({ about }) => about[id]);
}

function channels(facts: readonly UnitFacts[]): number {
  return new Set(facts.flatMap((one) => one.channels)).size;
}

function recipients(facts: readonly UnitFacts[]): number {
  return new Set(facts.flatMap((one) => one.recipients)).size;
}
