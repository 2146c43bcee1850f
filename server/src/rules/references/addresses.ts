/** Addresses and numbers by which somebody can be reached, and those that are only made up. */
import { overlaps, type Span } from '../../util/span.ts';

/** An address or a number in a text. */
export interface Address extends Span {
  /** Whether it is sample data, which reaches nobody. */
  readonly sample: boolean;
}

/** The email addresses, web addresses and telephone numbers in a text, by their start. */
export function addressesIn(text: string): readonly Address[] {
  const emails = [...text.matchAll(email)].map((match) => addressAt(match, isSampleHost(match[0].slice(match[0].indexOf('@') + 1))));
  const sites = [...text.matchAll(site)].map((match) => addressAt(match, isSampleHost(match[1] ?? '')));
  const numbers = [...text.matchAll(number)].filter(isNumber).map((match) => addressAt(match, isSampleNumber(match[0])));
  const found: Address[] = [];
  for (const address of [...emails, ...sites, ...numbers]) {
    if (!found.some((other) => overlaps(other, address))) found.push(address);
  }
  return found.sort((a, b) => a.start - b.start);
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const site = /(?:https?:\/\/|(?<![\p{L}\p{N}.@-]))((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?![\p{L}\p{N}@-])(?:\/[^\s)>\]]*)?/gu;
const number = /(?<![\p{L}\p{N}/-])\+?[(]?\p{Nd}[\p{Nd}\s()./–-]{3,}\p{Nd}(?![\p{N}\p{L}])/gu;

function addressAt({ index, 0: words }: RegExpExecArray, sample: boolean): Address {
  return { start: index, end: index + words.length, sample };
}

/** Domains that are kept free for examples, and those that templates put in the place of the writer's own. */
const sampleHosts = [
  String.raw`(?:.*\.)?example\.(?:com|org|net|edu|de|gr|vn|cn|co\.[a-z]{2}|com\.[a-z]{2})`,
  String.raw`.*\.(?:example|test|invalid|localhost)`,
  String.raw`(?:.*\.)?(?:your|my)-?(?:company|business|organi[sz]ation|domain|site|website|store|shop|firm|brand)(?:-?name)?(?:\..*)?`,
  String.raw`(?:.*\.)?(?:company|company-?name|domain|organi[sz]ation)(?:\.(?:com|org|net|co\.uk|de|gr|vn|cn|eu))?`,
  String.raw`(?:.*\.)?(?:beispiel|musterfirma|mustermann|ihre-?firma|ten-?cong-?ty|congty)\.[a-z.]+`,
];
const sampleHost = new RegExp(`^(?:${sampleHosts.join('|')})$`, 'iu');

function isSampleHost(host: string): boolean {
  return sampleHost.test(host);
}

const fewestDigits = 6;
const mostDigits = 16;

/** A run of digits that is no date and no pair of years. */
function isNumber({ 0: words }: RegExpExecArray): boolean {
  const count = words.replace(/\P{Nd}/gu, '').length;
  if (count < fewestDigits || count > mostDigits) return false;
  return !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}\s?[–/-]\s?\d{4}$/.test(words.trim());
}

/** Digits counted up, nothing but zeros, and the numbers that North America keeps for fiction. */
function isSampleNumber(words: string): boolean {
  const digits = words.replace(/\P{Nd}/gu, '');
  return /1234567890$|^0?12345678?9?$|0{7}|^1?[2-9]\d\d55501\d\d$/.test(digits);
}
