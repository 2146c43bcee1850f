/** What kind of value a blank asks for: by its own words, else by its place. Read when asked for, never while scanning. */
import type { BlankPlaces } from '../languages/blankPlaces.ts';
import type { Unit as MeasureUnit } from '../languages/commitmentWording.ts';
import type { BlankKind, LanguagePack } from '../languages/types.ts';
import { blankKinds } from '../languages/types.ts';
import { type FrontMatterKey, keyNamed, keySpec } from '../schema/frontMatter.ts';
import { matchesOf } from '../util/patterns.ts';
import type { Placeholder } from './placeholderNotations.ts';

/** The kinds of value that the words of a blank ask for: `[email address]` asks for a contact. */
export function kindsOfBlank(name: string, pack: LanguagePack): ReadonlySet<BlankKind> {
  return new Set(blankKinds.filter((kind) => matchesOf(pack.blanks.kinds[kind], name, pack.prose.words).length > 0));
}

/**
 * What a blank asks for: by its words (`[email address]`), else by the key it stands under (`owner: [X]`), by what follows
 * (`[X] hours`), by its label (`Phone: ____`, `| Owner | TBD |`) or by what goes before it (`call [X]`). `text` where nothing says.
 * @param unitText the text in which the placeholder's span counts: of its unit, or of the front-matter value
 * @param key the front-matter key whose value this is
 * @example blankKindAt('Answer within [X] hours', placeholder, pack) // 'duration'
 */
export function blankKindAt(unitText: string, placeholder: Placeholder, pack: LanguagePack, key?: string): BlankKind | 'choice' {
  if (placeholder.kind === 'choice') return 'choice';
  const named = kindOfName(placeholder, pack);
  if (named && named !== 'number') return named;
  return kindOfPlace(unitText, placeholder, pack, key) ?? named ?? 'text';
}

/** How far on either side of a blank its place is read, in UTF-16 units. */
const reach = 60;

function kindOfName({ name, text, kind }: Placeholder, pack: LanguagePack): BlankKind | undefined {
  if (/^\+?[\d\s().\-–/]*(?:[Xx]{2,}[\d\s().\-–/]+)+[Xx\d]{2,}$/.test(text) && /[\d+]/.test(text)) return 'contact';
  if (matchesOf(pack.blanks.dateMasks, text, pack.prose.words).length > 0 || /^_+[/.]_+[/.]/.test(text)) return 'date';
  if (kind === 'marker') return undefined;
  const words = plainName(name);
  const [head = '', ...rest] = splitAtExample(words, pack);
  return kindOfWords(head, pack) ?? kindOfWords(rest.join(' '), pack) ?? kindOfValue(words, pack);
}

/** A name as words: `EFFECTIVE_DATE`, `companyName` and `__date__` are written without code. */
function plainName(name: string): string {
  return name
    .replace(/[_*`\s]+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim();
}

/** What a blank asks for and the example it gives. */
function splitAtExample(words: string, pack: LanguagePack): readonly string[] {
  const example = matchesOf(pack.blanks.examples, words, pack.prose.words)[0];
  return example ? [words.slice(0, example.start), words.slice(example.end)] : [words];
}

/** The kind that claims the longest run of words: `name of the company` is a company, though `name` alone is a person. */
function kindOfWords(words: string, pack: LanguagePack): BlankKind | undefined {
  let best: { readonly kind: BlankKind; readonly length: number } | undefined;
  for (const kind of words ? blankKinds : []) {
    for (const { start, end } of matchesOf(pack.blanks.kinds[kind], words, pack.prose.words)) {
      if (!best || end - start > best.length) best = { kind, length: end - start };
    }
  }
  return best?.kind;
}

/** A value that stands in a blank to be confirmed: `[72 hours]`, `[10 %]`, `[ann@example.com]`. */
function kindOfValue(words: string, pack: LanguagePack): BlankKind | undefined {
  if (/\S@\S/.test(words) || /https?:/.test(words)) return 'contact';
  const figure = /[\dXxΧχ](?![\d.,])\s*/u.exec(words);
  return figure ? kindOfUnit(words.slice(figure.index + figure[0].length), pack) : undefined;
}

function kindOfPlace(unitText: string, { span, name }: Placeholder, pack: LanguagePack, key: string | undefined): BlankKind | undefined {
  const lineFrom = unitText.lastIndexOf('\n', span.start - 1) + 1;
  const rawBefore = unitText.slice(Math.max(lineFrom, span.start - reach), span.start);
  const rawAfter = unitText.slice(span.end, span.end + reach);
  if (rawBefore.endsWith('@') || /^@/.test(rawAfter)) return 'contact';
  if (/[/.]$/.test(rawBefore) && /(?:https?:|www\.)\S*$/.test(rawBefore)) return 'contact';
  const before = rawBefore.replace(/[\s*_"“„«‘「『(（:：]+$/u, '');
  const after = rawAfter.replace(/^[*_"”»’」』)）\s]+(?=[^*_])/u, '');
  const isWordy = /\p{L}{3}/u.test(name.replace(/[Xx]+/g, ''));
  return (
    (key ? kindOfKey(key, pack) : undefined) ??
    kindOfUnit(after, pack) ??
    besideIt(pack.blankPlaces.after, after, pack, ({ start }) => start === 0) ??
    kindOfLabel(rawBefore, pack) ??
    withoutDuration(
      besideIt(pack.blankPlaces.before, before, pack, ({ end }) => end === before.length),
      isWordy,
    )
  );
}

/** `within [agreed limit]` asks for a time, but `after [major incident]` does not: words that name no time are none. */
function withoutDuration(kind: BlankKind | undefined, isWordy: boolean): BlankKind | undefined {
  return isWordy && kind === 'duration' ? undefined : kind;
}

const kindsOfKeys: Readonly<Partial<Record<FrontMatterKey, BlankKind>>> = {
  owner: 'person',
  approved_by: 'person',
  contact: 'contact',
  version: 'number',
};

function kindOfKey(key: string, pack: LanguagePack): BlankKind | undefined {
  const known = keyNamed(key);
  if (!known) return kindOfWords(plainName(key.replaceAll('-', ' ')), pack);
  const { type } = keySpec(known);
  if (type === 'date') return 'date';
  return type === 'cycle' ? 'duration' : kindsOfKeys[known];
}

const timeUnits: readonly MeasureUnit[] = ['second', 'minute', 'hour', 'day', 'workingDay', 'week', 'month', 'quarter', 'year'];
const shareUnits: readonly MeasureUnit[] = ['percent', 'perMille'];
const countUnits: readonly MeasureUnit[] = ['money', 'ring', 'attempt', 'step', 'times', 'person', 'item', 'point'];

/** The kind of figure that stands in front of a unit. */
function kindOfUnit(after: string, pack: LanguagePack): BlankKind | undefined {
  const isUnit = (units: readonly MeasureUnit[]) =>
    units.some((unit) => matchesOf(pack.measures.units[unit], after, pack.prose.words).some(({ start }) => start === 0));
  if (isUnit(timeUnits)) return 'duration';
  if (/^[%％]/.test(after) || isUnit(shareUnits)) return 'percentage';
  return isUnit(countUnits) ? 'number' : undefined;
}

/** The label in front of a blank: the words before a colon, or the cell before its own. */
function kindOfLabel(before: string, pack: LanguagePack): BlankKind | undefined {
  const label = /([^|:：.;。；]*?)[*_\s]*(?:[:：][*_\s]*|\|\s*[*_]*)$/u.exec(before)?.[1];
  return label ? kindOfWords(plainName(label), pack) : undefined;
}

function besideIt(
  lists: BlankPlaces['before'],
  words: string,
  pack: LanguagePack,
  touches: (match: { readonly start: number; readonly end: number }) => boolean,
): BlankKind | undefined {
  return words ? blankKinds.find((kind) => matchesOf(lists[kind] ?? none, words, pack.prose.words).some(touches)) : undefined;
}

const none: readonly string[] = [];
