/** Which sections a document provides: by headings, by bold lead-ins, by its opening paragraph. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import type { Span } from '../util/span.ts';
import { type Unit, unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import { cellWords } from './content.ts';
import { isoDate } from './dates.ts';
import { type PolicyDocument, packOf, unitsBetween } from './document.ts';
import { isPlainName, sectionsOfHeading } from './headings.ts';
import { proseOf } from './prose.ts';
import { factsOf } from './sectionContents.ts';
import { listsScope } from './sectionSigns.ts';
import { idsInKind, openingParagraphs, outlineOf, type Section, sectionsIn, titleOf } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** The sections that a document provides. */
export function providedSections(document: PolicyDocument): ReadonlySet<SectionId> {
  const pack = packOf(document);
  const title = titleOf(document)?.unit;
  const provided = new Set<SectionId>();
  for (const chunk of document.chunks) {
    for (const id of idsInKind([...providedByChunk(chunk, pack, title)], document)) provided.add(id);
  }
  const sections = sectionsIn(document);
  for (const id of takenBack(sections)) provided.delete(id);
  const labels = document.chunks.flatMap((chunk) => leadInsOf(chunk, pack));
  for (const id of idsInKind(
    [...labels, ...openingSections(document), ...saidUnder(sections, document), ...controlledSections(document), ...told(sections)],
    document,
  ))
    provided.add(id);
  return provided;
}

/** What no heading opens but those that were taken for another section by what stands under them: a "Responsible" with an address alone. */
function takenBack(sections: readonly Section[]): readonly SectionId[] {
  const opened = new Set(sections.flatMap(({ ids }) => ids));
  return sections.flatMap(({ ids, worded }) => (ids.length > 0 ? worded.filter((id) => !opened.has(id)) : []));
}

const byChunk = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly title: Unit | undefined; readonly ids: ReadonlySet<SectionId> }>();

/** The sections that the headings and lead-ins of one chunk provide; the title provides none. */
function providedByChunk(chunk: Chunk, pack: LanguagePack, title: Unit | undefined): ReadonlySet<SectionId> {
  const known = byChunk.get(chunk);
  if (known?.pack === pack && known.title === title) return known.ids;
  const headings = outlineOf(chunk, pack).headings.filter(({ unit }) => unit !== title);
  const ids = new Set([...headings.flatMap((heading) => heading.ids), ...leadInsOf(chunk, pack)]);
  byChunk.set(chunk, { pack, title, ids });
  return ids;
}

const leadIns = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly ids: readonly SectionId[] }>();

/** The sections of paragraphs that begin with a bold label: "**Purpose:** This policy explains …". */
function leadInsOf(chunk: Chunk, pack: LanguagePack): readonly SectionId[] {
  const known = leadIns.get(chunk);
  if (known?.pack === pack) return known.ids;
  const ids = unitsOf(chunk).flatMap(({ unit, depth, quoted }) =>
    unit.kind === 'paragraph' && depth === 0 && !quoted ? labelledBy(unit, pack) : [],
  );
  leadIns.set(chunk, { pack, ids });
  return ids;
}

/**
 * The label is read from the text: before a Chinese letter the marks behind a colon are no bold type to Markdown. Several
 * labelled lines may stand in one paragraph, as in document control.
 */
function labelledBy(unit: Unit, pack: LanguagePack): readonly SectionId[] {
  if (!/^(?:\*\*|__)/.test(unit.text)) return [];
  return unit.text.split('\n').flatMap((line) => {
    const label = /^\s*(\*\*|__)([^*_\n]{1,100}?)(?:[:：]\1|\1\s*[:：])/.exec(line)?.[2]?.trim();
    return label ? sectionsOfHeading(label, pack) : [];
  });
}

/** The sections that stand as facts in the table under the title: `| Scope | All shops |`. A date alone says no section. */
function controlledSections(document: PolicyDocument): readonly SectionId[] {
  const pack = packOf(document);
  const ids: SectionId[] = [];
  for (const chunk of document.chunks) {
    for (const { unit, quoted } of unitsOf(chunk)) {
      if (unit.kind === 'heading' && unit.level !== 1 && !quoted) return ids;
      if (unit.kind !== 'row' && unit.kind !== 'headerRow') continue;
      ids.push(...factIn(unit, pack));
    }
  }
  return ids;
}

function factIn(unit: Unit, pack: LanguagePack): readonly SectionId[] {
  const cells = cellWords(unit).filter((cell) => cell !== '');
  const [label, value] = cells;
  if (cells.length !== 2 || !label || !value || /^[\d\s./:-]+$/.test(value) || isoDate(value, pack)) return [];
  const words = label.replace(/\s*[:：]$/, '');
  return isPlainName(words, pack) ? sectionsOfHeading(words, pack) : [];
}

/** The sections that are known from what stands under a heading, whatever it says. */
function told(sections: readonly Section[]): readonly SectionId[] {
  return sections.flatMap(({ ids, worded }) => ids.filter((id) => !worded.includes(id)));
}

/**
 * An opening paragraph that speaks of the document itself ("This charter sets out …") states its purpose, one that says whom it
 * binds its scope, and one that says what the organisation is for the mission.
 */
function openingSections(document: PolicyDocument): readonly SectionId[] {
  const pack = packOf(document);
  const paragraphs = openingParagraphs(document);
  const statesPurpose = (unit: Unit, at: number): boolean =>
    saysPurpose(unit, pack) || (at === 0 && selfReference(pack).test(proseOf(unit).text) && !binds(unit, pack));
  const ids: SectionId[] = [];
  if (paragraphs.some(statesPurpose)) ids.push('purpose');
  if (paragraphs.some((unit) => binds(unit, pack))) ids.push('scope');
  if (paragraphs.some((unit) => says(unit, pack.openings.mission, pack)) || paragraphs.slice(0, 1).some((unit) => saysWhatIsDone(unit, pack)))
    ids.push('mission');
  return ids;
}

/** A name of several words, with an article and what stands between them (Vietnamese writes `Hợp tác xã Phà`), and then a word in small letters. */
const nameFirst =
  /^(?:\p{Lu}\p{Ll}{0,3}\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|e\.|&|of|and|und|der|des|της|του|των|\p{Ll}{2,5}(?:\s\p{Ll}{2,5})?(?=\s\p{Lu}))){1,6}\s\p{Ll}/u;

/** Whether a text opens with what a named organisation does for people: `Cedar Hollow Hospice keeps people company`. */
function saysWhatIsDone(unit: Unit, pack: LanguagePack): boolean {
  const { text } = proseOf(unit);
  const first = text.slice(0, sentencesOf(text, pack)[0]?.end ?? 0);
  return (
    nameFirst.test(first) &&
    !selfReference(pack).test(first) &&
    !tellsHistory.test(first) &&
    (factsOf(unit, pack).about.mission > 0 ||
      factsOf(unit, pack).about.needs > 0 ||
      matchesOf(pack.normative.actors.customers, first, pack.prose.words).length > 0)
  );
}

/** A year, with which a history begins. */
const tellsHistory = /(?<!\p{N})(?:1[6-9]|20)\p{N}{2}(?!\p{N})/u;

/** Of purpose and scope the one that stands under the heading of the other: "Purpose", and below it "This policy applies to ...". */
function saidUnder(sections: readonly Section[], document: PolicyDocument): readonly SectionId[] {
  const pack = packOf(document);
  const speaks = { purpose: saysPurpose, scope: binds } as const;
  return (['purpose', 'scope'] as const).flatMap((id) => {
    const other = id === 'purpose' ? 'scope' : 'purpose';
    const isSaid = sections.some(
      ({ ids, span, ownEnd }) =>
        ids.includes(other) && firstParagraphs(document, { start: span.end, end: ownEnd }).some((unit) => speaks[id](unit, pack)),
    );
    return isSaid ? [id] : [];
  });
}

/** As many as under the title are read. */
const mostUnder = 3;

function firstParagraphs(document: PolicyDocument, span: Span): readonly Unit[] {
  const found = unitsBetween(document, span).filter(({ unit, quoted, depth }) => unit.kind === 'paragraph' && !quoted && depth === 0);
  return found.slice(0, mostUnder).map(({ unit }) => unit);
}

function says(unit: Unit, patterns: readonly string[], pack: LanguagePack): boolean {
  return matchesOf(patterns, proseOf(unit).text, pack.prose.words).length > 0;
}

/** Whether a paragraph says of the document whom or what it is for: it names the document, or leaves it out and lists the channels. */
function binds(unit: Unit, pack: LanguagePack): boolean {
  const facts = factsOf(unit, pack);
  return (facts.itself || listsScope(facts)) && says(unit, pack.openings.scope, pack);
}

/** Whether a paragraph says of the document why it is there. */
function saysPurpose(unit: Unit, pack: LanguagePack): boolean {
  const { itself, about } = factsOf(unit, pack);
  return (itself && about.purpose > 0) || says(unit, pack.openings.purpose, pack);
}

const selfReference: (pack: LanguagePack) => RegExp = memoized((pack) => {
  const { kindIds, packs } = catalogOf(pack);
  const cues = [pack, packs.en].flatMap(({ kinds }) => kindIds.flatMap((kind) => kinds[kind].titleCues));
  const source = cues.join('|');
  return pack.prose.words === 'letters' ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(source, 'iu');
});
