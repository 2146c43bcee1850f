/** Heading numbers: the one that follows a number, and one that fits between two. */

const chineseDigits = '零一二三四五六七八九';

/**
 * The heading number after `number`, in its own style and with its own punctuation; undefined where the style is not known.
 * @example nextNumber('3.2. ') // '3.3. '
 * @example nextNumber('第二章 ') // '第三章 '
 */
export function nextNumber(number: string): string | undefined {
  const digits = /^(.*?)(\d+)(\D*)$/su.exec(number);
  if (digits) return `${digits[1] ?? ''}${Number(digits[2]) + 1}${digits[3] ?? ''}`;
  const chinese = /^([第（(]?)([一二三四五六七八九十]+)(.*)$/su.exec(number);
  if (chinese?.[2]) return `${chinese[1] ?? ''}${toChinese(fromChinese(chinese[2]) + 1)}${chinese[3] ?? ''}`;
  const roman = /^([IVXL]+)([.)]\s*)$/.exec(number);
  if (roman?.[1]) return `${toRoman(fromRoman(roman[1]) + 1)}${roman[2] ?? ''}`;
  const letter = /^([A-Ya-y])([.)]\s*)$/.exec(number);
  return letter?.[1] ? `${String.fromCharCode(letter[1].charCodeAt(0) + 1)}${letter[2] ?? ''}` : undefined;
}

/**
 * A number for the `index`-th heading put in after `number` and before the next one, which keeps its own:
 * the drafter's `2a`, `2b`. Undefined where the style has no such form.
 * @example insertedNumber('2. ', 0) // '2a. '
 */
export function insertedNumber(number: string, index: number): string | undefined {
  const letter = String.fromCharCode('a'.charCodeAt(0) + index);
  const match = /^(.*?\d+)(\D*)$/su.exec(number);
  return match && index < 26 ? `${match[1] ?? ''}${letter}${match[2] ?? ''}` : undefined;
}

const romanParts: readonly (readonly [string, number])[] = [
  ['XL', 40],
  ['L', 50],
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
  for (const [sign, worth] of [...romanParts].sort((a, b) => b[1] - a[1])) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function fromChinese(text: string): number {
  const at = text.indexOf('十');
  if (at < 0) return chineseDigits.indexOf(text);
  const tens = at === 0 ? 1 : chineseDigits.indexOf(text.charAt(0));
  const ones = at === text.length - 1 ? 0 : chineseDigits.indexOf(text.charAt(at + 1));
  return tens * 10 + ones;
}

function toChinese(value: number): string {
  if (value < 10) return chineseDigits.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? chineseDigits.charAt(tens) : ''}十${ones > 0 ? chineseDigits.charAt(ones) : ''}`;
}
