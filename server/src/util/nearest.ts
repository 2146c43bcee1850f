/** The number of single-character insertions, deletions, replacements and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The known name closest to a word that may be misspelt, or undefined when none is close: at most one edit for words
 * of up to five letters, two for longer ones.
 * @example nearest('ownr', ['owner', 'title']) // 'owner'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = wanted.length <= 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longer names are compared by their beginnings only. */
const longestName = 120;

/**
 * The known name that a longer one may stand for: a few letters apart, or made of the same words. Undefined when none is close.
 * @example nearestName('complaint-handling', ['scope', 'handling-of-complaints']) // 'handling-of-complaints'
 */
export function nearestName(wanted: string, known: readonly string[]): string | undefined {
  const own = foldName(wanted);
  if (own === '') return undefined;
  const limit = own.length <= 2 ? 0 : own.length <= 5 ? 1 : own.length <= 11 ? 2 : 3;
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const name of known) {
    const other = foldName(name);
    const score = Math.abs(other.length - own.length) <= limit ? editDistance(own, other) : limit + 1;
    const found = score <= limit ? score : limit + 2 - sharedWords(own, other);
    if (found < limit + 1.5 && found < (best?.score ?? Number.POSITIVE_INFINITY)) best = { name, score: found };
  }
  return best?.name;
}

function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .slice(0, longestName)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Which share of the longer words of two names both have, from 0 to 1; a name of unspaced script shares what it contains. */
function sharedWords(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (/[\p{Script=Thai}\p{Script=Han}]/u.test(short)) return short.length >= 2 && long.includes(short) ? 0.5 + short.length / long.length / 2 : 0;
  const words = (name: string): readonly string[] => name.split(' ').filter((word) => word.length > 3);
  const own = words(one);
  const others = words(other);
  if (own.length === 0 || others.length === 0) return 0;
  const shared = own.filter((word) => others.some((candidate) => candidate === word || `${candidate}s` === word || candidate === `${word}s`));
  return (2 * shared.length) / (own.length + others.length);
}
