/** What the words of a blank say: whether they name a value at all, which well-known one, and under which key it is compared. */
import { packs } from '../languages/index.ts';
import { type LanguagePack, type ValueName, valueNames } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import type { Placeholder } from './placeholderNotations.ts';

/** Names of values and words of blanks are compared without case, brackets and repeated spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^[[【［{<]+|[\]】］}>]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The key under which values are looked up, whatever the notation: `Company name`, `COMPANY_NAME`, `companyName` and
 * `[insert company name]` have one key.
 */
export function blankKey(name: string, pack: LanguagePack): string {
  const folded = nameKey(name);
  return withoutInstruction(folded, pack) || folded;
}

/** What names share that differ in notation alone: `Company name`, `COMPANY_NAME` and `companyName`. */
export function nameKey(name: string): string {
  const spaced = name
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(?<=[\p{L}\p{M}\p{N}])[_-]+(?=[\p{L}\p{N}])/gu, ' ');
  return likeCapitals(foldName(spaced));
}

/** Capitals have no ß and no final sigma, and Greek leaves out their accents: `ΌΝΟΜΑ`, `ΟΝΟΜΑ` and `Όνομα` are one name. */
export function likeCapitals(folded: string): string {
  const plain = folded.replaceAll('ß', 'ss');
  if (!/\p{Script=Greek}/u.test(plain)) return plain;
  return plain
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Greek})\u0301/gu, '')
    .normalize('NFC');
}

/**
 * What a blank shares with others of its name; undefined for one without a name of its own, which is the same as no other. The
 * words of an instruction count: `[date of birth]` and `[birth]` are two.
 */
export function keyOfBlank({ kind, text, name }: Placeholder, pack: LanguagePack): string | undefined {
  return kind === 'marker' || !/^[[{<【［「(（]/u.test(text) || !isNamed(text, pack) ? undefined : nameKey(name);
}

/** The well-known value that words ask for: `Company name` asks for the company. */
export function valueAskedBy(words: string, pack: LanguagePack): ValueName | undefined {
  const plain = words.normalize('NFC').trim();
  const pattern = patternsOf(pack);
  const match = pattern.exec(plain) ?? pattern.exec(withoutInstruction(plain, pack));
  return match ? valueNames.find((name) => match.groups?.[name] !== undefined) : undefined;
}

/** One pattern with a named group for each value. */
const patternsOf: (pack: LanguagePack) => RegExp = memoized(({ values }) => {
  const groups = valueNames.map((name) => `(?<${name}>${values[name].patterns.join('|')})`);
  return new RegExp(`^(?:${groups.join('|')})$`, 'iu');
});

/** The well-known value that a name stands for, in its own words, those of a language, or English ones. */
export function valueNamed(name: string, pack: LanguagePack): ValueName | undefined {
  const folded = foldName(name);
  const key = blankKey(name, pack);
  return valueNames.find((known) => known === folded || known === key) ?? asked(name, key, pack) ?? asked(name, key, packs.en);
}

function asked(name: string, key: string, pack: LanguagePack): ValueName | undefined {
  return valueAskedBy(name, pack) ?? valueAskedBy(key, pack);
}

/**
 * Whether a blank says what belongs into it, so that it means the same wherever it stands. `[X]` and `____` say nothing,
 * and `[date]`, `[number]` or `[X hours]` only what kind of value: each may want another one.
 */
export function isNamed(text: string, pack: LanguagePack): boolean {
  const inner = text.replace(/^[[{<【［「]+|[\]}>】］」]+$/gu, '').trim();
  const saysSomething =
    /\p{L}{3,}|\p{Script=Han}{2,}|\p{Script=Thai}{2,}/u.test(inner) && !/^X+$|^(?:TBD|TBC|TBA|TODO|TK|FIXME)(?!\p{L})/u.test(inner);
  return saysSomething && !isBareKind(inner, pack);
}

/** What a blank asks for, without the instruction in front: `company` of `insert your company`. */
export function withoutInstruction(words: string, pack: LanguagePack): string {
  return words.replace(leadingInstruction(pack), '');
}

function isBareKind(inner: string, pack: LanguagePack): boolean {
  const words = withoutInstruction(inner, pack)
    .replace(/^[\p{N}X]+\s*(?=\S)/u, '')
    .trim();
  return words === '' || (!/\s/.test(words) && bareKinds(pack).test(words));
}

const leadingInstruction: (pack: LanguagePack) => RegExp = memoized(
  (pack) => new RegExp(`^(?:${pack.blanks.instructions.join('|')})${pack.prose.words === 'letters' ? '(?!\\p{L})' : ''}\\s*`, 'iu'),
);

const bareKinds: (pack: LanguagePack) => RegExp = memoized(({ blanks: { kinds } }) => {
  return new RegExp(`^(?:${[...kinds.date, ...kinds.duration, ...kinds.number, ...kinds.percentage].join('|')})$`, 'iu');
});
