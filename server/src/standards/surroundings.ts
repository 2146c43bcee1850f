/**
 * What stands around a unit: whether its headings, a lead-in or the list it is in make it binding. A chunk's units
 * depend on what came before only through `Entry`, so a chunk whose entry is the same as before keeps its findings.
 */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type PlacedUnit, type Unit, unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { proseOf } from '../model/prose.ts';
import { impliedIds, outlineOf } from '../model/sections.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { channelsIn } from './channels.ts';
import { actionsIn } from './clauses.ts';
import { measuresIn, timeUnits } from './measures.ts';
import { isLeadIn, leadsWishes } from './statement.ts';

/** The state in which a chunk begins. */
export interface Entry {
  /** The open headings: their levels, their words, and whether each makes what is under it binding. The title has no words. */
  readonly path: readonly {
    readonly level: number;
    readonly words: string;
    readonly ids: readonly SectionId[];
    readonly binding: boolean | undefined;
  }[];
  /** The last block where it was a lead-in such as "We will:", and empty otherwise. */
  readonly leadIn: string;
  /** Whether the last block leads in what those who are served need: "Families need:". */
  readonly wishes: boolean;
  readonly titleSeen: boolean;
  /** What the headings of the chunk open by what stands under them, by their place among its headings. */
  readonly implied: readonly (readonly [heading: number, ids: readonly SectionId[]])[];
}

export const startOfDocument: Entry = { path: [], leadIn: '', wishes: false, titleSeen: false, implied: [] };

/** The state in which a chunk of a document begins, after the chunk before it. */
export function entryTo(chunk: Chunk, document: PolicyDocument, before: Entry): Entry {
  const known = impliedIds(document);
  if (known.size === 0) return before;
  const implied = outlineOf(chunk, packOf(document)).headings.flatMap(({ unit }, i) => {
    const ids = known.get(unit);
    return ids ? [[i, ids] as const] : [];
  });
  return implied.length === 0 ? before : { ...before, implied };
}

/** Whether two entries mean the same for what follows. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a === b ||
    (a.leadIn === b.leadIn &&
      a.wishes === b.wishes &&
      a.titleSeen === b.titleSeen &&
      a.implied.join() === b.implied.join() &&
      a.path.length === b.path.length &&
      a.path.every((heading, i) => sameHeading(heading, b.path[i])))
  );
}

function sameHeading(a: Entry['path'][number], b: Entry['path'][number] | undefined): boolean {
  return a.level === b?.level && a.binding === b.binding && a.words === b.words && a.ids.join() === b.ids.join();
}

/** Sections whose statements bind by their place. */
const bindingSections: ReadonlySet<SectionId> = new Set<SectionId>([
  'standards',
  'expectations',
  'guidelines',
  'procedures',
  'escalation',
  'complaints',
  'feedback',
  'service-policies',
  'social-media',
  'internal-communication',
  'implementation',
  'enforcement',
  'exceptions',
  'review',
  'roles',
  'pilot',
  'objectives',
]);

/** A unit and what its place means. */
export interface UnitPlace {
  readonly placed: PlacedUnit;
  readonly binding: boolean;
  /** Under headings that the outline does not know: what stands there may bind, since writers name chapters after their trade. */
  readonly presumed: boolean;
  readonly listed: boolean;
  /** What the words around say about it: the headings above, the lead-in of its list, the header of its table. */
  readonly context: Context;
}

/** Words around a unit that its statements can be about. */
export interface Context {
  /** The open headings below the title, outermost first. */
  readonly headings: readonly string[];
  /** The sections that the innermost recognised heading opens. */
  readonly sections: readonly SectionId[];
  /** The words of the innermost heading where it opens no section of its own: `Premium customers`. */
  readonly topic: string;
  /** The words that lead in the list the unit is in: `We answer e-mails:`. */
  readonly leads: readonly string[];
  /** The header row of the table that a row is in, cells between bars. */
  readonly header: string;
  /** In a list of what those who are served need. */
  readonly wished: boolean;
}

/** The context of a unit with nothing around it. */
export const nowhere: Context = { headings: [], sections: [], topic: '', leads: [], header: '', wished: false };

/** Whether two contexts say the same. */
export function sameContext(a: Context, b: Context): boolean {
  const key = ({ headings, sections, topic, leads, header, wished }: Context) =>
    [...headings, '', ...sections, topic, ...leads, '', header, wished].join('\n');
  return a === b || (a.header === b.header && key(a) === key(b));
}

/** The places of a chunk's units, and the state in which the next chunk begins. */
export interface Places {
  readonly places: readonly UnitPlace[];
  readonly exit: Entry;
}

const known = new WeakMap<Chunk, { readonly entry: Entry; readonly pack: LanguagePack; readonly places: Places }>();

/** Reads the places of a chunk; they are known as long as the chunk and what stands above it stay the same. */
export function placesIn(chunk: Chunk, entry: Entry, pack: LanguagePack): Places {
  const existing = known.get(chunk);
  if (existing?.pack === pack && sameEntry(existing.entry, entry)) return existing.places;
  const places = readPlaces(chunk, entry, pack);
  known.set(chunk, { entry, pack, places });
  return places;
}

function readPlaces(chunk: Chunk, entry: Entry, pack: LanguagePack): Places {
  const outline = outlineOf(chunk, pack);
  const places: UnitPlace[] = [];
  let { path, leadIn, wishes, titleSeen } = entry;
  const implied = new Map(entry.implied);
  let headingIndex = 0;
  let itemLeads: { readonly binds: boolean; readonly words: string }[] = [];
  let header = '';
  let around = contextOf(path);
  const isStandard = standardTables(chunk, pack);
  for (const placed of unitsOf(chunk)) {
    const { unit, depth, quoted } = placed;
    if (unit.kind === 'heading' && !quoted) {
      const heading = outline.headings[headingIndex];
      const meant = implied.get(headingIndex) ?? heading?.ids ?? [];
      headingIndex += 1;
      const isTitle = !titleSeen && unit.level === 1;
      titleSeen ||= isTitle;
      const words = isTitle ? '' : (heading?.words.words ?? '');
      const ids = isTitle || isChannel(words, unit.level, path, pack) ? [] : meant;
      path = enter(path, { level: levelOf(unit.level, path), words, ids, binding: isTitle ? undefined : bindingOf(ids, words, pack) });
      around = contextOf(path);
      leadIn = '';
      wishes = false;
    }
    if (unit.kind !== 'row') header = unit.kind === 'headerRow' ? proseOf(unit).text : '';
    const leads =
      depth > 0 ? [leadIn, ...itemLeads.slice(0, depth).flatMap(({ binds, words }) => (binds ? words : []))].filter((words) => words !== '') : [];
    const led = leads.length > 0;
    const wished = wishes && depth > 0 && !led;
    places.push({
      placed,
      binding: led || (!wished && isBinding(path)) || (!around.sections.includes('definitions') && isStandard(placed)),
      presumed: !led && !wished && path.some(({ words }) => words !== '') && path.every((heading) => heading.binding === undefined),
      listed: depth > 0,
      context: led || wished || header !== '' ? { ...around, leads, header, wished } : around,
    });
    if (unit.kind === 'heading') continue;
    if (depth === 0) {
      const introduces = unit.kind === 'paragraph' && introducesList(unit.text);
      leadIn = introduces ? leadWords(unit, pack) : '';
      wishes = introduces && leadsWishes(proseOf(unit).text, pack);
      itemLeads = [];
    } else if (introducesList(unit.text)) {
      const none = { binds: false, words: '' };
      const words = leadWords(unit, pack);
      itemLeads = [
        ...itemLeads.slice(0, depth),
        ...Array.from({ length: Math.max(0, depth - itemLeads.length) }, () => none),
        { binds: words !== '', words },
      ];
    }
  }
  return { places, exit: { path, leadIn, wishes, titleSeen, implied: [] } };
}

/** Whether a row stands in a table that says in one of its rows by when something is done for customers: each is a standard then, in a list of contacts too. */
function standardTables(chunk: Chunk, pack: LanguagePack): (placed: PlacedUnit) => boolean {
  const known = new Map<number, boolean>();
  return ({ unit: { kind }, block }) => {
    if (kind !== 'row') return false;
    const existing = known.get(block);
    if (existing !== undefined) return existing;
    const rows = unitsOf(chunk).filter((other) => other.block === block && other.unit.kind === 'row');
    const isOne = rows.some(({ unit }) => isMeasuredService(proseOf(unit).text, pack));
    known.set(block, isOne);
    return isOne;
  };
}

function isMeasuredService(text: string, pack: LanguagePack): boolean {
  const soon = measuresIn(text, pack).some(({ unit, quantity }) => unit !== undefined && quantity !== undefined && timeUnits.has(unit));
  return soon && actionsIn(text, pack).some(({ id }) => id !== 'train');
}

/** A heading that names a channel below standards opens no section of its own: "Phone and email" is no list of contacts there. */
function isChannel(words: string, level: number | undefined, path: Entry['path'], pack: LanguagePack): boolean {
  const above = path.filter((open) => open.level < levelOf(level, path));
  return above.some(({ ids }) => ids.includes('standards')) && channelsIn(words, pack).length > 0;
}

function enter(path: Entry['path'], heading: Entry['path'][number]): Entry['path'] {
  return [...path.filter(({ level }) => level < heading.level), heading];
}

function contextOf(path: Entry['path']): Context {
  const headings = path.flatMap(({ words }) => (words === '' ? [] : words));
  if (headings.length === 0) return nowhere;
  const own = path.at(-1);
  return { ...nowhere, headings, topic: own?.ids.length === 0 ? own.words : '', sections: path.findLast(({ ids }) => ids.length > 0)?.ids ?? [] };
}

/** The words of a lead-in; none where a line does not make the list under it binding. */
function leadWords(unit: Unit, pack: LanguagePack): string {
  const { text } = proseOf(unit);
  return isLeadIn(text, pack) ? text : '';
}

/** A bold line counts one below the last heading of Markdown. */
function levelOf(level: number | undefined, path: Entry['path']): number {
  if (level) return level;
  return Math.min(6, (path.findLast((heading) => heading.level < 6)?.level ?? 1) + 1);
}

/** Undefined for headings that say nothing: what is under them binds as the heading above does. */
function bindingOf(ids: readonly SectionId[], words: string, pack: LanguagePack): boolean | undefined {
  if (isLeadIn(words, pack)) return true;
  return ids.length > 0 ? ids.some((id) => bindingSections.has(id) || catalogOf(pack).binding.has(id)) : undefined;
}

function isBinding(path: Entry['path']): boolean {
  return path.findLast((heading) => heading.binding !== undefined)?.binding ?? false;
}

function introducesList(text: string): boolean {
  return /[:：…]\**\s*$/.test(text) || !/[.!?。！？;；]\**\s*$/.test(text);
}
