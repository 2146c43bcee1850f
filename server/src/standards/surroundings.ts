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
import { isLeadIn } from './statement.ts';

/** The state in which a chunk begins. */
export interface Entry {
  /** The open headings: their levels, and whether each makes what is under it binding. */
  readonly path: readonly { readonly level: number; readonly binding: boolean | undefined }[];
  /** Whether the last block was a lead-in such as "We will:". */
  readonly leadIn: boolean;
  readonly titleSeen: boolean;
}

export const startOfDocument: Entry = { path: [], leadIn: false, titleSeen: false };

/** Whether two entries mean the same for what follows. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a === b ||
    (a.leadIn === b.leadIn &&
      a.titleSeen === b.titleSeen &&
      a.path.length === b.path.length &&
      a.path.every((heading, i) => heading.level === b.path[i]?.level && heading.binding === b.path[i]?.binding))
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
}

/** The places of a chunk's units, and the state in which the next chunk begins. */
export function placesIn(chunk: Chunk, entry: Entry, pack: LanguagePack): { readonly places: readonly UnitPlace[]; readonly exit: Entry } {
  const outline = outlineOf(chunk, pack);
  const places: UnitPlace[] = [];
  let { path, leadIn, titleSeen } = entry;
  let headingIndex = 0;
  let itemLeads: boolean[] = [];
  for (const placed of unitsOf(chunk)) {
    const { unit, depth, quoted } = placed;
    if (unit.kind === 'heading' && !quoted) {
      const heading = outline.headings[headingIndex];
      headingIndex += 1;
      const isTitle = !titleSeen && unit.level === 1;
      titleSeen ||= isTitle;
      path = enter(path, levelOf(unit.level, path), isTitle ? undefined : bindingOf(heading?.ids ?? [], heading?.words.words ?? '', pack));
      leadIn = false;
    }
    const led = depth > 0 && (leadIn || itemLeads.slice(0, depth).some(Boolean));
    places.push({ placed, binding: led || isBinding(path), listed: depth > 0 });
    if (unit.kind === 'heading') continue;
    if (depth === 0) {
      leadIn = unit.kind === 'paragraph' && introducesList(unit.text) && isLeadIn(proseOf(unit).text, pack);
      itemLeads = [];
    } else if (introducesList(unit.text)) {
      itemLeads = [...itemLeads.slice(0, depth), ...Array.from({ length: depth + 1 - itemLeads.length }, () => false)];
      itemLeads[depth] = isLeadIn(proseOf(unit).text, pack);
    }
  }
  return { places, exit: { path, leadIn, titleSeen } };
}

function enter(path: Entry['path'], level: number, binding: boolean | undefined): Entry['path'] {
  return [...path.filter((heading) => heading.level < level), { level, binding }];
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
