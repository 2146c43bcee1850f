/** The names of blanks: which say what belongs there, and which are the same. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import type { Placeholder } from './placeholderNotations.ts';

/**
 * What blanks of one name share, however they are written: `[Company Name]`, `[COMPANY_NAME]` and `{{company_name}}` are one.
 * Undefined for a blank without a name of its own; it is the same as no other.
 */
export function blankKey({ kind, text, name }: Placeholder, pack: LanguagePack): string | undefined {
  if (kind === 'marker' || !/^[[{<【［「(（]/u.test(text) || !isNamed(text, pack)) return undefined;
  return foldedName(text.startsWith('{{') ? spacedName(name) : name);
}

/**
 * A name without its notation: case, underscores, hyphens and repeated spaces make no difference, nor do the accents that Greek
 * leaves out in capitals.
 * @example foldedName('company_name') === foldedName('Company Name')
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s_-]+/gu, ' ')
    .trim()
    .toLocaleUpperCase('el');
}

/** The words of a name in camel case: `companyName` is `company Name`. */
export function spacedName(name: string): string {
  return /^\p{L}[\p{L}\p{N}]*$/u.test(name) ? name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : name;
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
