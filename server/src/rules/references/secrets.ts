/** Passwords and keys written out. Rules about passwords ("at least 12 characters"), blanks and examples are none. */
import type { LanguagePack } from '../../languages/types.ts';
import { labelBefore } from './labels.ts';
import type { SensitiveFind } from './sensitiveFinds.ts';

const value = '[!-~]{4,200}?(?=[\\s"\'`|<>)\\]（）“”」』、。；，]|[^\\x00-\\x7F]|$)';

/** Passwords and codes behind a word that says so. */
export function passwordsIn(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  const passwords = valuesBehind(text, labelBefore(pack, 'passwords', value)).filter(({ words }) => isPassword(words));
  const codes = valuesBehind(text, labelBefore(pack, 'codes', value)).filter(({ words, after }) => isCode(words, after));
  return [...passwords, ...codes].map(({ start, end }) => ({ kind: 'password', start, end, personal: false }));
}

interface Value {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** What follows on the line. */
  readonly after: string;
}

/** The values that a pattern's last group finds, without the punctuation of the sentence behind them. */
function valuesBehind(text: string, pattern: RegExp): readonly Value[] {
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[1] ?? '';
    const words = raw.replace(/[.,;:*_]+$/, '');
    const start = match.index + match[0].length - raw.length;
    const end = start + words.length;
    return { words, start, end, after: text.slice(end, end + 40).split('\n', 1)[0] ?? '' };
  });
}

/** A made-up mixture: letters with digits, or signs among letters; no word, figure, number of a document, date, path or blank. */
function isPassword(words: string): boolean {
  if (words.length < 6 || isBlank(words) || isReference(words)) return false;
  const mixed = /[A-Za-z]/.test(words) && /\d/.test(words);
  return mixed || /[A-Za-z0-9][@#$%^&*!?~+]+[A-Za-z0-9]/.test(words);
}

function isCode(words: string, after: string): boolean {
  return /^\d{4,8}#?$/.test(words) && !/^[\s-]*[\p{L}\d]/u.test(after.replace(/^[*_`"'”).,;]+\s.*$/u, ''));
}

/** Blanks, variables and masks stand for a value. */
function isBlank(words: string): boolean {
  return /^[[({<$%{]|[<>{}]|\*{2}|•|\.{3}|x{4}|_{3}|^your|example|beispiel|muster|placeholder|changeme|redacted|process\.env|os\.environ/i.test(
    words,
  );
}

const wellKnown =
  /^(?:iso|nist|aes|sha|md5|rsa|tls|ssl|utf|2fa|mfa|owasp|bsi|din|en|pci|win|windows|office|level|stufe|version|section|page|step|annex|form|q\d)[-_/. ]?\d/i;

function isReference(words: string): boolean {
  return (
    /:\/\/|@[\w-]+\.\w|^[/.~\\#]|\.(?:md|pdf|docx?|html?|xlsx?|txt|com|org|net)\b/i.test(words) ||
    // "12+characters", "8-char", "90d"; "IT-07", "CS-001/2"; a date or a pair of figures.
    /^\d+[-–+x]?[A-Za-z]*\+?$|^[A-Z]{1,6}[-/.]?\d+(?:[-/.]\d+)*$|^\d{1,4}([./-])\d|^\d+(?:st|nd|rd|th)\b|^[A-Za-z]+\(\w*\)$/.test(words) ||
    wellKnown.test(words) ||
    // Words joined by strokes: "letters/digits/signs", "upper-case+digit".
    /^[a-z]+(?:[-/+&,][a-z]+)+$/i.test(words)
  );
}

/** Keys whose form says whose they are, and keys behind a word that says so. */
export function keysIn(text: string, pack: LanguagePack): readonly SensitiveFind[] {
  const formed = formedKeys.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isBlank(match[0]))
      .map((match): SensitiveFind => ({ kind: 'key', name, start: match.index, end: match.index + match[0].length, personal: false })),
  );
  const named = valuesBehind(text, labelBefore(pack, 'keys', value))
    .filter(({ words }) => isKey(words))
    .map(({ start, end }): SensitiveFind => ({ kind: 'key', name: 'API', start, end, personal: false }));
  return [...formed, ...logins(text), ...named];
}

const formedKeys: readonly (readonly [string, RegExp])[] = [
  ['PEM', /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8000}?-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----)?/g],
  ['AWS', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g],
  ['GitHub', /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{50,255})(?![A-Za-z0-9_])/g],
  ['GitLab', /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_-])/g],
  ['Slack', /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,250}(?![A-Za-z0-9-])/g],
  ['Slack', /hooks\.slack\.com\/services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/[A-Za-z0-9]{16,40}/g],
  ['Google', /(?<![A-Za-z0-9_-])AIza[0-9A-Za-z_-]{35}(?![A-Za-z0-9_-])/g],
  ['Stripe', /(?<![A-Za-z0-9_])[rs]k_live_[0-9A-Za-z]{20,250}(?![A-Za-z0-9])/g],
  ['npm', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g],
  ['API', /(?<![A-Za-z0-9_-])sk-(?:[a-z]{2,10}-){0,3}[A-Za-z0-9_-]{32,250}(?![A-Za-z0-9_-])/g],
  ['JWT', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g],
];

/** The password in an address: `https://name:password@host`. */
function logins(text: string): readonly SensitiveFind[] {
  return [...text.matchAll(/(?<=[a-z]:\/\/[^\s/:@]{1,64}:)[^\s/:@]{4,64}(?=@[\w-]+)/gi)]
    .filter((match) => !isBlank(match[0]) && !/^pass(?:word|wort)?$/i.test(match[0]))
    .map((match) => ({ kind: 'password', start: match.index, end: match.index + match[0].length, personal: false }));
}

const shortestKey = 16;
const fewestSigns = 8;

function isKey(words: string): boolean {
  if (words.length < shortestKey || !/^[\w\-./+=~:]+$/.test(words) || isBlank(words) || isReference(words)) return false;
  return /[A-Za-z]/.test(words) && /\d/.test(words) && new Set(words).size >= fewestSigns;
}
