/** What stands under a heading, as far as it tells sections apart: counts of words, figures, channels, roles. Kept with each unit. */
import { type AboutId, aboutIds } from '../languages/contentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { escapePattern, matchesOf } from '../util/patterns.ts';
import type { Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { type PolicyDocument, packOf, unitsBetween } from './document.ts';
import { namesDocument } from './documentNouns.ts';
import { proseOf } from './prose.ts';
import type { Section } from './sections.ts';

/** A heading with what stands under it. Spans are offsets in the document. */
export interface HeadedText {
  readonly unit: Unit;
  readonly span: Span;
  /** The end of all that stands under it. */
  readonly end: number;
}

/** A heading as it is known by its words. */
export type KnownHeading = HeadedText & Pick<Section, 'ids' | 'worded' | 'named' | 'words' | 'level' | 'hasText' | 'isTitle'>;

/** Headings beyond so many that nobody knows are not read. */
export const mostHeadings = 24;

/** What stands under a heading, as far as it is read. */
export interface Content {
  readonly heading: UnitFacts;
  readonly facts: readonly UnitFacts[];
  /** Items of lists, and those of numbered ones among them. */
  readonly items: number;
  readonly steps: number;
  /** Headings under it. */
  readonly parts: number;
  /** The channels that those headings name. */
  readonly partChannels: readonly string[];
  /** Whether there is too little text to tell anything by. */
  readonly bare: boolean;
}

/** What one paragraph or row shows. */
export interface UnitFacts {
  /** Speaks of reviewing. */
  readonly reviewing: boolean;
  /** Says when the document was changed, or where its changes stand. */
  readonly lastChange: boolean;
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
  /** Whether it lists whom to ask about what: `Taxi: 555 0121. Laundry: 555 0122.` */
  readonly directory: boolean;
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
  const within = unitsBetween(document, { start: span.end, end: Math.min(end, span.end + mostText) }).filter(({ quoted }) => !quoted);
  const units = within.filter(({ unit }) => readable.has(unit.kind) && !footnote.test(unit.text)).slice(0, mostUnits);
  const items = units.filter(({ depth, opens }) => depth === 1 && opens);
  const parts = within.filter(({ unit }) => unit.kind === 'heading');
  return {
    heading: factsOf(heading, pack),
    facts: units.map(({ unit }) => factsOf(unit, pack)),
    items: items.length,
    steps: items.filter(({ ordered }) => ordered).length,
    parts: parts.length,
    partChannels: [...new Set(parts.flatMap(({ unit }) => factsOf(unit, pack).channels))],
    bare: units.reduce((length, { unit }) => length + unit.text.length, 0) < tellingText,
  };
}

/** A note that stands wherever the last section ends. */
const footnote = /^\[\^[^\]\n]{1,40}\]:/;

const readable: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['paragraph', 'row', 'headerRow']);

/** What a paragraph, a row or a heading shows. */
export const factsOf: (unit: Unit, pack: LanguagePack) => UnitFacts = memoizedFor((unit, pack) => {
  const text = proseOf(unit).text.slice(0, mostText);
  const count = (patterns: readonly string[]): number => matchesOf(patterns, text, pack.prose.words).length;
  const { contents, structure, commitments, normative } = pack;
  // Prose leaves out a bare e-mail address, which is a link.
  const address = hasAddress(text) || extensionIn(pack).test(text) || /[\p{L}\p{N}._+-]@[\p{L}\p{N}-]+\.\p{L}/u.test(unit.text);
  const recipients = matchesOf(structure.escalation.recipients, text, pack.prose.words);
  return {
    reviewing: count(contents.review) > 0,
    lastChange: count(contents.lastChange) > 0,
    itself: namesDocument(text, pack) || count(contents.paper) > 0,
    recurs: intervalIn(pack).test(text),
    opinions: count(contents.feedback),
    training: count(structure.training) > 0,
    newcomers: count(contents.newcomers) > 0,
    customers: count(normative.actors.customers),
    measured: measureIn(pack).test(text),
    channels: Object.entries(commitments.channels).flatMap(([channel, { patterns }]) => (count(patterns) > 0 ? [channel] : [])),
    address,
    reaches: address || count(structure.contactRoles) > 0 || count(structure.escalation.recipients) > 0,
    directory: isDirectory(text, pack),
    servicePolicy: Object.values(structure.servicePolicies).some(({ cues }) => count(cues) > 0),
    elsewhere: count(contents.elsewhere) > 0,
    about: Object.fromEntries(aboutIds.map((id) => [id, count(contents.about[id])])) as Record<AboutId, number>,
    defines: definitionIn(unit.text.slice(0, mostText), pack),
    recipients: [...new Set(recipients.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
    actor: isDutyOf(text, pack),
    row: unit.kind === 'row',
    length: text.length,
  };
});

/** A term in bold type or quotation marks, and what follows it. */
const setOff =
  /^[\s|]*(?:(?:\*\*|__)["“„«「『‘]?[^*_\n]{1,60}?["”“»」』’]?[:：]?(?:\*\*|__)|(["“„«「『‘][^"“”„«»」』’\n]{1,60}["”“»」』’]))\s*(?:\([^)\n]{0,40}\))?\s*(.*)/u;

function definitionIn(source: string, pack: LanguagePack): UnitFacts['defines'] {
  const found = setOff.exec(source);
  if (!found) return undefined;
  const [whole, quoted, rest = ''] = found;
  const worded = matchesOf(pack.normative.definitions, rest.slice(0, 40), pack.prose.words).some(({ start }) => start < 12);
  const label = whole.slice(0, whole.length - rest.length);
  const set = /^[:：|–—=-]/u.test(rest) || /[:：](?:\*\*|__)/u.test(label);
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

/** An e-mail address or a telephone number, of which part may still be blank: `138XXXXXXXX`. */
function hasAddress(text: string): boolean {
  return /@|\p{Nd}{3,}[ /-]\p{Nd}{3,}|\p{Nd}{5,}|\p{Nd}{3}[ /-]?(?:[_X]{2}|\p{Nd}+[ /-]?[_X]{2})/u.test(text);
}

/** A number within the house: `ext. 3`. */
const extensionIn: (pack: LanguagePack) => RegExp = memoized(({ contents, prose }) => {
  const before = prose.words === 'letters' ? '(?<!\\p{L})' : '';
  return new RegExp(`${before}(?:${contents.extensions.join('|')})[\\s:：]{0,2}\\p{Nd}`, 'iu');
});

/** A label at the beginning, behind a sentence or behind a number: Thai has no full stop. */
const labelled = /(?:^|[.;；。\n]|(?<=\p{Nd}))\s*([^:：\p{Nd}\s.;；。][^:：\p{Nd}.;；。\n]{0,38})(?::(?=\s)|：)/gu;

/** Labels with something behind them, at least two of which name no channel: `Phone:` and `Email:` are ways to reach one and the same. */
function isDirectory(text: string, pack: LanguagePack): boolean {
  const labels = [...text.matchAll(labelled)].map(([, label = '']) => label);
  if (labels.filter((label) => channelCount(label, pack) === 0).length > 1) return true;
  // The Greek question mark looks like a semicolon.
  return pack.code !== 'el' && text.split(/[;；]/u).length > 2;
}

function channelCount(text: string, { commitments, prose }: LanguagePack): number {
  return Object.values(commitments.channels).filter(({ patterns }) => matchesOf(patterns, text, prose.words).length > 0).length;
}

/** Figures in digits or words, or a blank for one, before a unit of time or a per cent sign. */
const measureIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units, numbers }, prose }) => {
  const { second, minute, hour, day, workingDay, week } = units;
  const times = [second, minute, hour, workingDay, day, week].flat().join('|');
  // A number word and a unit that touch are part of a longer word, where words are letters.
  const [before, between, after] = prose.words === 'letters' ? ['(?<!\\p{L})', '[\\s-]{1,2}', '(?!\\p{L})'] : ['', '[\\s-]{0,2}', ''];
  const figure = `(?:[\\p{Nd}\\]][\\s-]{0,2}|${before}(?:${Object.keys(numbers).join('|')})${between})`;
  return new RegExp(`${figure}(?:(?:${times})${after}|%|％)`, 'iu');
});

/**
 * Short names of months are left out: "may" and "mar" are words as well. "Headquarters" names no quarter, while German says "Vierteljahr".
 */
const intervalIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units }, dates, prose, code }) => {
  const months = dates.months.flat().filter((name) => name.length > 3);
  const before = prose.words === 'letters' && code !== 'de' ? '(?<!\\p{L})' : '';
  return new RegExp(`${before}(?:${[...[units.month, units.quarter, units.year].flat(), ...months.map(escapePattern)].join('|')})`, 'iu');
});
