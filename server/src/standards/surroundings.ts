/**
 * What stands around a unit: whether its headings, a lead-in or the list it is in make it binding. A chunk's units
 * depend on what came before only through `Entry`, so a chunk whose entry is the same as before keeps its findings.
 */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { type PlacedUnit, unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { proseOf } from '../model/prose.ts';
import { outlineOf } from '../model/sections.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { namesOwner, namesRole } from './owners.ts';
import { isLeadIn } from './statement.ts';

/** The state in which a chunk begins. */
export interface Entry {
  /** The open headings: their levels, whether each makes what is under it binding, and whether it names a role. */
  readonly path: readonly { readonly level: number; readonly binding: boolean | undefined; readonly owned: boolean }[];
  /** Whether the last block was a lead-in such as "We will:". */
  readonly leadIn: boolean;
  /** Whether the last block leads into a list and names somebody who acts. */
  readonly leadOwned: boolean;
  readonly titleSeen: boolean;
}

export const startOfDocument: Entry = { path: [], leadIn: false, leadOwned: false, titleSeen: false };

/** Whether two entries mean the same for what follows. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a === b ||
    (a.leadIn === b.leadIn &&
      a.leadOwned === b.leadOwned &&
      a.titleSeen === b.titleSeen &&
      a.path.length === b.path.length &&
      a.path.every(({ level, binding, owned }, i) => level === b.path[i]?.level && binding === b.path[i]?.binding && owned === b.path[i]?.owned))
  );
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
  readonly listed: boolean;
  /** Whether a heading above it or the lead-in of its list names a role or team. */
  readonly owned: boolean;
}

/** The places of a chunk's units, and the state in which the next chunk begins. */
export function placesIn(chunk: Chunk, entry: Entry, pack: LanguagePack): { readonly places: readonly UnitPlace[]; readonly exit: Entry } {
  const outline = outlineOf(chunk, pack);
  const places: UnitPlace[] = [];
  let { path, leadIn, leadOwned, titleSeen } = entry;
  let headingIndex = 0;
  let itemLeads: ItemLead[] = [];
  for (const placed of unitsOf(chunk)) {
    const { unit, depth, quoted } = placed;
    if (unit.kind === 'heading' && !quoted) {
      const heading = outline.headings[headingIndex];
      headingIndex += 1;
      const isTitle = !titleSeen && unit.level === 1;
      titleSeen ||= isTitle;
      const words = heading?.words.words ?? '';
      path = enter(path, {
        level: levelOf(unit.level, path),
        binding: isTitle ? undefined : bindingOf(heading?.ids ?? [], words, pack),
        owned: !isTitle && namesRole(words, pack),
      });
      leadIn = false;
      leadOwned = false;
    }
    const leads = itemLeads.slice(0, depth);
    const led = depth > 0 && (leadIn || leads.some((lead) => lead.binding));
    const owned = path.some((heading) => heading.owned) || (depth > 0 && (leadOwned || leads.some((lead) => lead.owned)));
    places.push({ placed, binding: led || isBinding(path), listed: depth > 0, owned });
    if (unit.kind === 'heading') continue;
    if (depth === 0) {
      const introduces = unit.kind === 'paragraph' && introducesList(unit.text);
      leadIn = introduces && isLeadIn(proseOf(unit).text, pack);
      leadOwned = introduces && namesOwner(proseOf(unit).text, pack);
      itemLeads = [];
    } else if (introducesList(unit.text)) {
      itemLeads = [...itemLeads.slice(0, depth), ...Array.from({ length: depth + 1 - itemLeads.length }, () => noLead)];
      itemLeads[depth] = { binding: isLeadIn(proseOf(unit).text, pack), owned: namesOwner(proseOf(unit).text, pack) };
    }
  }
  return { places, exit: { path, leadIn, leadOwned, titleSeen } };
}

/** What an item says about the items in it. */
type ItemLead = Omit<Entry['path'][number], 'level'>;

const noLead: ItemLead = { binding: false, owned: false };

function enter(path: Entry['path'], heading: Entry['path'][number]): Entry['path'] {
  return [...path.filter((above) => above.level < heading.level), heading];
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
