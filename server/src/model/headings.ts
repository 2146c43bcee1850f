/** What a heading says: its number, its words, and which sections of a policy it opens. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack, SectionWording } from '../languages/types.ts';
import { type LanguageCode, languageCodes, type SectionId } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { editDistance } from '../util/nearest.ts';
import { PhraseIndex } from '../util/phrases.ts';
import type { Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { proseOf } from './prose.ts';
import { sharing } from './sharedHeadings.ts';

/** A heading's text taken apart. */
export interface HeadingWords {
  /** The whole heading as a reader sees it: `3.2 Scope:`. */
  readonly text: string;
  /** The numbering in front, with its trailing space: `3.2 `; empty where there is none. */
  readonly number: string;
  /** The words without numbering, decoration and trailing colon: `Scope`. */
  readonly words: string;
}

/** Takes a heading apart. */
export function headingWords(unit: Unit, pack: LanguagePack): HeadingWords {
  return takenApart(proseOf(unit).text, pack);
}

function takenApart(prose: string, pack: LanguagePack): HeadingWords {
  const text = prose
    .replace(/\s*\{#[^}]*\}$/, '')
    .replace(/\s+#+$/, '')
    .trim();
  const plain = text.replace(decoration, '');
  const number = numberIn(plain, pack);
  const words = unwrapped(
    plain
      .slice(number.length)
      .replace(decoration, '')
      .replace(/[\s:：.。]+$/u, ''),
  );
  return words === '' ? { text, number: '', words: plain } : { text, number, words };
}

/** Emoji, number signs on keys, and what is left of emphasis. */
const decoration = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\s*_]|\uFE0F|\u200D|[\d#*]\uFE0F?\u20E3)+/u;

/** A heading that stands in brackets as a whole, without them. */
function unwrapped(words: string): string {
  return /^[[【「『]([^[\]【】「」『』]+)[\]】」』]$/u.exec(words)?.[1]?.trim() ?? words.trim();
}

/** The number in front of a heading, with the space after it; empty where what looks like one belongs to the words. */
function numberIn(plain: string, pack: LanguagePack): string {
  const number = numberingOf(pack).exec(plain)?.[0] ?? '';
  const rest = plain.slice(number.length);
  const isAbbreviation = number.endsWith('.') && /^\p{L}\./u.test(rest);
  // "3 Scope" is numbered; "10 rules", "100 % of calls" and "2026 in figures" begin with a figure.
  const isFigure = /^\d+\s+$/.test(number) && (/^\d{4}/.test(number) || /^(?:\p{Ll}|[^\p{L}\p{N}"“„«(【])/u.test(rest));
  // "2a Scope" was put in after "2 Scope"; "3D" is no number.
  const isName = /^\d+[A-H]\s+$/.test(number);
  return isAbbreviation || isFigure || isName ? '' : number;
}

/** What may end a number: a letter or digit that begins a word ("Mục đích", "Part-time") is no number. */
const wordEnd = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}]))';

const numberingOf: (pack: LanguagePack) => RegExp = memoized((pack) => {
  const end = pack.prose.words === 'letters' ? wordEnd : '';
  const own = pack.headings.numbering.map((pattern) => `(?:${pattern})${end}[.):：、．]?`);
  const common = [
    String.raw`§+ ?\d+[a-z]?(?:\.\d+)*[.)]?`,
    String.raw`\p{L}? ?\d+(?:[.\-]\d+)*[a-h]?(?:\\?[.)])?(?=[\s)])\)?`,
    String.raw`\d+(?:\.\d+)*[a-h]?\\?[.)、．]`,
    '[IVXLCDM]{1,7}[a-h]?[.)]',
    String.raw`\p{L}[.)]`,
    String.raw`[（(][\p{L}\d]{1,4}[）)]`,
    '[一二三四五六七八九十百]+[、.．]',
  ];
  return new RegExp(`^(?:${[...own, ...common].join('|')})\\s*`, 'iu');
});

/** A heading or alias in the form in which headings are compared. */
export function foldHeading(words: string, code: LanguageCode): string {
  const lower = words.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'");
  const bare = lower
    .replace(/[“”„«»"*_`【】「」『』[\]]/g, '')
    .replace(/[\s\-–—]+/g, ' ')
    .replace(/^[\s.,;:!?！？。：]+|[\s.,;:!?！？。：]+$/g, '');
  return code === 'el' ? withoutAccents(bare) : bare;
}

/** Greek capitals carry no accents, so headings in capitals are compared without them. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/ς/g, 'σ');
}

/** The sections that a heading opens, in template order; none where it is not recognised. */
export function sectionsOfHeading(words: string, pack: LanguagePack): readonly SectionId[] {
  const ids = sectionsNamed(words, pack);
  // The resources of a clause of a standard, "Resources (7.1)", are people and money.
  return clause.test(words) ? ids.filter((id) => id !== 'resources') : ids;
}

/** The number of a clause in brackets at the end of a heading. */
const clause = /[(（][^()（）]{0,12}\p{Nd}+(?:\.\p{Nd}+)+[)）]\s*$/u;

function sectionsNamed(words: string, pack: LanguagePack): readonly SectionId[] {
  const plain = withoutAside(words);
  for (const candidate of [pack, catalogOf(pack).packs.en]) {
    // In a heading of another language a single English word decides nothing.
    if (candidate !== pack && /[^\P{L}A-Za-z]/u.test(plain)) break;
    const whole = byName(words, candidate);
    const ids = whole ? [whole] : recognise(plain, candidate);
    if (ids.length > 0) return ids;
    if (candidate.code === 'en') break;
  }
  return [];
}

/** Whether a heading is worded as a title or alias has it, alone or joined with others, and not merely recognised by what it speaks of. */
export function isPlainName(words: string, pack: LanguagePack): boolean {
  const plain = withoutAside(words);
  return [pack, catalogOf(pack).packs.en].some(
    (candidate) =>
      [words, plain].some((name) => byName(name, candidate) !== undefined) ||
      partsOf(plain, pack).every((part) => byName(part, candidate) !== undefined),
  );
}

/** A heading without what it adds in brackets at its end. */
function withoutAside(words: string): string {
  return words.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '') || words;
}

/** A section and the name of it that a heading nearly is, as the pack writes it. */
export interface NearSection {
  readonly id: SectionId;
  readonly name: string;
}

/**
 * The sections whose title or alias a heading nearly is, the nearest first: a slip of the pen, which is asked about and not
 * accepted. Short names are left alone, since there one letter makes another word, and so are endings, which are inflection.
 */
export function nearSections(words: string, pack: LanguagePack): readonly NearSection[] {
  const folded = foldHeading(withoutAside(words), pack.code);
  const isDense = pack.code === 'zh';
  if (folded.length < (isDense ? 4 : 6) || folded.length > longestName) return [];
  const mostEdits = !isDense && folded.length > 8 ? 2 : 1;
  const found: (NearSection & { readonly distance: number })[] = [];
  for (let length = folded.length - mostEdits; length <= folded.length + mostEdits; length += 1) {
    if (length < (isDense ? 4 : 6)) continue;
    for (const { name, id, written } of namesOf(pack).byLength.get(length) ?? []) {
      // Nobody misses both ends of a word.
      if (name.charAt(0) !== folded.charAt(0) && name.at(-1) !== folded.at(-1)) continue;
      if (name.startsWith(folded) || folded.startsWith(name)) continue;
      const distance = editDistance(name, folded);
      if (distance <= mostEdits) found.push({ id, name: written, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

const longestName = 60;

function recognise(words: string, pack: LanguagePack): readonly SectionId[] {
  const whole = byName(words, pack);
  if (whole) return [whole];
  const spanning = /[,，]/.test(words) ? spanningCue(words, pack) : undefined;
  if (spanning) return [spanning];
  const parts = partsOf(words, pack);
  if (parts.length < 2) {
    const spoken = inOrder(byCue(words, pack), pack);
    const pieces = namedPieces(words, pack);
    return pieces.length > 1 && spoken.every((id) => pieces.includes(id)) ? spoken : sharing(spoken);
  }
  const others = exceptIn(words, pack);
  const isBilingual = /[/|·–—]/.test(words);
  const found = parts.map((part) => {
    const ids = sectionsOfPart(part, pack).filter((id) => !others.has(id));
    return ids.length === 0 && isBilingual ? inAnyLanguage(part, pack) : ids;
  });
  if (found.every((ids) => ids.length > 0)) return inOrder(found.flat(), pack);
  // A part that is not known does not hide the plain names beside it: "Monitoring, enforcement and review".
  const names = parts.map((part) => byName(part, pack)).filter((id) => id !== undefined && !others.has(id));
  const spoken = byCue(words, pack);
  return inOrder([...names, ...(names.length > 1 ? spoken : sharing(inOrder(spoken, pack)))], pack);
}

function sectionsOfPart(part: string, pack: LanguagePack): readonly SectionId[] {
  const name = byName(part, pack);
  if (name) return [name];
  const pieces = namedPieces(part, pack);
  return pieces.length > 1 ? pieces : byCue(part, pack);
}

/** Thai and Chinese list sections with no more than a space between them: the sections where each piece is the name of one. */
function namedPieces(words: string, pack: LanguagePack): readonly SectionId[] {
  if (pack.prose.words !== 'segmenter') return [];
  const ids = words
    .trim()
    .split(/\s+/)
    .map((piece) => byName(piece, pack));
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? known : [];
}

/** Bilingual headings say the same twice: "Scope / Phạm vi". */
function inAnyLanguage(part: string, pack: LanguagePack): readonly SectionId[] {
  const { packs } = catalogOf(pack);
  for (const code of languageCodes) {
    const id = byName(part, packs[code]);
    if (id) return [id];
  }
  return [];
}

function inOrder(ids: readonly (SectionId | undefined)[], pack: LanguagePack): readonly SectionId[] {
  return catalogOf(pack).sectionIds.filter((id) => ids.includes(id));
}

function partsOf(words: string, pack: LanguagePack): readonly string[] {
  return words.split(jointsOf(pack)).filter((part) => part.trim() !== '');
}

const jointsOf: (pack: LanguagePack) => RegExp = memoized(({ headings, prose }) => {
  const joiners = headings.joiners.filter((joiner) => /\p{L}/u.test(joiner)).map((joiner) => joiner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const spaced = joiners.map((joiner) => (prose.words === 'letters' ? `\\s+${joiner}\\s+` : `\\s*${joiner}\\s*`));
  return new RegExp([...spaced, '\\s*[&/+,、，·|–—]\\s*'].join('|'), 'iu');
});

interface Name {
  /** Folded. */
  readonly name: string;
  readonly id: SectionId;
  /** As the pack writes it. */
  readonly written: string;
}

interface Names {
  /** By the folded name. */
  readonly exact: ReadonlyMap<string, Name>;
  readonly byLength: ReadonlyMap<number, readonly Name[]>;
  readonly cues: PhraseIndex<SectionId>;
  readonly except: PhraseIndex<SectionId>;
  readonly ignorable: RegExp | undefined;
}

const namesOf: (pack: LanguagePack) => Names = memoized((pack) => {
  const { sectionIds, namesGiven } = catalogOf(pack);
  const exact = new Map<string, Name>();
  const add = (folded: string, id: SectionId, written: string) => {
    if (folded !== '' && !exact.has(folded)) exact.set(folded, { name: folded, id, written });
  };
  for (const [name, id] of namesGiven(pack.code)) {
    add(foldHeading(name, pack.code), id, name);
    // A heading is read without a number or a sign in front, so a title that begins with one is known without it too.
    add(foldHeading(takenApart(name, pack).words, pack.code), id, name);
  }
  for (const id of sectionIds) {
    const { title, aliases } = pack.sections[id];
    for (const name of [title, ...aliases]) add(foldHeading(name, pack.code), id, name);
  }
  const folded = (cue: string) => (pack.code === 'el' ? withoutAccents(cue) : cue);
  const indexOf = (patterns: (section: SectionWording) => readonly string[]) =>
    new PhraseIndex(
      pack.prose.words,
      sectionIds.flatMap((id) => patterns(pack.sections[id]).map((cue) => [folded(cue), id] as const)),
    );
  const cues = indexOf((section) => section.cues);
  const except = indexOf((section) => section.except ?? []);
  const words = pack.headings.ignorable.map((word) => foldHeading(word, pack.code)).filter((word) => word !== '');
  const gap = pack.prose.words === 'letters' ? ' ' : '';
  const ignorable = words.length > 0 ? new RegExp(`^(?:${words.join('|')})${gap}|${gap}(?:${words.join('|')})$`, 'u') : undefined;
  const byLength = new Map<number, Name[]>();
  for (const name of exact.values()) byLength.set(name.name.length, [...(byLength.get(name.name.length) ?? []), name]);
  return { exact, byLength, cues, except, ignorable };
});

function byName(words: string, pack: LanguagePack): SectionId | undefined {
  const { exact, ignorable } = namesOf(pack);
  let folded = foldHeading(words, pack.code);
  const known = exact.get(folded)?.id;
  if (known || !ignorable) return known;
  for (let i = 0; i < 3; i += 1) {
    const shorter = folded.replace(ignorable, '');
    if (shorter === folded || shorter === '') return undefined;
    folded = shorter;
    const found = exact.get(folded);
    if (found) return found.id;
  }
  return undefined;
}

/** The section of a cue that is the whole heading. A comma may join two sections or two halves of a sentence: this tells. */
function spanningCue(words: string, pack: LanguagePack): SectionId | undefined {
  if (words.length > longestHeading) return undefined;
  const folded = foldHeading(words, pack.code);
  const others = exceptIn(words, pack);
  return namesOf(pack)
    .cues.find(folded)
    .find(({ value, start, end }) => start === 0 && end === folded.length && !others.has(value))?.value;
}

/** The sections that words of a heading speak against. */
function exceptIn(words: string, pack: LanguagePack): ReadonlySet<SectionId> {
  if (words.length > longestHeading) return new Set();
  return new Set(
    namesOf(pack)
      .except.find(foldHeading(words, pack.code))
      .map(({ value }) => value),
  );
}

/** Beyond this a heading is a paragraph, which means no section by a word in it. */
const longestHeading = 250;

interface CueHit extends Span {
  readonly id: SectionId;
}

/** Sections whose cues a heading holds. Where the words of two overlap, the longer match wins. */
function byCue(words: string, pack: LanguagePack): readonly SectionId[] {
  if (words.length > longestHeading) return [];
  const folded = foldHeading(words, pack.code);
  const { cues, except } = namesOf(pack);
  const { sectionIds } = catalogOf(pack);
  const others = except.find(folded);
  const hits = cues
    .find(folded)
    .map(({ value, start, end }) => ({ id: value, start, end }))
    .filter(({ id, start, end }) => !others.some((other) => other.value === id && other.start < end && start < other.end));
  return hits
    .filter((hit) => !hits.some((other) => other !== hit && other.start < hit.end && hit.start < other.end && longer(other, hit, sectionIds)))
    .map((hit) => hit.id);
}

function longer(one: CueHit, other: CueHit, order: readonly SectionId[]): boolean {
  const difference = one.end - one.start - (other.end - other.start);
  return difference !== 0 ? difference > 0 : order.indexOf(one.id) < order.indexOf(other.id);
}
