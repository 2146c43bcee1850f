/** Details of single people that do not belong into a public document. Numbers of teams, roles and hotlines are none. */
import type { LanguagePack } from '../../languages/types.ts';
import { isChineseIdentity, isGermanTaxNumber, isThaiIdentity, passesLuhn } from '../../util/checkDigits.ts';
import { memoized } from '../../util/memo.ts';
import { hasLabel, labelBefore, labelIn } from './labels.ts';
import type { SensitiveFind } from './sensitiveFinds.ts';

const phone =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{N}/.-])(?:\+|00)?\(?\d(?:[ \u00A0()./–-]{0,2}\d){6,14}(?![\p{Script=Latin}\p{Script=Greek}\p{N}])/gu;

/** Words between a name and a number. */
const reach = 90;

/** Telephone numbers that a word calls private, mobile numbers beside a person's name, and extensions of people. */
export function phonesOfPeople(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  const numbers = [...text.matchAll(phone)].filter(({ 0: words }) => !isDate(words));
  const found = numbers.flatMap(({ index, 0: words }): SensitiveFind[] => {
    const own = hasLabel(text, index, 24, pack, 'privatePhones');
    const mobile = hasLabel(text, index, 16, pack, 'mobiles') || isMobile(words, pack);
    if (!own && !(mobile && hasPerson(lineBefore(text, index), pack))) return [];
    return [{ kind: 'phone', start: index, end: index + words.length, personal: true }];
  });
  const extensions = [...text.matchAll(extensionOf(pack))].flatMap((match): SensitiveFind[] => {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    return hasPerson(lineBefore(text, match.index), pack) ? [{ kind: 'extension', start, end: start + number.length, personal: true }] : [];
  });
  return [...found, ...extensions];
}

const extensionOf: (pack: LanguagePack) => RegExp = memoized(
  (pack) => new RegExp(`${labelIn(pack, 'extensions').source}[\\s.:：]{0,3}(\\d{2,5})(?![\\p{N}\\p{L}%]|[.:/-]\\d)`, 'giu'),
);

function isDate(words: string): boolean {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}\s?[–/-]\s?\d{4}$/.test(words.trim());
}

function isMobile(words: string, pack: LanguagePack): boolean {
  return mobilesOf(pack).test(words.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, ''));
}

const mobilesOf: (pack: LanguagePack) => RegExp = memoized((pack) => new RegExp(`^(?:${pack.sensitive.mobileNumbers.join('|')})$`));

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Whether words name a person: by a title, or as two words with capitals that are no role or place. */
function hasPerson(words: string, pack: LanguagePack): boolean {
  if (pack.code === 'zh')
    return /[\p{Script=Han}](?:先生|女士|小姐)|(?:联系人|姓名)[:：\s|]{1,3}\p{Script=Han}{2,3}(?![\p{Script=Han}])/u.test(words);
  const titles = titlesOf(pack);
  if (titles.test(words)) return true;
  if (pack.code === 'th') return false;
  return [
    ...words.matchAll(
      /(?<![\p{L}\p{M}]|\d )\p{Lu}[\p{Ll}\p{M}’'-]+(?:[ \u00A0]\p{Lu}\.)?(?:[ \u00A0-]\p{Lu}[\p{Ll}\p{M}’'-]+){1,3}(?![\p{L}\p{M}])/gu,
    ),
  ].some(({ 0: name }) => !rolesOf(pack).test(name.toLowerCase()));
}

const titlesOf: (pack: LanguagePack) => RegExp = memoized(({ code, sensitive: { titles } }) => {
  const forms = titles.flatMap((title) => [title, title.charAt(0).toUpperCase() + title.slice(1)]).join('|');
  return code === 'th'
    ? new RegExp(`(?:${forms})[ ]?\\p{Script=Thai}{2}`, 'u')
    : new RegExp(`(?<![\\p{L}])(?:${forms}) (?:\\p{Lu}\\.? ?)?\\p{Lu}[\\p{Ll}\\p{M}]`, 'u');
});

const rolesOf: (pack: LanguagePack) => RegExp = memoized(({ code, sensitive: { roles } }) => {
  const parts = roles.join('|').replaceAll('.', '\\.');
  return code === 'vi' ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts})(?![\\p{L}\\p{M}])`, 'u') : new RegExp(parts, 'u');
});

/** What stands behind "home address:", where it has a number of a house. */
export function addressesOfPeople(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  return [...text.matchAll(labelBefore(pack, 'homeAddresses', '[^\\n|]{6,160}'))].flatMap((match): SensitiveFind[] => {
    const value = (match[1] ?? '').replace(/[\s*_.。]+$/u, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (!/[\p{Nd}]/u.test(value) || /^[[【［({<]|[.!?。]\s/u.test(value) || !isAddress(value)) return [];
    return [{ kind: 'address', start, end: start + value.length, personal: true }];
  });
}

/** A house number beside a name; figures with a unit of time are none. */
function isAddress(value: string): boolean {
  if (/[\p{Script=Han}]/u.test(value)) return /\d\s?[号室栋弄]|[省市区路街]/u.test(value);
  if (/[\p{Script=Thai}]/u.test(value)) return /^\d|ถนน|ซอย|แขวง|ตำบล|หมู่/u.test(value);
  return /\p{Lu}[\p{L}\p{M}.’' -]+,? \d+|^(?:số )?\d+[\p{L}/]{0,6},? \p{Lu}/u.test(value);
}

interface IdentityForm {
  readonly pattern: RegExp;
  readonly isValid: (digits: string) => boolean;
  /** Whether only a word beside it tells it from other numbers. */
  readonly named: boolean;
}

const year = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

const identityForms: readonly IdentityForm[] = [
  { pattern: new RegExp(`(?<![A-Za-z\\d])[1-9]\\d{5}${year}\\d{3}[\\dXx](?![A-Za-z\\d])`, 'g'), isValid: isChineseIdentity, named: false },
  { pattern: /(?<![\w-])[1-8]([ -])\d{4}\1\d{5}\1\d{2}\1\d(?![\w-])/g, isValid: isThaiIdentity, named: false },
  { pattern: /(?<![\w-])[1-8]\d{12}(?![\w-])/g, isValid: isThaiIdentity, named: true },
  { pattern: /(?<![\w-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g, isValid: isGermanTaxNumber, named: true },
  // AMKA: the date of birth first.
  { pattern: /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{7}(?![\w-])/g, isValid: passesLuhn, named: true },
  // CCCD: a province, the century and sex, the year of birth.
  { pattern: /(?<![\w-])0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}(?![\w-])/g, isValid: () => true, named: true },
  { pattern: /(?<![\w-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g, isValid: (words) => words.length > 0, named: true },
  { pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, isValid: () => true, named: true },
];

/** Numbers of identity cards and of people's taxes, by their check digits or a word beside them. */
export function identitiesIn(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  return identityForms.flatMap(({ pattern, isValid, named }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words }): SensitiveFind[] => {
      if (!isValid(words.replace(/[^\dA-Za-z]/g, ''))) return [];
      if (named && !hasLabel(text, index, 48, pack, 'identities')) return [];
      return [{ kind: 'identity', start: index, end: index + words.length, personal: true }];
    }),
  );
}
