/** Heading numbers: the one that follows a number, and one that fits between two. */

/**
 * The heading number after `number`, in its own style and with its own punctuation; undefined where the style is not known.
 * @example nextNumber('3.2. ') // '3.3. '
 * @example nextNumber('第二章 ') // '第三章 '
 */
export function nextNumber(number: string): string | undefined {
  const found = countable(number);
  if (!found) return undefined;
  const next = successor(found.sign);
  return next === undefined ? undefined : found.before + next + found.after;
}

/**
 * A number for the `index`-th heading put in after `number` and before the next one, which keeps its own:
 * the drafter's `2a`, `2b`. Undefined where the style has no such form.
 * @example insertedNumber('2. ', 0) // '2a. '
 * @example insertedNumber('2a. ', 0) // '2b. '
 */
export function insertedNumber(number: string, index: number): string | undefined {
  const found = countable(number);
  if (!found || !(/^\d+$/.test(found.sign) || isRoman(found.sign))) return undefined;
  // After `2a` comes `2b`.
  const own = /^\d+$/.test(found.sign) ? /^[a-z](?!\p{L})/u.exec(found.after)?.[0] : undefined;
  const letter = (own ? own.charCodeAt(0) + 1 : firstLetter) + index;
  return letter > lastLetter ? undefined : found.before + found.sign + String.fromCharCode(letter) + found.after.slice(own?.length ?? 0);
}

const firstLetter = 'a'.charCodeAt(0);
const lastLetter = 'z'.charCodeAt(0);

interface Countable {
  readonly before: string;
  /** The part that is counted up: digits, Chinese or Roman numerals, a letter, a circled digit. */
  readonly sign: string;
  readonly after: string;
}

const punctuation = String.raw`[\s.)）:：、．'’΄ʹ\]–—-]*`;
const styles: readonly RegExp[] = [
  /^(.*?)(\d+|[๐-๙]+|[０-９]+)(\P{Nd}*)$/su,
  /^(.*?)([一二三四五六七八九十]+)(\D*)$/su,
  new RegExp(String.raw`^(.*?[\s(（]|)([IVXL]+|[ivxl]+|\p{L})(${punctuation})$`, 'su'),
  /^(.*?)([①-⑳])(.*)$/su,
];

function countable(number: string): Countable | undefined {
  for (const style of styles) {
    const match = style.exec(number);
    if (match?.[2]) return { before: match[1] ?? '', sign: match[2], after: match[3] ?? '' };
  }
  return undefined;
}

/** Letters in the order in which headings are counted by them. */
const alphabets = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'กขคงจฉชซฌญ',
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
];

function successor(sign: string): string | undefined {
  if (/^\d+$/.test(sign)) return String(Number(sign) + 1);
  for (const zero of ['๐', '０']) {
    const base = zero.charCodeAt(0);
    if (sign.charCodeAt(0) >= base && sign.charCodeAt(0) <= base + 9) return inDigits(sign, base);
  }
  if (/^[一二三四五六七八九十]+$/.test(sign)) return toChinese(fromChinese(sign) + 1);
  if (isRoman(sign)) return sign === sign.toUpperCase() ? toRoman(fromRoman(sign) + 1) : toRoman(fromRoman(sign.toUpperCase()) + 1).toLowerCase();
  const alphabet = alphabets.find((letters) => letters.includes(sign));
  return alphabet?.charAt(alphabet.indexOf(sign) + 1) || undefined;
}

/** `C.` and `D.` are letters far more often than hundreds; `I.`, `V.` and `X.` are Roman. */
function isRoman(sign: string): boolean {
  return /^(?:[IVX]|[IVXL]{2,}|[ivx]|[ivxl]{2,})$/.test(sign);
}

function inDigits(sign: string, base: number): string {
  const value = Number([...sign].map((digit) => digit.charCodeAt(0) - base).join('')) + 1;
  return [...String(value)].map((digit) => String.fromCharCode(base + Number(digit))).join('');
}

const romanParts: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = values[text.charAt(i)] ?? 0;
    sum += value < (values[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [sign, worth] of romanParts) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

const chineseDigits = '零一二三四五六七八九';

function fromChinese(text: string): number {
  const at = text.indexOf('十');
  if (at < 0) return chineseDigits.indexOf(text);
  const tens = at === 0 ? 1 : chineseDigits.indexOf(text.charAt(0));
  const ones = at === text.length - 1 ? 0 : chineseDigits.indexOf(text.charAt(at + 1));
  return tens * 10 + ones;
}

function toChinese(value: number): string | undefined {
  if (value > 99) return undefined;
  if (value < 10) return chineseDigits.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? chineseDigits.charAt(tens) : ''}十${ones > 0 ? chineseDigits.charAt(ones) : ''}`;
}
