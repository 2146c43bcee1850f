/** Numbers of cards and bank accounts, told from other long numbers by their check digits, lengths and groups. */
import type { LanguagePack } from '../../languages/types.ts';
import { passesLuhn, passesMod97 } from '../../util/checkDigits.ts';
import { hasLabel } from './labels.ts';
import type { SensitiveFind } from './sensitiveFinds.ts';

const digitsInGroups =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{N}/#&_.+-]|[A-Z]{2}\d{2} )\d(?:[ \u00A0-]?\d){12,18}(?![\p{Script=Latin}\p{Script=Greek}\p{N}_]|[ \u00A0.,-]?\d)/gu;

/** How cards show their digits. */
const groups =
  /^(?:\d{13,19}|\d{4}([ \u00A0-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}[ \u00A0-]\d{6}[ \u00A0-]\d{4,5}|\d{4}[ \u00A0-]\d{3}[ \u00A0-]\d{3}[ \u00A0-]\d{3})$/;

/** Numbers that payment services give out for tests. */
const testNumbers: ReadonlySet<string> = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '4000000000000002',
  '4917610000000000',
  '5555555555554444',
  '5105105105105100',
  '5200828282828210',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '6011111111111117',
  '6011000990139424',
  '3530111333300000',
  '3566002020360505',
  '30569309025904',
  '38520000023237',
  '6200000000000005',
]);

/** Card numbers. Long numbers that a word names as something else, and bare ones as articles have them, are none. */
export function cardsIn(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  return [...text.matchAll(digitsInGroups)].flatMap(({ index, 0: words }): SensitiveFind[] => {
    const digits = words.replace(/\D/g, '');
    const isTest = testNumbers.has(digits);
    // All the same digit but for one or two is a mask.
    const isCard = isIssued(digits, words) && passesLuhn(digits) && new Set(digits).size > 3;
    if (!groups.test(words) || !(isTest || isCard) || hasLabel(text, index, 32, pack, 'otherNumbers')) return [];
    return [{ kind: isTest ? 'testCard' : 'card', start: index, end: index + words.length, personal: false }];
  });
}

/** Whether an issuer has numbers that begin so, of that length. Those of 13 digits are articles, unless they stand in groups. */
function isIssued(digits: string, words: string): boolean {
  const { length } = digits;
  const head = Number(digits.slice(0, 4));
  if (digits.startsWith('4')) return length === 16 || length === 19 || (length === 13 && words !== digits);
  if (length === 15) return /^3[47]/.test(digits);
  if (length === 14) return /^3(?:0[0-5]|[689])/.test(digits);
  if (length < 16) return false;
  if (digits.startsWith('62')) return true;
  return length === 16 && (/^(?:5[1-5]|6011|65|64[4-9]|35[2-8])/.test(digits) || (head >= 2221 && head <= 2720));
}

/** How long account numbers are, by country. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The accounts of handbooks and of the standard itself. */
const exampleAccounts: ReadonlySet<string> = new Set([
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'GB82WEST12345698765432',
  'GR1601101250000000012300695',
  'FR1420041010050500013M02606',
]);

/** International bank account numbers. */
export function accountsIn(text: string): readonly SensitiveFind[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]){11,30}/gu)].flatMap(({ index, 0: words }): SensitiveFind[] => {
    const length = lengths[words.slice(0, 2)];
    let end = 0;
    for (let count = 0; length !== undefined && end < words.length && count < length; end += 1) if (/[A-Z0-9]/.test(words.charAt(end))) count += 1;
    const account = words.slice(0, end).replace(/[ \u00A0]/g, '');
    const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(index + end));
    if (account.length !== length || goesOn || exampleAccounts.has(account) || !passesMod97(account)) return [];
    return [{ kind: 'account', start: index, end: index + end, personal: false }];
  });
}
