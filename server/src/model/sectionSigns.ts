/** What a section shows of the things that tell sections apart, whatever its heading says. Kept with each unit. */
import { type AboutId, aboutIds } from '../languages/contentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { escapePattern, matchesOf } from '../util/patterns.ts';
import type { Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { type PolicyDocument, packOf, unitsBetween } from './document.ts';
import { namesDocument } from './documentNouns.ts';
import { proseOf } from './prose.ts';

/** A heading with what stands under it. Spans are offsets in the document. */
export interface HeadedText {
  readonly unit: Unit;
  readonly span: Span;
  /** The end of all that stands under it. */
  readonly end: number;
}

/** What stands under a heading, as far as it is read. */
export interface Content {
  readonly heading: UnitFacts;
  readonly facts: readonly UnitFacts[];
  /** Items of lists, and those of numbered ones among them. */
  readonly items: number;
  readonly steps: number;
  /** Whether there is too little text to tell anything by. */
  readonly bare: boolean;
}

interface UnitFacts {
  /** Speaks of reviewing. */
  readonly reviewing: boolean;
  /** Names this document. */
  readonly itself: boolean;
  /** Names an interval or a month. */
  readonly recurs: boolean;
  /** Words for asking opinions and giving them. */
  readonly opinions: number;
  readonly training: boolean;
  readonly newcomers: boolean;
  /** Those who are served. */
  readonly customers: number;
  /** A time or a share with its figure. */
  readonly measured: boolean;
  readonly channels: readonly string[];
  /** An address or a number. */
  readonly address: boolean;
  /** The same, or a role to turn to. */
  readonly reaches: boolean;
  /** What the single policies of a handbook are about. */
  readonly servicePolicy: boolean;
  /** In a heading: it is on another matter, whatever stands under it. */
  readonly elsewhere: boolean;
  /** How many words tell of each sort of section. */
  readonly about: Readonly<Record<AboutId, number>>;
  /** Whether it says what a word means: surely, or likely. */
  readonly defines: 'surely' | 'likely' | undefined;
  /** Those to whom a case can be handed, each once. */
  readonly recipients: readonly string[];
  /** Begins with somebody and what they do: `Shift lead: answers within the hour`. */
  readonly actor: boolean;
  /** A row of a table. */
  readonly row: boolean;
  readonly length: number;
}

/** Text beyond this is not read: the cost of a keystroke must not grow with the document. */
const mostUnits = 24;
const mostText = 4000;
/** A shorter text is most likely only begun. */
const tellingText = 24;

/** Reads what stands under a heading. */
export function contentUnder({ unit: heading, span, end }: HeadedText, document: PolicyDocument): Content {
  const pack = packOf(document);
  const units = unitsBetween(document, { start: span.end, end: Math.min(end, span.end + mostText) })
    .filter(({ unit, quoted }) => !quoted && readable.has(unit.kind))
    .slice(0, mostUnits);
  const items = units.filter(({ depth, opens }) => depth === 1 && opens);
  return {
    heading: factsOf(heading, pack),
    facts: units.map(({ unit }) => factsOf(unit, pack)),
    items: items.length,
    steps: items.filter(({ ordered }) => ordered).length,
    bare: units.reduce((length, { unit }) => length + unit.text.length, 0) < tellingText,
  };
}

const readable: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['paragraph', 'row', 'headerRow']);

const factsOf: (unit: Unit, pack: LanguagePack) => UnitFacts = memoizedFor((unit, pack) => {
  const { text } = proseOf(unit);
  const count = (patterns: readonly string[]): number => matchesOf(patterns, text, pack.prose.words).length;
  const { contents, structure, commitments, normative } = pack;
  const recipients = matchesOf(structure.escalation.recipients, text, pack.prose.words);
  return {
    reviewing: count(contents.review) > 0,
    itself: namesDocument(text, pack) || count(contents.paper) > 0,
    recurs: intervalIn(pack).test(text),
    opinions: count(contents.feedback),
    training: count(structure.training) > 0,
    newcomers: count(contents.newcomers) > 0,
    customers: count(normative.actors.customers),
    measured: measureIn(pack).test(text),
    channels: Object.entries(commitments.channels).flatMap(([channel, { patterns }]) => (count(patterns) > 0 ? [channel] : [])),
    address: hasAddress(text),
    reaches: hasAddress(text) || count(structure.contactRoles) > 0 || count(structure.escalation.recipients) > 0,
    servicePolicy: Object.values(structure.servicePolicies).some(({ cues }) => count(cues) > 0),
    elsewhere: count(contents.elsewhere ?? none) > 0,
    about: Object.fromEntries(aboutIds.map((id) => [id, count(contents.about[id])])) as Record<AboutId, number>,
    defines: definitionIn(unit.text, pack),
    recipients: [...new Set(recipients.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
    actor: isDutyOf(text, pack),
    row: unit.kind === 'row',
    length: text.length,
  };
});

const none: readonly string[] = [];

/** A term in bold type or quotation marks, and what follows it. */
const setOff =
  /^[\s|]*(?:(?:\*\*|__)["“„«「『‘]?[^*_\n]{1,60}?["”“»」』’]?[:：]?(?:\*\*|__)|(["“„«「『‘][^"“”„«»」』’\n]{1,60}["”“»」』’]))\s*(?:\([^)\n]{0,40}\))?\s*(.*)/u;

function definitionIn(source: string, pack: LanguagePack): UnitFacts['defines'] {
  const found = setOff.exec(source);
  if (!found) return undefined;
  const [whole, quoted, rest = ''] = found;
  const worded = matchesOf(pack.normative.definitions, rest.slice(0, 40), pack.prose.words).some(({ start }) => start < 12);
  const set = /^[:：|–—=-]/u.test(rest) || /[:：](?:\*\*|__)/u.test(whole);
  if (worded || (set && (quoted !== undefined || /^[\s|]*(?:\*\*|__)["“„«「『‘]/u.test(source)))) return 'surely';
  return set ? 'likely' : undefined;
}

/** A label that names a role, before a colon or in the first cell of a row. */
function isDutyOf(text: string, pack: LanguagePack): boolean {
  const label = /^[|\s]*([^|:：.。;]{2,50})\s*[|:：]/u.exec(text)?.[1];
  if (label === undefined) return false;
  const { structure, normative } = pack;
  return [structure.contactRoles, structure.escalation.recipients, normative.actors.staff].some(
    (roles) => matchesOf(roles, label, pack.prose.words).length > 0,
  );
}

function hasAddress(text: string): boolean {
  return /@|\p{Nd}{3,}[ /-]\p{Nd}{3,}|\p{Nd}{5,}/u.test(text);
}

/** Figures in digits or words, or a blank for one, before a unit of time or a per cent sign. */
const measureIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units, numbers }, prose }) => {
  const { second, minute, hour, day, workingDay, week } = units;
  const times = [second, minute, hour, workingDay, day, week].flat().join('|');
  const figure = `(?:\\p{Nd}|\\]|(?:${Object.keys(numbers).join('|')}))`;
  const [before, after] = prose.words === 'letters' ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  return new RegExp(`${before}${figure}[\\s-]{0,2}(?:(?:${times})${after}|%|％)`, 'iu');
});

/** Short names of months are left out: "may" and "mar" are words as well. */
const intervalIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units }, dates }) => {
  const months = dates.months.flat().filter((name) => name.length > 3);
  return new RegExp([...[units.month, units.quarter, units.year].flat(), ...months.map(escapePattern)].join('|'), 'iu');
});

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
        return defined > 1 && (facts.some(({ defines }) => defines === 'surely') ? defined * 2 > facts.length : defined === facts.length);
      },
      likely: ({ facts }) => facts.length > 1 && facts.every(({ defines }) => defines !== undefined),
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
      plain: ({ facts }) => facts.slice(0, opening).some(({ reviewing, itself, recurs }) => reviewing && itself && recurs),
      likely: ({ facts }) => facts.slice(0, opening).some(({ reviewing, itself }) => reviewing && itself),
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
      plain: ({ facts, steps }) => {
        const measured = total(facts, (one) => Number(one.measured));
        const isTable = facts.some(({ row }) => row);
        return steps === 0 && measured >= 2 && (channels(facts) >= 2 ? measured + channels(facts) >= 5 : isTable && channels(facts) + measured >= 4);
      },
      likely: ({ facts, steps }) => {
        const measured = total(facts, (one) => Number(one.measured));
        return steps === 0 && (measured >= 2 || (measured > 0 && facts.flatMap((one) => one.channels).length >= 2));
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
      likely: ({ facts }) => words(facts, 'trouble') >= 1,
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
      plain: ({ facts: [first] }) =>
        first !== undefined &&
        !first.measured &&
        first.about.scope > 0 &&
        first.channels.length >= 2 &&
        first.about.scope + first.channels.length >= 4,
      likely: ({ facts: [first] }) => first !== undefined && !first.measured && (first.about.scope > 0 || first.channels.length >= 2),
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
        steps === 0 &&
        (heading.customers > 0 ||
          words(facts, 'needs') > 0 ||
          (words(facts, 'conduct') < 2 && (items > 2 || facts.slice(0, opening).some(({ customers }) => customers > 0)))),
    },
  ],
  [
    'resources',
    {
      plain: ({ facts, steps }) => {
        const reaching = total(facts, (one) => Number(one.reaches));
        return reaching >= 2 && reaching * 2 >= facts.length && steps === 0 && isUnmeasured(facts) && words(facts, 'passing') < 2;
      },
      likely: ({ facts }) => total(facts, (one) => Number(one.reaches || one.about.help > 0)) >= 2,
    },
  ],
  [
    'contact',
    { likely: ({ facts }) => facts.length > 0 && facts.slice(0, opening).every(({ reaches }) => reaches) && facts.some(({ address }) => address) },
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
