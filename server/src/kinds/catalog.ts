/**
 * Everything that is known of kinds and sections for one set of settings: the built-in table and packs, and what a
 * `policywright.yaml` adds to them. Kinds and sections of a writer's own have ids of the same types as the built-in ones:
 * from here on nothing tells them apart.
 */
import { packs as builtInPacks } from '../languages/index.ts';
import type { KindWording, LanguagePack, SectionWording } from '../languages/types.ts';
import { defaultSettings, type KindSettings, type SectionSettings, type Settings } from '../schema/settings.ts';
import { type KindId, kindIds, type LanguageCode, languageCodes, type SectionId, sectionIds } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { needOf as builtInNeed, type Need } from './index.ts';

export interface Catalog {
  /** Every section, in the order in which templates list them. */
  readonly sectionIds: readonly SectionId[];
  readonly kindIds: readonly KindId[];
  /** The language packs, with what the settings add to them. */
  readonly packs: Readonly<Record<LanguageCode, LanguagePack>>;
  /** Titles and aliases that the settings give in a language: where a built-in section has the same name, these go before it. */
  namesGiven(code: LanguageCode): readonly (readonly [name: string, section: SectionId])[];
  /** Sections whose statements bind because the settings say so. */
  readonly binding: ReadonlySet<SectionId>;
  /** How much a kind needs a section; undefined where the section does not belong to the kind. */
  needOf(kind: KindId, section: SectionId): Need | undefined;
  /** The sections of a kind that are needed as much as `need` says, in the kind's order. */
  sectionsOf(kind: KindId, need: Need): readonly SectionId[];
  /** Every section in the order in which a kind lists them; template order where the kind is not known. */
  orderOf(kind: KindId | undefined): readonly SectionId[];
  /** The sections that the settings name in the order of a kind. */
  listedIn(kind: KindId): readonly SectionId[];
  /** The built-in kind that a kind is or is like; undefined for one that is like none. */
  baseOf(kind: KindId | undefined): KindId | undefined;
}

/** The catalog of a set of settings. Settings that add nothing share the built-in one. */
export const catalogFor: (settings: Settings) => Catalog = memoized(({ kinds, sections }) =>
  Object.keys(kinds).length === 0 && Object.keys(sections).length === 0 ? builtInCatalog : makeCatalog(kinds, sections),
);

const catalogs = new WeakMap<LanguagePack, Catalog>();

/** The catalog that a pack belongs to. */
export function catalogOf(pack: LanguagePack): Catalog {
  return catalogs.get(pack) ?? builtInCatalog;
}

function makeCatalog(kinds: Settings['kinds'], sections: Settings['sections']): Catalog {
  const allSections = withOwn(sectionIds, sections);
  const allKinds = [...kindIds, ...(Object.keys(kinds) as KindId[]).filter((id) => !kindIds.includes(id))];
  const adds = Object.keys(kinds).length > 0 || Object.keys(sections).length > 0;
  const extended = languageCodes.map((code) => [code, adds ? extendedPack(builtInPacks[code], kinds, sections) : builtInPacks[code]] as const);
  const settingsOf = (kind: KindId): KindSettings => kinds[kind] ?? {};
  const baseOf = (kind: KindId | undefined) => (kind === undefined || kindIds.includes(kind) ? kind : settingsOf(kind).base);
  const needOf = (kind: KindId, section: SectionId): Need | undefined => {
    const { required, recommended, order } = settingsOf(kind);
    const base = baseOf(kind);
    const usual = base && sectionIds.includes(section) ? builtInNeed(base, section) : undefined;
    if (required ? required.includes(section) : usual === 'required') return 'required';
    if (recommended ? recommended.includes(section) : usual === 'recommended') return 'recommended';
    return usual !== undefined || order?.includes(section) || (!base && !order) || !sectionIds.includes(section) ? 'optional' : undefined;
  };
  const orders = new Map(allKinds.map((kind) => [kind, ordered(allSections, settingsOf(kind).order ?? [])]));
  const catalog: Catalog = {
    sectionIds: allSections,
    kindIds: allKinds,
    packs: Object.fromEntries(extended) as Record<LanguageCode, LanguagePack>,
    namesGiven: (code) =>
      Object.entries(sections).flatMap(([id, own]) => namesOf(id as SectionId, own, code).map((name) => [name, id as SectionId] as const)),
    binding: new Set(allSections.filter((id) => sections[id]?.binding)),
    needOf,
    sectionsOf: (kind, need) => (orders.get(kind) ?? allSections).filter((id) => needOf(kind, id) === need),
    orderOf: (kind) => (kind && orders.get(kind)) ?? allSections,
    listedIn: (kind) => allSections.filter((id) => settingsOf(kind).order?.includes(id)),
    baseOf,
  };
  for (const [, pack] of extended) catalogs.set(pack, catalog);
  return catalog;
}

/** The built-in sections with those of the settings among them, each behind the one it names, else at the end. */
function withOwn(builtIn: readonly SectionId[], own: Settings['sections']): readonly SectionId[] {
  const result = [...builtIn];
  let waiting = (Object.keys(own) as SectionId[]).filter((id) => !builtIn.includes(id));
  for (let placed = true; placed && waiting.length > 0; ) {
    placed = false;
    for (const id of [...waiting].reverse()) {
      const at = result.indexOf(own[id]?.after as SectionId);
      if (at < 0) continue;
      result.splice(at + 1, 0, id);
      waiting = waiting.filter((other) => other !== id);
      placed = true;
    }
  }
  return [...result, ...waiting];
}

/** All sections with those that a kind names in its order; each other one stays behind its usual predecessor. */
function ordered(all: readonly SectionId[], own: readonly string[]): readonly SectionId[] {
  const known = own.filter((id): id is SectionId => (all as readonly string[]).includes(id));
  if (known.length === 0) return all;
  const result = [...new Set(known)];
  for (const [i, id] of all.entries()) {
    if (result.includes(id)) continue;
    const predecessor = all.slice(0, i).findLast((other) => result.includes(other));
    result.splice(predecessor ? result.indexOf(predecessor) + 1 : 0, 0, id);
  }
  return result;
}

function extendedPack(pack: LanguagePack, kinds: Settings['kinds'], sections: Settings['sections']): LanguagePack {
  const ownKinds = Object.entries(kinds).map(([id, own]) => [id, kindWording(pack, id, own)] as const);
  const ownSections = Object.entries(sections).map(([id, own]) => [id, sectionWording(pack, id, own)] as const);
  return {
    ...pack,
    kinds: { ...pack.kinds, ...Object.fromEntries(ownKinds) },
    sections: { ...pack.sections, ...Object.fromEntries(ownSections) },
  };
}

/** What a section is called by its settings alone. */
function namesOf(id: SectionId, { title, aliases }: SectionSettings, code: LanguageCode): readonly string[] {
  const isOwn = !sectionIds.includes(id);
  const own = inLanguage(title, code, isOwn);
  return [...(own === undefined ? [] : [oneLine(own)]), ...(inLanguage(aliases, code, isOwn) ?? [])];
}

function kindWording({ code, kinds }: LanguagePack, id: string, own: KindSettings): KindWording {
  const usual = builtIn<KindWording>(kinds, id);
  const name = oneLine(inLanguage(own.name, code, !usual) ?? usual?.name ?? id);
  const titles = [...(inLanguage(own.titles, code, !usual) ?? []), ...(own.name === undefined ? [] : [name])];
  return { name, titleCues: [...(usual?.titleCues ?? []), ...titles.map(asPattern)] };
}

function sectionWording({ code, sections }: LanguagePack, id: string, own: SectionSettings): SectionWording {
  const usual = builtIn<SectionWording>(sections, id);
  const title = oneLine(inLanguage(own.title, code, !usual) ?? usual?.title ?? id);
  return {
    title,
    aliases: [...(usual && usual.title !== title ? [usual.title] : []), ...(usual?.aliases ?? []), ...(inLanguage(own.aliases, code, !usual) ?? [])],
    cues: usual?.cues ?? [],
    except: usual?.except ?? [],
    guidance: inLanguage(own.guidance, code, !usual) ?? usual?.guidance ?? '',
    body: (inLanguage(own.body, code, !usual) ?? usual?.body ?? blankOf(title)).replaceAll('\r\n', '\n').trimEnd(),
  };
}

/** An id of a writer's own may be a word such as `constructor`, which every object knows. */
function builtIn<Wording>(wordings: Readonly<Record<string, Wording>>, id: string): Wording | undefined {
  return Object.hasOwn(wordings, id) ? wordings[id] : undefined;
}

/** A blank that stands for a text that nobody has written yet. Marks that would make it a link or a choice are left out. */
export function blankOf(title: string): string {
  return `[${oneLine(title.replace(/[[\](){}|/\\`*_<>]+/g, ' '))}]`;
}

/** Titles and names may be folded over lines in the settings; in a heading they stand on one. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * What is given for a language: its own value, or the one for every language. Where nothing else is known, the English or
 * the first one must do; what is built in has words of its own in each language.
 */
function inLanguage<Value extends string | readonly string[]>(
  given: Value | Readonly<Partial<Record<LanguageCode, Value>>> | undefined,
  code: LanguageCode,
  mustDo: boolean,
): Value | undefined {
  if (given === undefined || typeof given === 'string' || Array.isArray(given)) return given as Value | undefined;
  const map = given as Readonly<Partial<Record<LanguageCode, Value>>>;
  return map[code] ?? (mustDo ? (map.en ?? Object.values(map)[0]) : undefined);
}

/** A writer's words as a pattern that matches just them. */
function asPattern(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

/** The catalog of default settings. */
export const builtInCatalog: Catalog = makeCatalog(defaultSettings.kinds, defaultSettings.sections);
